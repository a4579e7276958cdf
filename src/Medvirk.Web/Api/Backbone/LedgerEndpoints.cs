using System.Globalization;
using Medvirk.Data.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.Backbone;

/// <summary>The daily heads of an initiative's ledger, for those who keep a copy.</summary>
internal static class LedgerEndpoints
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Not cached: a head is published without anything having happened.</summary>
    public static void Map(IEndpointRouteBuilder initiative) =>
        initiative.ReadFresh<Page<HeadRow>>("ledger/heads", "listLedgerHeads", ListAsync, "after", "limit");

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.Of(http, parts => parts is [var day] && TryDay(day, out _), out var problem) is not { } paging)
        {
            return problem!;
        }

        var heads = http.PublicDb().Set<PublishedHead>().Where(head => head.InitiativeId == http.Initiative().Id);
        if (paging.After is [var after] && TryDay(after, out var last))
        {
            heads = heads.Where(head => head.Day < last);
        }

        var rows = await heads.OrderByDescending(head => head.Day).Take(paging.Limit + 1).ToListAsync(ct);
        return Results.Ok(paging.Of(
            http, rows, head => new HeadRow(head.Day, head.Number, head.Hash), head => [head.Day.ToString(Day, CultureInfo.InvariantCulture)]));
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public sealed record HeadRow(DateOnly Day, long Number, string Hash);
}
