using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Medvirk.Web.Ui;

/// <summary>One line of text.</summary>
/// <example><c>&lt;mv-field for="Input.Email" label="@T["…"]" type="email" autocomplete="email" /&gt;</c></example>
[HtmlTargetElement("mv-field")]
public class FieldTagHelper : ControlTagHelper
{
    public string Type { get; set; } = "text";

    public string? Value { get; set; }

    public string? Autocomplete { get; set; }

    public string? InputMode { get; set; }

    public string? Suffix { get; set; }

    public FieldWidth Width { get; set; }

    public bool Spellcheck { get; set; } = true;

    /// <summary>The input without a group round it, for a cell of a grid: its label is read out only.</summary>
    public bool Bare { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var options = Shared(new FieldOptions
        {
            Name = FullName,
            Label = Label,
            Value = TypedOr(Value),
            Type = Type,
            Autocomplete = Autocomplete,
            InputMode = InputMode ?? (Type == "email" ? "email" : null),
            Suffix = Suffix,
            Width = Width,
            Spellcheck = Spellcheck && Type != "email",
        });
        Replace(output, Bare ? Field.Bare(options) : Field.Html(options));
    }
}

/// <summary>A number: decimal comma or point, strictly read.</summary>
/// <example><c>&lt;mv-number for="Input.Target" label="@T["…"]" suffix="pct." /&gt;</c></example>
[HtmlTargetElement("mv-number")]
public sealed class NumberTagHelper : FieldTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var type = For?.Metadata.UnderlyingOrModelType;
        InputMode ??= type == typeof(int) || type == typeof(long) ? "numeric" : "decimal";
        Autocomplete ??= "off";
        Spellcheck = false;
        Width = FieldWidth.Number;
        base.Process(context, output);
    }
}

/// <summary>A day in one text field.</summary>
/// <example><c>&lt;mv-date for="Input.Due" label="@T["…"]" /&gt;</c></example>
[HtmlTargetElement("mv-date")]
public sealed class DateTagHelper : FieldTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Hint ??= T["ui.date.hint"];
        InputMode = null;
        Autocomplete ??= "off";
        Spellcheck = false;
        Width = FieldWidth.Date;
        base.Process(context, output);
    }
}
