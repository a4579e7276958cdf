using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Math = DocumentFormat.OpenXml.Math;

namespace Medvirk.Interchange.Documents;

/// <summary>The words of one Word paragraph, plain and as Markdown, with its notes and text boxes.</summary>
internal sealed partial class WordText(MainDocumentPart main)
{
    private readonly ILookup<long?, Footnote> footnotes = (main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []).ToLookup(n => n.Id?.Value);
    private readonly ILookup<long?, Endnote> endnotes = (main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []).ToLookup(n => n.Id?.Value);
    private readonly ILookup<string, Uri> links = main.HyperlinkRelationships.ToLookup(r => r.Id, r => r.Uri);

    /// <summary>The words alone.</summary>
    public string Plain(Paragraph paragraph)
    {
        var words = new StringBuilder();
        Append(paragraph, words, markdown: false);
        return words.ToString();
    }

    /// <summary>The words with links, and with what Markdown would take for marks escaped.</summary>
    public string Markdown(Paragraph paragraph)
    {
        var words = new StringBuilder();
        Append(paragraph, words, markdown: true);
        return string.Join("\\\n", words.ToString().Trim().Split('\n').Select(line => line.Trim()));
    }

    /// <summary>Escapes what would make a line a heading, quote or list item.</summary>
    public static string AtLineStart(string markdown) => string.Join('\n', markdown.Split('\n').Select(line => LineStart().Replace(line, @"$1\$2")));

    /// <summary>The foot- and endnotes that the paragraph refers to.</summary>
    public IEnumerable<OpenXmlElement> Notes(Paragraph paragraph) =>
        paragraph.Descendants<FootnoteReference>().SelectMany(r => footnotes[r.Id?.Value])
            .Concat<OpenXmlElement>(paragraph.Descendants<EndnoteReference>().SelectMany(r => endnotes[r.Id?.Value]));

    /// <summary>Text boxes drawn in the paragraph; of a drawing given twice (new and old form) only the new one.</summary>
    public static IEnumerable<OpenXmlElement> Boxes(Paragraph paragraph) => paragraph.Descendants<TextBoxContent>()
        .Where(box => !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().FirstOrDefault() == paragraph);

    private void Append(OpenXmlElement parent, StringBuilder to, bool markdown)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Text or Math.Text:
                    to.Append(markdown ? Escape(child.InnerText) : child.InnerText);
                    break;
                case TabChar:
                    to.Append(' ');
                    break;
                case Break or CarriageReturn:
                    to.Append(markdown ? '\n' : ' ');
                    break;
                case NoBreakHyphen:
                    to.Append('-');
                    break;
                case SymbolChar { Char.Value: { } code } when int.TryParse(code, System.Globalization.NumberStyles.HexNumber, null, out var symbol) && symbol is > 31 and < 0xD800:
                    to.Append((char)symbol);
                    break;
                case Hyperlink link when markdown && Address(link) is { } address:
                    to.Append('[');
                    Append(link, to, markdown);
                    to.Append("](").Append(address).Append(')');
                    break;
                case AlternateContent both:
                    AppendOne(both, to, markdown);
                    break;
                case DeletedRun or MoveFromRun or Drawing or Picture or TextBoxContent or ParagraphProperties or RunProperties or FieldCode or DeletedText:
                    break;
                default:
                    Append(child, to, markdown);
                    break;
            }
        }
    }

    /// <summary>Of content given in a new and an old form, the new one; the old where the new holds no words.</summary>
    private void AppendOne(AlternateContent both, StringBuilder to, bool markdown)
    {
        var before = to.Length;
        foreach (var form in both.ChildElements.Where(form => form is AlternateContentChoice or AlternateContentFallback))
        {
            if (to.Length == before)
            {
                Append(form, to, markdown);
            }
        }
    }

    private string? Address(Hyperlink link) =>
        links[link.Id?.Value ?? ""].FirstOrDefault() is { IsAbsoluteUri: true } uri && uri.Scheme is ("http" or "https" or "mailto")
            ? uri.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            : null;

    private static string Escape(string text) => Marks().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*<\[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(\s*\d{0,9})([-+>#=~.)](?=\s|$|[#=~-]))")]
    private static partial Regex LineStart();
}
