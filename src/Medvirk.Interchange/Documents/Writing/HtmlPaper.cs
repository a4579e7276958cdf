using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>
/// A paper as one HTML file that needs nothing else: one top heading, contents that lead to each heading, landmarks, a
/// small style sheet, and nothing that runs. The same paper gives the same bytes.
/// </summary>
public static class HtmlPaper
{
    public const string MediaType = "text/html";

    /// <summary>Headings below the title's.</summary>
    private const int DeepestHeading = 5;

    internal static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="paper">What to write.</param>
    /// <param name="contents">The heading above the list of headings: "Indhold".</param>
    public static byte[] Write(Paper paper, string contents)
    {
        var blocks = PaperOutline.Of(paper, DeepestHeading);
        var title = Encoder.Encode(PaperText.OneLine(paper.Title));
        var html = new StringBuilder()
            .Append("<!DOCTYPE html>\n<html lang=\"").Append(paper.Language == PaperLanguage.Danish ? "da" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(title).Append("</title>\n<style>\n")
            .Append(HtmlPaperStyle.Sheet).Append("</style>\n</head>\n<body>\n<header>\n<h1>").Append(title).Append("</h1>\n");
        foreach (var line in paper.Under)
        {
            html.Append("<p>").Append(Encoder.Encode(PaperText.OneLine(line))).Append("</p>\n");
        }

        html.Append("</header>\n");
        WriteContents(html, [.. blocks.OfType<PaperHeading>()], contents);
        html.Append("<main>\n");
        new HtmlPaperBlocks(html).Write(blocks);
        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    /// <summary>A list within a list for each level. A single heading needs no contents.</summary>
    private static void WriteContents(StringBuilder html, PaperHeading[] headings, string contents)
    {
        if (headings.Length < 2)
        {
            return;
        }

        html.Append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">").Append(Encoder.Encode(contents)).Append("</h2>\n");
        var level = 0;
        for (var at = 0; at < headings.Length; at++)
        {
            html.Append(headings[at].Level > level ? "\n<ul>\n" : "</li>\n");
            for (; level > headings[at].Level; level--)
            {
                html.Append("</ul>\n</li>\n");
            }

            level = headings[at].Level;
            html.Append("<li><a href=\"#").Append(HtmlPaperBlocks.HeadingId(at)).Append("\">").Append(Encoder.Encode(PaperText.Plain(headings[at].Runs))).Append("</a>");
        }

        for (; level > 0; level--)
        {
            html.Append("</li>\n</ul>\n");
        }

        html.Append("</nav>\n");
    }
}
