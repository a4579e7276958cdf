using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>The frame round a form control: label above, hint under it, error at the field.</summary>
internal static class Group
{
    /// <summary>A group round one control that its label points at.</summary>
    public static Markup Around(ControlOptions options, IHtmlContent control)
    {
        var html = new Markup().Open("div", ("class", ClassOf(options)));
        if (options.LabelIsTitle)
        {
            html.Open("h1");
        }

        html.Open("label", ("class", Names.Join("form-label", options.LabelHidden ? "sr-only" : null)), ("for", options.ControlId))
            .Text(options.Label).Add(OptionalMark(options)).Close("label");
        if (options.LabelIsTitle)
        {
            html.Close("h1");
        }

        return html.Add(Descriptions(options)).Add(control).Close("div");
    }

    /// <summary>A group round several choices: a fieldset whose legend is the question.</summary>
    public static Markup AroundChoices(ControlOptions options, IHtmlContent choices)
    {
        var html = new Markup()
            .Open("fieldset", ("class", ClassOf(options)), ("aria-describedby", options.DescribedBy))
            .Open("legend", ("class", Names.Join("form-label", options.LabelHidden ? "sr-only" : null)));
        if (options.LabelIsTitle)
        {
            html.Open("h1").Text(options.Label).Add(OptionalMark(options)).Close("h1");
        }
        else
        {
            html.Text(options.Label).Add(OptionalMark(options));
        }

        return html.Close("legend").Add(Descriptions(options)).Add(choices).Close("fieldset");
    }

    private static string? ClassOf(ControlOptions options) => Names.Join("form-group", options.Error is null ? null : "form-error");

    private static Markup? OptionalMark(ControlOptions options) => options.Optional is null
        ? null
        : new Markup().Text(" ").Element("span", options.Optional, ("class", "form-label__optional"));

    private static Markup Descriptions(ControlOptions options)
    {
        var html = new Markup();
        if (options.Hint is not null)
        {
            html.Element("span", options.Hint, ("class", "form-hint"), ("id", Names.HintOf(options.ControlId)));
        }

        if (options.Error is not null)
        {
            html.Open("span", ("class", "form-error-message"), ("id", Names.ErrorOf(options.ControlId)));
            if (options.ErrorPrefix.Length > 0)
            {
                html.Element("span", options.ErrorPrefix + " ", ("class", "sr-only"));
            }

            html.Text(options.Error).Close("span");
        }

        return html;
    }
}
