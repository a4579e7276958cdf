using Medvirk.Domain.Backbone.Conditions;
using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>One thing among its like, framed. Cards never lie in cards.</summary>
public sealed record CardOptions
{
    public required string Heading { get; init; }

    /// <summary>2 to 4: where it stands among the page's headings.</summary>
    public int Level { get; init; } = 2;

    /// <summary>Where the whole card leads; null where it leads nowhere.</summary>
    public string? Href { get; init; }

    public IHtmlContent? Content { get; init; }

    /// <summary>A quiet line at the bottom.</summary>
    public string? Foot { get; init; }

    /// <summary>The condition it belongs to: a line at its top.</summary>
    public Condition? Condition { get; init; }
}

public static class Card
{
    public static Markup Html(CardOptions options)
    {
        var heading = "h" + options.Level.ToString(CultureInfo.InvariantCulture);
        var html = new Markup()
            .Open("div", ("class", Names.Join(
                "card",
                options.Href is null ? null : "card--link",
                options.Condition is { } condition ? "card--condition " + Mark.ClassOf(condition) : null)))
            .Open(heading, ("class", "card__heading"));
        if (options.Href is null)
        {
            html.Text(options.Heading);
        }
        else
        {
            html.Element("a", options.Heading, ("href", options.Href));
        }

        html.Close(heading).Add(options.Content);
        if (options.Foot is not null)
        {
            html.Element("p", options.Foot, ("class", "card__foot"));
        }

        return html.Close("div");
    }
}
