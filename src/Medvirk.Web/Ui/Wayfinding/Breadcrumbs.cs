namespace Medvirk.Web.Ui;

/// <param name="Text">The page's name.</param>
/// <param name="Href">Its address; null for the page one is on.</param>
public sealed record Crumb(string Text, string? Href = null);

/// <summary>The way back up.</summary>
public sealed record BreadcrumbsOptions
{
    /// <summary>What the row is called when read out: "Du er her".</summary>
    public required string Label { get; init; }

    public required IReadOnlyList<Crumb> Crumbs { get; init; }
}

public static class Breadcrumbs
{
    public static Markup Html(BreadcrumbsOptions options)
    {
        var html = new Markup()
            .Open("nav", ("class", "breadcrumbs"), ("aria-label", options.Label)).Open("ol", ("class", "breadcrumbs__list"));
        foreach (var crumb in options.Crumbs)
        {
            html.Open("li", ("class", "breadcrumbs__list-item"), ("aria-current", crumb.Href is null ? "page" : null));
            if (crumb.Href is null)
            {
                html.Text(crumb.Text);
            }
            else
            {
                html.Element("a", crumb.Text, ("class", "breadcrumbs__link"), ("href", crumb.Href));
            }

            html.Close("li");
        }

        return html.Close("ol").Close("nav");
    }
}
