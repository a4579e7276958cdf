namespace Medvirk.Web.Ui;

/// <summary>One of many, folded up. For fewer than seven, radios let all be seen.</summary>
public sealed record SelectOptions : ControlOptions
{
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The value chosen.</summary>
    public string? Value { get; init; }

    /// <summary>The first line, with an empty value: "Vælg et mål". Null where one is always chosen.</summary>
    public string? Prompt { get; init; }

    public string? Autocomplete { get; init; }
}

public static class Select
{
    public static Markup Html(SelectOptions options)
    {
        var html = new Markup().Open(
            "select",
            ("class", "form-select"),
            ("id", options.ControlId),
            ("name", options.Name),
            ("autocomplete", options.Autocomplete),
            ("aria-describedby", options.DescribedBy),
            ("aria-invalid", options.Invalid),
            ("disabled", Names.If(options.Disabled)));
        if (options.Prompt is not null)
        {
            html.Open("option", ("value", "")).Text(options.Prompt).Close("option");
        }

        foreach (var choice in options.Choices)
        {
            html.Element(
                "option",
                choice.Text,
                ("value", choice.Value),
                ("selected", Names.If(choice.Value == options.Value)),
                ("disabled", Names.If(choice.Disabled)));
        }

        return Group.Around(options, html.Close("select"));
    }
}
