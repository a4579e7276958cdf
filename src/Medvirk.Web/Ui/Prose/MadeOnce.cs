using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Caching.Memory;

namespace Medvirk.Web.Ui;

/// <summary>
/// HTML made from nothing but its key. What stands in a version never changes, and pages show the same texts again and
/// again, so what was made is kept as long as there is room.
/// </summary>
internal static class MadeOnce
{
    private const long Characters = 8 * 1024 * 1024;

    private static readonly MemoryCache Made = new(new MemoryCacheOptions { SizeLimit = Characters });

    /// <param name="key">All that the HTML depends on.</param>
    /// <param name="length">Of the texts in the key, in characters.</param>
    /// <param name="make">Asked where it isn't there.</param>
    public static HtmlString Of<TKey>(TKey key, int length, Func<TKey, HtmlString> make)
        where TKey : notnull => Made.GetOrCreate(key, entry =>
    {
        var html = make(key);
        entry.Size = length + html.Value!.Length;
        return html;
    })!;
}
