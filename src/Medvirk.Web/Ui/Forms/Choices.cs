namespace Medvirk.Web.Ui;

/// <summary>Some things to choose between (radios) or among (checkboxes), all in sight.</summary>
public sealed record ChoicesOptions : ControlOptions
{
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The values chosen; one at most among radios.</summary>
    public IReadOnlyCollection<string> Values { get; init; } = [];
}

/// <summary>One of a few.</summary>
public static class Radios
{
    public static Markup Html(ChoicesOptions options) => ChoiceList.Html(options, "radio");
}

/// <summary>Any of a few.</summary>
public static class Checkboxes
{
    public static Markup Html(ChoicesOptions options) => ChoiceList.Html(options, "checkbox");
}

/// <summary>One thing to say yes to. Sent as "true"; not sent at all where it is left.</summary>
public sealed record CheckboxOptions : ControlOptions
{
    public bool Checked { get; init; }
}

public static class Checkbox
{
    public static Markup Html(CheckboxOptions options)
    {
        var html = new Markup()
            .Open("div", ("class", Names.Join("form-group", options.Error is null ? null : "form-error")));
        if (options.Error is not null)
        {
            html.Open("span", ("class", "form-error-message"), ("id", Names.ErrorOf(options.ControlId)))
                .Element("span", options.ErrorPrefix + " ", ("class", "sr-only")).Text(options.Error).Close("span");
        }

        html.Open("div", ("class", "form-group-checkbox"))
            .Open(
                "input",
                ("class", "form-checkbox"),
                ("id", options.ControlId),
                ("name", options.Name),
                ("type", "checkbox"),
                ("value", "true"),
                ("checked", Names.If(options.Checked)),
                ("aria-describedby", options.DescribedBy),
                ("aria-invalid", options.Invalid),
                ("disabled", Names.If(options.Disabled)))
            .Element("label", options.Label, ("for", options.ControlId));
        if (options.Hint is not null)
        {
            html.Element("span", options.Hint, ("class", "form-hint"), ("id", Names.HintOf(options.ControlId)));
        }

        return html.Close("div").Close("div");
    }
}

internal static class ChoiceList
{
    public static Markup Html(ChoicesOptions options, string type)
    {
        var html = new Markup();
        for (var i = 0; i < options.Choices.Count; i++)
        {
            var choice = options.Choices[i];
            // The first has the field's own id, so that the error summary leads to it.
            var id = i == 0 ? options.ControlId : $"{options.ControlId}-{i + 1}";
            var hintId = choice.Hint is null ? null : $"{options.ControlId}-{i + 1}-hint";
            html.Open("div", ("class", "form-group-" + type))
                .Open(
                    "input",
                    ("class", "form-" + type),
                    ("id", id),
                    ("name", options.Name),
                    ("type", type),
                    ("value", choice.Value.Length == 0 ? null : choice.Value),
                    ("checked", Names.If(options.Values.Contains(choice.Value))),
                    ("aria-describedby", hintId),
                    ("aria-invalid", type == "checkbox" ? options.Invalid : null),
                    ("disabled", Names.If(options.Disabled || choice.Disabled)))
                .Element("label", choice.Text, ("for", id));
            if (hintId is not null)
            {
                html.Element("span", choice.Hint, ("class", "form-hint"), ("id", hintId));
            }

            html.Close("div");
        }

        return Group.AroundChoices(options, html);
    }
}
