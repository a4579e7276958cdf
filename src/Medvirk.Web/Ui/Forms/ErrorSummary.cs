namespace Medvirk.Web.Ui;

/// <param name="Text">What is wrong.</param>
/// <param name="FieldId">The id of the control it is about; null where it is about the whole.</param>
public sealed record ErrorLink(string Text, string? FieldId = null);

/// <summary>Everything that is wrong with a form, on top of it; each leads to its field.</summary>
public sealed record ErrorSummaryOptions
{
    public required string Title { get; init; }

    public required IReadOnlyList<ErrorLink> Errors { get; init; }
}

public static class ErrorSummary
{
    /// <summary>Nothing where there are no errors.</summary>
    public static Markup Html(ErrorSummaryOptions options)
    {
        var html = new Markup();
        if (options.Errors.Count == 0)
        {
            return html;
        }

        html.Open("div", ("class", "error-summary"), ("role", "alert"), ("aria-labelledby", "error-summary"), ("tabindex", "-1"), ("data-focus", ""))
            .Element("h2", options.Title, ("id", "error-summary")).Open("ul");
        foreach (var error in options.Errors)
        {
            html.Open("li");
            if (error.FieldId is null)
            {
                html.Text(error.Text);
            }
            else
            {
                html.Element("a", error.Text, ("href", "#" + error.FieldId));
            }

            html.Close("li");
        }

        return html.Close("ul").Close("div");
    }
}
