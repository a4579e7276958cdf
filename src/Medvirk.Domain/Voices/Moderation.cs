namespace Medvirk.Domain.Voices;

/// <summary>One look of a moderator at a voice: made public, or kept back for a reason of the policy.</summary>
public sealed class Moderation
{
    public const int NoteLength = 600;

    private Moderation()
    {
    }

    internal Moderation(int number, KeptBackReason? keptBackFor, string? note, Guid? byId, DateOnly on) =>
        (Number, KeptBackFor, Note, ById, On) = (number, keptBackFor, note, byId, on);

    /// <summary>1, 2, 3 … within its voice.</summary>
    public int Number { get; private init; }

    /// <summary>Null where it was made public.</summary>
    public KeptBackReason? KeptBackFor { get; private init; }

    /// <summary>A word to the writer.</summary>
    public string? Note { get; private set; }

    public Guid? ById { get; private init; }

    public DateOnly On { get; private init; }

    internal void Erase() => Note = null;
}
