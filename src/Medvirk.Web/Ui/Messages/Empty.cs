using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>Nothing here yet: what will be here, and how to begin.</summary>
public sealed record EmptyOptions
{
    public required string Title { get; init; }

    public string? Text { get; init; }

    /// <summary>More than a sentence.</summary>
    public IHtmlContent? Content { get; init; }

    /// <summary>The verb that begins; null where the reader may not.</summary>
    public string? Action { get; init; }

    public string? Href { get; init; }

    /// <summary>2 or 3: where it stands among the page's headings.</summary>
    public int Level { get; init; } = 2;
}

public static class Empty
{
    public static Markup Html(EmptyOptions options)
    {
        var html = new Markup()
            .Open("div", ("class", "empty"))
            .Element("h" + options.Level.ToString(CultureInfo.InvariantCulture), options.Title);
        if (options.Text is not null)
        {
            html.Element("p", options.Text);
        }

        html.Add(options.Content);
        // In a page, an attribute whose value is null arrives as an empty text.
        if (options is { Action.Length: > 0, Href: not null })
        {
            html.Element(
                "div",
                Button.Html(new ButtonOptions { Text = options.Action, Href = options.Href, Kind = ButtonKind.Secondary }),
                ("class", "actions"));
        }

        return html.Close("div");
    }
}
