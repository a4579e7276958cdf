using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>
/// Text that people wrote in Markdown, as HTML that can do no harm: HTML in the text is shown as text, and what Markdown
/// makes passes a list of allowed elements. Pictures are left out, since nothing from elsewhere is loaded.
/// </summary>
public static class SafeHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseAutoLinks().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).Build();

    private static readonly HtmlSanitizer Sanitizer = MakeSanitizer();

    /// <summary>The text as HTML. Its highest heading becomes one of the level asked for.</summary>
    /// <param name="markdown">Markdown; null or empty gives nothing.</param>
    /// <param name="headingLevel">2 to 6.</param>
    public static IHtmlContent Of(string? markdown, int headingLevel = 3)
    {
        if (string.IsNullOrWhiteSpace(markdown))
        {
            return HtmlString.Empty;
        }

        return MadeOnce.Of((markdown, headingLevel), markdown.Length, key => Make(key.markdown, key.headingLevel));
    }

    private static HtmlString Make(string markdown, int headingLevel)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested too deep to be read as Markdown: shown as it was written.
            return new HtmlString($"<p>{System.Net.WebUtility.HtmlEncode(markdown)}</p>");
        }

        var headings = document.Descendants<HeadingBlock>().ToArray();
        var highest = headings.Select(h => h.Level).DefaultIfEmpty(1).Min();
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(6, heading.Level - highest + headingLevel);
        }

        return new HtmlString(Sanitizer.Sanitize(document.ToHtml(Pipeline)));
    }

    private static HtmlSanitizer MakeSanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "p", "br", "hr", "strong", "em", "del", "ul", "ol", "li", "blockquote", "code", "pre", "a",
                "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
            },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "title", "start" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
        });
        return sanitizer;
    }
}
