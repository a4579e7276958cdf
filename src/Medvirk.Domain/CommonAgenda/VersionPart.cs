namespace Medvirk.Domain.CommonAgenda;

/// <summary>One part as a version holds it.</summary>
/// <param name="Id">The part's id, the same in every version.</param>
/// <param name="Kind">The kind of part.</param>
/// <param name="Title">One line; may be empty.</param>
/// <param name="Paragraphs">The text, Markdown, with ids that last from version to version.</param>
/// <param name="Plain">The plain version, Markdown; empty where there is none.</param>
public sealed record VersionPart(Guid Id, PartKind Kind, string Title, IReadOnlyList<Paragraph> Paragraphs, string Plain)
{
    public string Text => CommonAgenda.Paragraphs.Join(Paragraphs);
}
