namespace Medvirk.Domain.CommonAgenda;

/// <summary>What differs between two texts of the agenda, part by part and paragraph by paragraph.</summary>
public static class AgendaComparison
{
    /// <returns>Every part of both texts, in the order of the later one.</returns>
    public static IReadOnlyList<PartComparison> Of(IReadOnlyList<VersionPart> before, IReadOnlyList<VersionPart> after) =>
    [
        .. Merge.Of(before, after, part => part.Id).Select(pair => new PartComparison(
            pair.Before,
            pair.After,
            pair.Moved,
            Paragraphs(pair.Before?.Paragraphs ?? [], pair.After?.Paragraphs ?? []),
            Plain(pair.Before?.Plain ?? "", pair.After?.Plain ?? ""))),
    ];

    /// <summary>One part's earlier and later texts, Markdown, where the paragraphs have no ids yet. The same text is one piece.</summary>
    public static IReadOnlyList<ParagraphComparison> Plain(string before, string after)
    {
        if (before == after)
        {
            return before.Length == 0 ? [] : [new(before, after, Moved: false)];
        }

        var old = ParagraphAlignment.Revise([], CommonAgenda.Paragraphs.Split(before));
        return Paragraphs(old, ParagraphAlignment.Revise(old, CommonAgenda.Paragraphs.Split(after)));
    }

    private static IReadOnlyList<ParagraphComparison> Paragraphs(IReadOnlyList<Paragraph> before, IReadOnlyList<Paragraph> after) =>
        [.. Merge.Of(before, after, paragraph => paragraph.Id).Select(pair => new ParagraphComparison(pair.Before?.Text, pair.After?.Text, pair.Moved))];
}

/// <param name="Before">The part in the earlier text; null where it is new.</param>
/// <param name="After">The part in the later text; null where it was taken out.</param>
/// <param name="Moved">Whether it stands elsewhere among the parts.</param>
/// <param name="Paragraphs">The text.</param>
/// <param name="Plain">The plain version.</param>
public sealed record PartComparison(
    VersionPart? Before, VersionPart? After, bool Moved, IReadOnlyList<ParagraphComparison> Paragraphs, IReadOnlyList<ParagraphComparison> Plain)
{
    public PartKind Kind => (After ?? Before!).Kind;

    public string Title => (After ?? Before!).Title;

    public Change Change =>
        Before is null ? Change.Added
        : After is null ? Change.Removed
        : Before.Title == After.Title && Before.Kind == After.Kind && Paragraphs.Concat(Plain).All(p => p is { Change: Change.Same, Moved: false }) ? Change.Same
        : Change.Changed;
}

/// <param name="Before">Markdown; null where it is new.</param>
/// <param name="After">Markdown; null where it was taken out.</param>
/// <param name="Moved">Whether it stands elsewhere among the paragraphs.</param>
public sealed record ParagraphComparison(string? Before, string? After, bool Moved)
{
    public Change Change =>
        Before is null ? Change.Added
        : After is null ? Change.Removed
        : Before == After ? Change.Same
        : Change.Changed;
}
