using Markdig;
using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Web.Pages.Public.Front;

/// <summary>The first sentences of a text, for a page where there is room for no more.</summary>
public static class Gist
{
    /// <summary>What looks like HTML is text here too.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The first sentence, and those after it in its paragraph as long as there is room. Empty where there is no sentence.</summary>
    /// <param name="markdown">Markdown or plain text.</param>
    /// <param name="most">How many characters there is room for; a longer first sentence is given whole.</param>
    public static string Of(string markdown, int most)
    {
        var paragraph = markdown.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(p => p[0] != '#') ?? "";
        var gist = "";
        foreach (var sentence in Sentences.Of(Markdown.ToPlainText(paragraph, Pipeline)))
        {
            var longer = gist.Length == 0 ? sentence : $"{gist} {sentence}";
            if (gist.Length > 0 && longer.Length > most)
            {
                break;
            }

            gist = longer;
        }

        return gist;
    }
}
