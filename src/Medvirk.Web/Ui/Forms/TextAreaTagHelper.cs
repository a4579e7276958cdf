using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>Several lines of text.</summary>
/// <example><c>&lt;mv-textarea for="Input.Story" label="@T["…"]" rows="8" /&gt;</c></example>
[HtmlTargetElement("mv-textarea")]
public sealed class TextAreaTagHelper : ControlTagHelper
{
    public string? Value { get; set; }

    public int Rows { get; set; } = 5;

    public string? Autocomplete { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, TextArea.Html(Shared(new TextAreaOptions
    {
        Name = FullName,
        Label = Label,
        Value = TypedOr(Value),
        Rows = Rows,
        Autocomplete = Autocomplete,
    })));
}
