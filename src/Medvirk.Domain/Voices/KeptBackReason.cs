namespace Medvirk.Domain.Voices;

/// <summary>The published policy: the only reasons for which a voice is not made public.</summary>
public enum KeptBackReason
{
    /// <summary>It tells about someone who can be recognised.</summary>
    NamesSomeone,

    /// <summary>It is not about what the initiative works with.</summary>
    OutsideTheSubject,

    /// <summary>It degrades or threatens people.</summary>
    Degrading,

    /// <summary>It advertises.</summary>
    Advertising,

    /// <summary>The same has been sent before.</summary>
    Repeated,
}

public static class KeptBackReasons
{
    /// <summary>Whether a voice that is kept back for this reason is still owed an answer. For the others the reason is the answer.</summary>
    public static bool OwesAnswer(this KeptBackReason reason) =>
        reason is KeptBackReason.NamesSomeone or KeptBackReason.OutsideTheSubject;
}
