namespace Medvirk.Domain.CommonAgenda;

/// <summary>One paragraph of a part: the unit that is compared, commented on and suggested to.</summary>
/// <param name="Id">Stays the same while the text is edited.</param>
/// <param name="Text">Markdown: a paragraph, a heading, a table, or one top-level item of a list.</param>
public sealed record Paragraph(Guid Id, string Text);
