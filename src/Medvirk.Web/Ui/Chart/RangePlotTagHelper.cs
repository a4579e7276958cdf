using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>Several things on one scale, each with its median and range.</summary>
/// <example><c>&lt;mv-range-plot of="Model.Plot" /&gt;</c></example>
[HtmlTargetElement("mv-range-plot")]
public sealed class RangePlotTagHelper : KitTagHelper
{
    public RangePlotOptions? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of is null)
        {
            output.SuppressOutput();
            return;
        }

        Replace(output, RangePlot.Html(Of));
    }
}
