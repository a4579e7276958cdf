namespace Medvirk.Interchange.Documents;

/// <param name="Markdown">The block as Markdown.</param>
/// <param name="Plain">Its words without any marks; what a heading is made of.</param>
/// <param name="HeadingLevel">Where it is a heading by style: 0 is the title.</param>
/// <param name="IsParagraph">A plain paragraph, neither list item nor table.</param>
/// <param name="ContinuesList">A list item that follows another.</param>
internal sealed record WordBlock(string Markdown, string Plain, int? HeadingLevel, bool IsParagraph, bool ContinuesList);
