using System.Globalization;

namespace Medvirk.Web.Ui;

/// <summary>
/// Which page of a long list is shown. Read from the query itself and never bound: to the router "page" is the page's own path,
/// which comes before what the reader asked for.
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Pages">How many there are; one for an empty list.</param>
/// <param name="Size">Entries on each.</param>
public readonly record struct ListPage(int Number, int Pages, int Size)
{
    /// <summary>Entries on the pages before it.</summary>
    public int Skip => (Number - 1) * Size;

    /// <summary>The page that was asked for, or the nearest there is; the first where it was no number.</summary>
    public static ListPage Of(HttpRequest request, int entries, int size)
    {
        var pages = Math.Max(1, (entries + size - 1) / size);
        var isAsked = int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked);
        return new(isAsked ? Math.Clamp(asked, 1, pages) : 1, pages, size);
    }
}
