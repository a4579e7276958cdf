namespace Medvirk.Web.Ui;

/// <summary>How wide a field is drawn: as wide as what is expected in it.</summary>
public enum FieldWidth
{
    Medium,
    Short,
    Number,
    Date,
    Full,
}

/// <summary>One line of text: a name, a mail address, a password; numbers and dates build on it.</summary>
public sealed record FieldOptions : ControlOptions
{
    /// <summary>As typed; null or empty shows an empty field.</summary>
    public string? Value { get; init; }

    /// <summary>text, email, password, search, tel or url.</summary>
    public string Type { get; init; } = "text";

    /// <summary>The purpose by the HTML standard ("email", "current-password"), so that the browser can help.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Which keys a phone shows: numeric, decimal, email.</summary>
    public string? InputMode { get; init; }

    /// <summary>Stands after the field: a unit.</summary>
    public string? Suffix { get; init; }

    public FieldWidth Width { get; init; }

    /// <summary>False for codes and addresses that a spelling check would only disturb.</summary>
    public bool Spellcheck { get; init; } = true;
}

public static class Field
{
    public static Markup Html(FieldOptions options)
    {
        var input = Input(options);
        if (options.Suffix is not null)
        {
            input = new Markup().Open("div", ("class", "form-unit")).Add(input)
                .Element("span", options.Suffix, ("id", options.ControlId + "-unit")).Close("div");
        }

        return Group.Around(options, input);
    }

    /// <summary>The input alone, for a cell of a grid: then <see cref="ControlOptions.Label"/> is read out in place of a label.</summary>
    public static Markup Bare(FieldOptions options) => Input(options, options.Label);

    private static Markup Input(FieldOptions options, string? ariaLabel = null) => new Markup().Open(
        "input",
        ("class", Names.Join("form-input", ClassOf(options.Width))),
        ("id", options.ControlId),
        ("name", options.Name),
        ("type", options.Type),
        // A password is never sent back to the page.
        ("value", options.Type == "password" || string.IsNullOrEmpty(options.Value) ? null : options.Value),
        ("inputmode", options.InputMode),
        ("autocomplete", options.Autocomplete),
        ("spellcheck", options.Spellcheck ? null : "false"),
        ("aria-label", ariaLabel),
        ("aria-describedby", ariaLabel is null
            ? Names.Join(options.DescribedBy, options.Suffix is null ? null : options.ControlId + "-unit")
            : null),
        ("aria-invalid", options.Invalid),
        ("disabled", Names.If(options.Disabled)));

    private static string? ClassOf(FieldWidth width) => width switch
    {
        FieldWidth.Short => "form-input--short",
        FieldWidth.Number => "form-input--number",
        FieldWidth.Date => "form-input--date",
        FieldWidth.Full => "form-input--text",
        _ => null,
    };
}
