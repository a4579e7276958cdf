using System.Text;
using Markdig.Syntax.Inlines;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>What stands within a line of Markdown, as runs. Written without recursion: marks can nest as deep as a text is long.</summary>
internal static class MarkdownRuns
{
    public static IReadOnlyList<PaperRun> Of(ContainerInline? line)
    {
        var runs = new List<(StringBuilder Text, PaperMarks Marks, string? Link)>();
        var open = new Stack<(Inline? Next, PaperMarks Marks, string? Link)>();
        open.Push((line?.FirstChild, PaperMarks.None, null));
        while (open.TryPop(out var at))
        {
            if (at.Next is not { } inline)
            {
                continue;
            }

            open.Push((inline.NextSibling, at.Marks, at.Link));
            switch (inline)
            {
                case EmphasisInline emphasis:
                    open.Push((emphasis.FirstChild, at.Marks | Mark(emphasis), at.Link));
                    break;
                case LinkInline { IsImage: false } link:
                    open.Push((link.FirstChild, at.Marks, at.Link ?? link.Url));
                    break;
                case ContainerInline container:
                    Add(container is DelimiterInline mark ? mark.ToLiteral() : "", at.Marks, at.Link);
                    open.Push((container.FirstChild, at.Marks, at.Link));
                    break;
                case CodeInline code:
                    Add(code.Content, at.Marks | PaperMarks.Code, at.Link);
                    break;
                case AutolinkInline address:
                    Add(address.Url, at.Marks, at.Link ?? (address.IsEmail ? "mailto:" + address.Url : address.Url));
                    break;
                default:
                    Add(Words(inline), at.Marks, at.Link);
                    break;
            }
        }

        return [.. runs.Select(run => new PaperRun(run.Text.ToString(), run.Marks, run.Link))];

        void Add(string text, PaperMarks marks, string? link)
        {
            if (text.Length == 0)
            {
                return;
            }

            if (runs.Count == 0 || runs[^1].Marks != marks || runs[^1].Link != link)
            {
                runs.Add((new StringBuilder(), marks, link));
            }

            runs[^1].Text.Append(text);
        }
    }

    private static PaperMarks Mark(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? PaperMarks.Struck
        : emphasis.DelimiterCount == 1 ? PaperMarks.Italic
        : PaperMarks.Bold;

    private static string Words(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        HtmlInline html => html.Tag,
        LineBreakInline { IsHard: true } => "\n",
        LineBreakInline => " ",
        _ => "",
    };
}
