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
