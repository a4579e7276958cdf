using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>Boxes in columns with arrows between them.</summary>
/// <example><c>&lt;mv-flow of="Model.Flow" /&gt;</c></example>
[HtmlTargetElement("mv-flow")]
public sealed class FlowTagHelper : KitTagHelper
{
    public FlowOptions? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of is null || Of.Boxes.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        Replace(output, FlowDiagram.Html(Of, FlowWords.In(T)));
    }
}
