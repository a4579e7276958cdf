using System.Globalization;

namespace Medvirk.Web.Ui;

/// <summary>Several lines of text.</summary>
public sealed record TextAreaOptions : ControlOptions
{
    public string? Value { get; init; }

    public int Rows { get; init; } = 5;

    public string? Autocomplete { get; init; }
}

public static class TextArea
{
    public static Markup Html(TextAreaOptions options) => Group.Around(options, new Markup()
        .Open(
            "textarea",
            ("class", "form-input form-input--text"),
            ("id", options.ControlId),
            ("name", options.Name),
            ("rows", options.Rows.ToString(CultureInfo.InvariantCulture)),
            ("autocomplete", options.Autocomplete),
            ("aria-describedby", options.DescribedBy),
            ("aria-invalid", options.Invalid),
            ("disabled", Names.If(options.Disabled)))
        // HTML drops one line break at the start of a textarea; this one is for it to drop.
        .Text(options.Value?.StartsWith('\n') == true ? "\n" + options.Value : options.Value)
        .Close("textarea"));
}
