namespace Medvirk.Interchange.Documents.Writing;

/// <summary>A text on its way out, in neutral form: what every format that is written here can show.</summary>
/// <param name="Title">One line; the only heading above <see cref="Blocks"/>.</param>
/// <param name="Under">Lines below the title: which version, whose, of when.</param>
/// <param name="Language">Of the text and of the file.</param>
/// <param name="Made">UTC; stands in the file as its time, so that the same text gives the same bytes.</param>
/// <param name="Blocks">In order. Headings are of level 1 and down.</param>
public sealed record Paper(string Title, IReadOnlyList<string> Under, PaperLanguage Language, DateTime Made, IReadOnlyList<PaperBlock> Blocks);

public enum PaperLanguage
{
    Danish,
    English,
}
