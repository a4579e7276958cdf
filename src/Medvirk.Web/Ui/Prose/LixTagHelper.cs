using System.Globalization;
using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>How easy a text is to read, with what makes it hard folded below. Shows nothing for a text without words.</summary>
/// <example><c>&lt;mv-lix text="@part.Text" /&gt;</c></example>
[HtmlTargetElement("mv-lix")]
public sealed class LixTagHelper : KitTagHelper
{
    public string? Text { get; set; }

    /// <summary>What the figure is of, where a page shows several: "Kort udgave".</summary>
    public string? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var lix = Lix.Of(Text ?? "");
        if (lix.Words == 0)
        {
            output.SuppressOutput();
            return;
        }

        var summary = T["lix.summary", lix.Value.ToString("N1", CultureInfo.CurrentCulture), T.Of(lix.Band)];
        Replace(output, Details.Html(new DetailsOptions
        {
            Summary = Of is null ? summary : $"{Of}: {summary}",
            Content = Inside(lix),
        }));
    }

    private Markup Inside(Lix lix)
    {
        var inside = new Markup().Element("p", string.Join(' ', T.Count("lix.words", lix.Words), T.Count("lix.sentences", lix.Sentences), T.Count("lix.long-words", lix.LongWords)))
            .Element("p", T["lix.longest-sentence", lix.LongestSentence]);
        return lix.LongestWords.Count == 0 ? inside : inside.Element("p", T["lix.longest-words", string.Join(", ", lix.LongestWords)]);
    }
}
