using System.Globalization;

namespace Medvirk.Web.Ui;

/// <summary>The pages of a long list.</summary>
public sealed record PaginationOptions
{
    /// <summary>The page shown, from 1.</summary>
    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>The address of a page, with <c>{page}</c> where its number goes.</summary>
    public required string Address { get; init; }

    /// <summary>What the row is called when read out: "Sider".</summary>
    public required string Label { get; init; }

    public required string Previous { get; init; }

    public required string Next { get; init; }

    /// <summary>Read out before a number: "Side".</summary>
    public required string PageWord { get; init; }
}

public static class Pagination
{
    /// <summary>Nothing where there is one page only.</summary>
    public static Markup Html(PaginationOptions options)
    {
        var html = new Markup();
        if (options.Pages <= 1)
        {
            return html;
        }

        html.Open("nav", ("class", "pagination"), ("aria-label", options.Label));
        Step(html, options, options.Page - 1, options.Previous, "prev");
        html.Open("ul");
        var last = 0;
        foreach (var page in Shown(options.Page, options.Pages))
        {
            if (page > last + 1)
            {
                html.Open("li").Element("span", "…", ("class", "pagination__gap")).Close("li");
            }

            html.Open("li").Open("a", ("href", AddressOf(options, page)), ("aria-current", page == options.Page ? "page" : null), ("data-enhance", ""))
                .Element("span", options.PageWord + " ", ("class", "sr-only")).Text(Number(page)).Close("a").Close("li");
            last = page;
        }

        html.Close("ul");
        Step(html, options, options.Page + 1, options.Next, "next");
        return html.Close("nav");
    }

    private static void Step(Markup html, PaginationOptions options, int page, string text, string rel)
    {
        if (page >= 1 && page <= options.Pages)
        {
            html.Element("a", text, ("href", AddressOf(options, page)), ("rel", rel), ("data-enhance", ""));
        }
    }

    /// <summary>The first, the last, and those round the one shown; a gap of one page is that page.</summary>
    private static IEnumerable<int> Shown(int page, int pages)
    {
        for (var i = 1; i <= pages; i++)
        {
            if (i == 1 || i == pages || Math.Abs(i - page) <= 1 || (i == 2 && page == 4) || (i == pages - 1 && page == pages - 3))
            {
                yield return i;
            }
        }
    }

    private static string AddressOf(PaginationOptions options, int page) =>
        options.Address.Replace("{page}", Number(page), StringComparison.Ordinal);

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
