using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Medvirk.Interchange.Documents;

/// <summary>Markdown: its headings divide, and what stands between them is kept as it is written.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    public static bool HasHeading(string text) => Parse(text).OfType<HeadingBlock>().Any(h => h.HeaderChar == '#' && h.Level > 0);

    public static Document Read(string text)
    {
        text = string.Join('\n', Lines.Of(text));
        var sections = new List<Section>();
        var heading = ("", 1);
        var from = 0;
        foreach (var next in Parse(text).OfType<HeadingBlock>())
        {
            Close(text[from..next.Span.Start]);
            heading = (HeadingText(next), next.Level);
            var end = text.IndexOf('\n', Math.Min(text.Length, next.Span.End + 1));
            from = end < 0 ? text.Length : end;
        }

        Close(text[from..]);
        return Document.Of(sections, LeftOut.Nothing);

        void Close(string below)
        {
            var block = below.Trim('\n', ' ', '\t');
            if (heading.Item1.Length > 0 || block.Length > 0)
            {
                sections.Add(new Section(heading.Item1, heading.Item2, block.Length > 0 ? [block] : []));
            }
        }
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException nestedTooDeep)
        {
            throw new DocumentException(DocumentFault.Unsafe, nestedTooDeep);
        }
    }

    private static string HeadingText(HeadingBlock heading) =>
        string.Concat((heading.Inline?.Descendants() ?? []).Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            AutolinkInline link => link.Url,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            HtmlInline html => html.Tag,
            LineBreakInline => " ",
            _ => "",
        })).Trim();
}
