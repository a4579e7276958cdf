using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Medvirk.Web.Language;

namespace Medvirk.Web.Api;

/// <summary>Some of a list, and where the rest is.</summary>
/// <param name="Items">In their order.</param>
/// <param name="Next">The address of the next ones; null where there are no more.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Which part of a list is asked for: <c>?after=…&amp;limit=100</c>.</summary>
/// <param name="After">Where the last part ended, as it was handed out; empty to begin.</param>
/// <param name="Limit">At most so many.</param>
public sealed record Paging(IReadOnlyList<string> After, int Limit)
{
    public const int Default = 100;
    public const int Most = 1000;

    /// <summary>The cursor's first part as a number; 0 to begin.</summary>
    public int Number => After.Count > 0 ? int.Parse(After[0], NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    /// <param name="http">The request.</param>
    /// <param name="isCursor">Whether the parts of a cursor are as this list hands them out.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static Paging? Of(HttpContext http, Func<IReadOnlyList<string>, bool> isCursor, out IResult? problem)
    {
        var words = http.Features.Get<Texts>()!;
        var (after, limit) = (http.Request.Query["after"].ToString(), http.Request.Query["limit"].ToString());
        problem = null;
        var most = Default;
        if (limit.Length > 0 && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is < 1 or > Most))
        {
            problem = Problem.OfParameter("limit", "limit-range", words).AsResult();
            return null;
        }

        if (after.Length == 0)
        {
            return new([], most);
        }

        if (Decode(after) is { } parts && isCursor(parts))
        {
            return new(parts, most);
        }

        problem = Problem.OfParameter("after", "cursor-unknown", words).AsResult();
        return null;
    }

    /// <summary>A list in the order of numbers.</summary>
    public static Paging? ByNumber(HttpContext http, out IResult? problem) =>
        Of(http, parts => parts is [var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _), out problem);

    /// <summary>The page of a list that was read with one row more than asked for.</summary>
    public Page<TItem> Of<TRow, TItem>(HttpContext http, IReadOnlyList<TRow> oneMore, Func<TRow, TItem> show, Func<TRow, string[]> cursor)
    {
        var rows = oneMore.Take(Limit).ToArray();
        return new([.. rows.Select(show)], oneMore.Count > Limit ? Next(http, cursor(rows[^1])) : null);
    }

    /// <summary>The address of what comes after.</summary>
    public static string Next(HttpContext http, params IEnumerable<string> parts)
    {
        var kept = http.Request.Query.Where(pair => pair.Key != "after").SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
            .Append(KeyValuePair.Create("after", (string?)Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join('|', parts)))));
        return http.Request.Path + QueryString.Create(kept);
    }

    private static string[]? Decode(string cursor)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('|');
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
