using Microsoft.AspNetCore.Html;

namespace Medvirk.Web.Ui;

/// <summary>A name and what it is: "Frist", "1. maj 2025".</summary>
public sealed record Fact(string Name, string? Text, IHtmlContent? Content = null);

/// <summary>The facts of one thing, or the answers of a form before it is sent.</summary>
public sealed record FactsOptions(IReadOnlyList<Fact> Facts);

public static class Facts
{
    public static Markup Html(FactsOptions options)
    {
        var html = new Markup().Open("dl", ("class", "facts"));
        foreach (var fact in options.Facts)
        {
            Row(html, fact);
        }

        return html.Close("dl");
    }

    internal static Markup Row(Markup html, Fact fact) => html.Open("div").Element("dt", fact.Name)
        .Open("dd").Text(fact.Text).Add(fact.Content).Close("dd").Close("div");
}
