namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>An arrow from one step to another, as it stands now, with every revision that led here. It never changes its ends.</summary>
public sealed class TheoryArrow
{
    public const int AssumptionLength = 600;
    public const int EvidenceLength = 1000;
    public const int LinkLength = 500;

    private readonly List<ArrowRevision> revisions = [];

    private TheoryArrow()
    {
    }

    internal TheoryArrow(int number, TheoryStep from, TheoryStep to) => (Number, FromStep, ToStep) = (number, from.Number, to.Number);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>1, 2, 3 … within its theory; never given again.</summary>
    public int Number { get; private init; }

    /// <summary>The number of the step that it leads from.</summary>
    public int FromStep { get; private init; }

    /// <summary>The number of the step that it leads to.</summary>
    public int ToStep { get; private init; }

    /// <summary>The change of the theory that made it what it is. A form that edits it carries this number.</summary>
    public int ChangedIn { get; private set; }

    public string Assumption { get; private set; } = "";

    public Sureness Sureness { get; private set; }

    public string? Evidence { get; private set; }

    public string? Link { get; private set; }

    public DateTime? RemovedAt { get; private set; }

    public IReadOnlyList<ArrowRevision> Revisions => revisions;

    public ArrowText AsText() => new(Assumption, Sureness, Evidence, Link);

    internal void Write(int change, ArrowText text, Guid? by, DateTime now)
    {
        (ChangedIn, Assumption, Sureness, Evidence, Link) = (change, text.Assumption, text.Sureness, text.Evidence, text.Link);
        revisions.Add(new ArrowRevision(this, isRemoval: false, by, now));
    }

    internal void Remove(int change, Guid? by, DateTime now)
    {
        (ChangedIn, RemovedAt) = (change, now);
        revisions.Add(new ArrowRevision(this, isRemoval: true, by, now));
    }
}
