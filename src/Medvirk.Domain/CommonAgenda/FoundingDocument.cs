using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>A paper that an initiative begins from, cut at its headings, kept as it came so that its parts can be sorted.</summary>
public sealed class FoundingDocument : Aggregate
{
    public const int NameLength = 200;
    public const int SectionsMost = 200;

    private FoundingDocument()
    {
    }

    private FoundingDocument(Guid initiativeId, string name, string digest, IReadOnlyList<FoundingSection> sections, int leftOut, Actor by, DateTime now)
    {
        (InitiativeId, Name, Digest, Sections, LeftOut) = (initiativeId, Text.Clean(name), digest, sections, leftOut);
        (ReceivedById, ReceivedAt) = (by.PersonId, now);
        Record(initiativeId, by, now, new FoundingDocumentReceived(Id, Name, digest));
    }

    public Guid InitiativeId { get; private init; }

    /// <summary>The file's name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>SHA-256 of the file as it came, lower-case hexadecimal.</summary>
    public string Digest { get; private init; } = "";

    public IReadOnlyList<FoundingSection> Sections { get; private init; } = [];

    /// <summary>How many pictures, margin comments and running heads the file had besides its text.</summary>
    public int LeftOut { get; private init; }

    public Guid? ReceivedById { get; private init; }

    public DateTime ReceivedAt { get; private init; }

    public static Result<FoundingDocument> Receive(
        Guid initiativeId, string name, string digest, IReadOnlyList<FoundingSection> sections, int leftOut, Actor by, DateTime now) =>
        by.IsSecretariat
            ? new FoundingDocument(initiativeId, name, digest, sections, leftOut, by, now)
            : AgendaRefusals.OnlySecretariatEdits;

    /// <summary>
    /// A first sorting: each heading by its words; headings below the level that most parts have join the part above,
    /// unless their words name a kind.
    /// </summary>
    public IReadOnlyList<Placement> Propose()
    {
        var body = Sections.Where(s => !s.IsFront).ToArray();
        var levels = body.CountBy(s => s.Level).Where(l => l.Value > 1).Select(l => l.Key).DefaultIfEmpty(body.Select(s => s.Level).DefaultIfEmpty(1).Min());
        var partLevel = levels.Min();
        return [.. Sections.Select((section, i) => ProposeOne(section, i, partLevel))];
    }

    /// <summary>The parts that a sorting makes. Every section's heading and text are in exactly one of them.</summary>
    /// <param name="placements">One for each section, in order.</param>
    public Result<IReadOnlyList<PartText>> Sort(IReadOnlyList<Placement> placements)
    {
        if (placements.Count != Sections.Count)
        {
            throw new ArgumentException($"{Sections.Count} sections, {placements.Count} placements.", nameof(placements));
        }

        var parts = new List<PartText>();
        foreach (var (section, placement) in Sections.Zip(placements))
        {
            if (placement.Kind is null && parts.Count > 0)
            {
                var heading = section.Heading.Length > 0 ? "### " + section.Heading : "";
                parts[^1] = parts[^1] with { Text = Below(parts[^1].Text, heading, section.Text) };
            }
            else
            {
                parts.Add(Begin(placement.Kind ?? PartKind.Own, section));
            }
        }

        return parts.Find(p => p.Text.Length > AgendaPart.TextLength) is { } tooLong
            ? AgendaRefusals.PartTooLong(tooLong.Title)
            : parts;
    }

    /// <summary>A heading too long for a title becomes the first paragraph instead.</summary>
    private static PartText Begin(PartKind kind, FoundingSection section) => section.Heading.Length > AgendaPart.TitleLength
        ? new PartText(kind, "", Below(section.Heading, section.Text))
        : new PartText(kind, section.Heading, section.Text);

    private static string Below(params string[] texts) => string.Join("\n\n", texts.Where(t => t.Length > 0));

    private static Placement ProposeOne(FoundingSection section, int index, int partLevel)
    {
        if (section.IsFront)
        {
            return new Placement(PartKind.FrontMatter);
        }

        var kind = PartKindGuess.Of(section.Heading);
        return new Placement(section.Level > partLevel && index > 0 && kind is PartKind.Own ? null : kind);
    }
}

/// <param name="Heading">The heading as it stands, one line; empty for text before the first heading.</param>
/// <param name="Level">1 is the highest; plain text has only 1.</param>
/// <param name="Text">What stands below it, Markdown.</param>
/// <param name="IsFront">Title and lines before the first part.</param>
public sealed record FoundingSection(string Heading, int Level, string Text, bool IsFront = false);

/// <param name="Kind">The part that a section becomes; null where it joins the part above as a subsection.</param>
public sealed record Placement(PartKind? Kind);
