using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>A line chart with its table.</summary>
/// <example><c>&lt;mv-chart of="Model.Chart" /&gt;</c></example>
[HtmlTargetElement("mv-chart")]
public sealed class ChartTagHelper : KitTagHelper
{
    public LineChartOptions? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of is null)
        {
            output.SuppressOutput();
            return;
        }

        Replace(output, LineChart.Html(Of, ChartWords.In(T)));
    }
}

/// <summary>A curve the size of a word.</summary>
/// <example><c>&lt;mv-sparkline of="row.Curve" /&gt;</c></example>
[HtmlTargetElement("mv-sparkline")]
public sealed class SparklineTagHelper : KitTagHelper
{
    public SparklineOptions? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of is null)
        {
            output.SuppressOutput();
            return;
        }

        Replace(output, Sparkline.Html(Of));
    }
}

/// <summary>A share held against its two limits.</summary>
/// <example><c>&lt;mv-share-bar percent="40" from="50" full="85" /&gt;</c></example>
[HtmlTargetElement("mv-share-bar")]
public sealed class ShareBarTagHelper : KitTagHelper
{
    public int? Percent { get; set; }

    public int From { get; set; }

    public int Full { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, ShareBar.Html(new ShareBarOptions { Percent = Percent, From = From, Full = Full }));
}
