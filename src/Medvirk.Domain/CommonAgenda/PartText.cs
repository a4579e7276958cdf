using System.Text.RegularExpressions;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>What an editor writes in one part.</summary>
/// <param name="Kind">The kind of part.</param>
/// <param name="Title">One line; at most <see cref="AgendaPart.TitleLength"/>.</param>
/// <param name="Text">Markdown; at most <see cref="AgendaPart.TextLength"/>.</param>
/// <param name="Plain">The plain version, Markdown; may be empty; at most <see cref="AgendaPart.PlainLength"/>.</param>
public sealed partial record PartText(PartKind Kind, string Title, string Text, string Plain = "")
{
    /// <summary>As it is kept: cleaned, the title on one line, texts in the form that paragraphs give them.</summary>
    public PartText Clean() => new(
        Kind,
        BlanksPattern().Replace(Shared.Text.Clean(Title), " "),
        Paragraphs.Join(Paragraphs.Split(Text)),
        Paragraphs.Join(Paragraphs.Split(Plain)));

    [GeneratedRegex(@"\s+")]
    private static partial Regex BlanksPattern();
}
