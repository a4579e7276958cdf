namespace Medvirk.Domain.Shared;

/// <summary>A thing that acts change as a whole. What happens to it is recorded here and written to the ledger with it.</summary>
public abstract class Aggregate
{
    private readonly List<Happening> happenings = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>True while something has happened to it that no ledger has.</summary>
    public bool HasHappenings => happenings.Count > 0;

    /// <summary>The events since it was loaded, in order. The data layer takes them when it saves.</summary>
    public IReadOnlyList<Happening> TakeHappenings()
    {
        var taken = happenings.ToArray();
        happenings.Clear();
        return taken;
    }

    protected void Record(Guid initiativeId, Actor by, DateTime at, IEvent what, Guid? subjectKey = null) =>
        happenings.Add(new Happening(initiativeId, by, at, what, subjectKey));
}

/// <param name="InitiativeId">The initiative whose ledger it belongs to.</param>
/// <param name="By">Who acted.</param>
/// <param name="At">UTC.</param>
/// <param name="What">The event.</param>
/// <param name="SubjectKey">Whose key covers its personal text; the acting person's where null.</param>
public sealed record Happening(Guid InitiativeId, Actor By, DateTime At, IEvent What, Guid? SubjectKey);
