using Medvirk.Domain.Backbone.Conditions;

namespace Medvirk.Web.Ui;

/// <summary>A line of the menu.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Text">What it says.</param>
/// <param name="Current">For aria-current; null where the reader is elsewhere.</param>
/// <param name="Condition">Whose mark stands before it; null for none.</param>
public sealed record MenuEntry(string Address, string Text, string? Current = null, Condition? Condition = null);

/// <summary>The rooms of an initiative.</summary>
public sealed record MenuOptions
{
    /// <summary>What it is called, and the word that unfolds it on a phone: "Menu".</summary>
    public required string Label { get; init; }

    public required IReadOnlyList<MenuEntry> Entries { get; init; }
}

/// <summary>It stands twice: folded on a phone, in a row elsewhere. Only one of them is there at a time, for the eye and for a screen reader.</summary>
public static class Menu
{
    public static Markup Html(MenuOptions options)
    {
        var entries = Entries(options.Entries);
        var html = new Markup().Open("nav", ("class", "site-nav"), ("aria-label", options.Label))
            .Open("details", ("class", "site-nav__fold")).Open("summary").Text(options.Label + " ");
        if (options.Entries.FirstOrDefault(entry => entry.Current is not null) is { } here)
        {
            html.Element("span", here.Text, ("class", "site-nav__here"));
        }

        return html.Close("summary").Add(entries).Close("details").Open("div", ("class", "site-nav__row")).Add(entries).Close("div").Close("nav");
    }

    private static Markup Entries(IReadOnlyList<MenuEntry> entries)
    {
        var html = new Markup().Open("ul");
        foreach (var entry in entries)
        {
            html.Open("li", ("class", entry.Condition is { } condition ? Mark.ClassOf(condition) : null))
                .Open("a", ("href", entry.Address), ("aria-current", entry.Current))
                .Add(entry.Condition is { } own ? Mark.Html(own) : null).Text(entry.Text).Close("a").Close("li");
        }

        return html.Close("ul");
    }
}
