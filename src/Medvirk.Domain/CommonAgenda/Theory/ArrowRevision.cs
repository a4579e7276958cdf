namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>An arrow as one change left it. Appended, never changed.</summary>
public sealed class ArrowRevision
{
    private ArrowRevision()
    {
    }

    internal ArrowRevision(TheoryArrow arrow, bool isRemoval, Guid? by, DateTime now)
    {
        (ArrowId, Number, FromStep, ToStep) = (arrow.Id, arrow.Number, arrow.FromStep, arrow.ToStep);
        (Change, IsRemoval) = (arrow.ChangedIn, isRemoval);
        (Assumption, Sureness, Evidence, Link) = (arrow.Assumption, arrow.Sureness, arrow.Evidence, arrow.Link);
        (ById, At) = (by, now);
    }

    public Guid ArrowId { get; private init; }

    /// <summary>The arrow's.</summary>
    public int Number { get; private init; }

    public int FromStep { get; private init; }

    public int ToStep { get; private init; }

    /// <summary>Which change of the theory it was; shared by the arrows that left together with their step.</summary>
    public int Change { get; private init; }

    /// <summary>The arrow was taken out; it stands as it stood last.</summary>
    public bool IsRemoval { get; private init; }

    public string Assumption { get; private init; } = "";

    public Sureness Sureness { get; private init; }

    public string? Evidence { get; private init; }

    public string? Link { get; private init; }

    public Guid? ById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public ArrowText AsText() => new(Assumption, Sureness, Evidence, Link);
}
