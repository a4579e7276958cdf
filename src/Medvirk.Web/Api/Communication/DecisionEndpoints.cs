using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.Communication;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Web.Pages.Communication;
using Medvirk.Web.Pages.Public.Communication;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.Communication;

/// <summary>
/// The register of decisions. Anyone reads what the public pages show: where organisations stand once a decision is closed, and of an
/// internal one its number, day and reason. A member's token shows what the members' pages do.
/// </summary>
internal static class DecisionEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.ReadFresh<Page<DecisionAnswer>>("decisions", "listDecisions", ListAsync, "after", "limit", "state", "method");
        initiative.ReadFresh<DecisionAnswer>("decisions/{decision:int}", "getDecision", ShowAsync);
        initiative.ReadFresh<Page<PositionAnswer>>("decisions/{decision:int}/positions", "listDecisionPositions", PositionsAsync);
        initiative.ReadFresh<Page<ObjectionRead>>("decisions/{decision:int}/objections", "listDecisionObjections", ObjectionsAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, TimeProvider clock, CancellationToken ct)
    {
        if (Paging.ByNumber(http, out var problem) is not { } paging)
        {
            return problem!;
        }

        if (!TryChoice(http, "state", DecisionRegister.States, out var state, out problem)
            || !TryChoice(http, "method", Enum.GetValues<DecisionMethod>(), out var method, out problem))
        {
            return problem!;
        }

        var (now, before) = (clock.Now(), paging.After.Count > 0 ? paging.Number : int.MaxValue);
        var found = await new DecisionRegister(state, method).In(http.PublicDb(), http.Initiative().Id, now)
            .Where(d => d.Number < before).Take(paging.Limit + 1).ToListAsync(ct);
        var rows = await ReadAsync(http, found, now, ct);
        return Results.Ok(paging.Of(http, rows, d => d, d => [d.Number.ToString(CultureInfo.InvariantCulture)]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, int decision, TimeProvider clock, CancellationToken ct)
    {
        var info = http.Initiative();
        var found = await http.PublicDb().Set<PublicDecision>().Where(d => d.InitiativeId == info.Id && d.Number == decision).ToListAsync(ct);
        return await ReadAsync(http, found, clock.Now(), ct) is [var row] ? Results.Ok(row) : Results.NotFound();
    }

    private static async Task<IResult> PositionsAsync(HttpContext http, int decision, CancellationToken ct)
    {
        if (await IdAsync(http, decision, ct) is not { } id)
        {
            return Results.NotFound();
        }

        var rows = http.Member() is null
            ? await DecisionReading.PositionsAsync(http.PublicDb(), id, ct)
            : await DecisionReading.PositionsAsync(http.Db(), id, ct);
        var names = await NamesAsync(http.PublicDb(), rows.Select(r => r.OrganisationId), ct);
        return Results.Ok(new Page<PositionAnswer>(
        [
            .. rows.OrderBy(r => r.OrganisationId is null).ThenBy(r => r.OrganisationId)
                .Select(r => new PositionAnswer(Ref(names, r.OrganisationId), r.Alias, r.Weight, r.Kind, r.Option, r.Words, r.At)),
        ], null));
    }

    private static async Task<IResult> ObjectionsAsync(HttpContext http, int decision, CancellationToken ct)
    {
        if (await IdAsync(http, decision, ct) is not { } id)
        {
            return Results.NotFound();
        }

        var rows = http.Member() is null
            ? await DecisionReading.ObjectionsAsync(http.PublicDb(), id, ct)
            : await DecisionReading.ObjectionsAsync(http.Db(), id, ct);
        var names = await NamesAsync(http.PublicDb(), rows.Select(r => r.OrganisationId), ct);
        return Results.Ok(new Page<ObjectionRead>(
            [.. rows.Select(r => new ObjectionRead(r.Number, Ref(names, r.OrganisationId), r.Alias, r.Reason, r.At, r.Settled, r.SettledBy, r.SettledAt, r.Answers))], null));
    }

    private static Task<Guid?> IdAsync(HttpContext http, int number, CancellationToken ct)
    {
        var info = http.Initiative();
        return http.PublicDb().Set<PublicDecision>().Where(d => d.InitiativeId == info.Id && d.Number == number).Select(d => (Guid?)d.Id).SingleOrDefaultAsync(ct);
    }

    /// <summary>As anyone reads them; to a member the internal ones too.</summary>
    private static async Task<List<DecisionAnswer>> ReadAsync(HttpContext http, List<PublicDecision> found, DateTime now, CancellationToken ct)
    {
        var hidden = http.Member() is null ? [] : found.Where(d => d.IsInternal).Select(d => d.Id).ToArray();
        var shown = hidden.Length == 0
            ? new Dictionary<Guid, Decision>()
            : await DecisionBook.Whole(http.Db().Set<Decision>().AsNoTracking()).Where(d => hidden.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        var names = await NamesAsync(http.PublicDb(), found.Select(d => d.ResponsibleId).Concat(shown.Values.Select(d => d.Closing?.ResponsibleId)), ct);
        var slug = http.Initiative().Slug;
        return found.ConvertAll(d => shown.GetValueOrDefault(d.Id) is { } whole ? DecisionAnswer.Of(whole, names, slug, now) : DecisionAnswer.Of(d, names, slug, now));
    }

    private static Task<Dictionary<Guid, string>> NamesAsync(PublicContext db, IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToArray();
        return db.Set<Organisation>().Where(o => wanted.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
    }

    internal static OrganisationRef? Ref(IReadOnlyDictionary<Guid, string> names, Guid? id) => id is { } known ? new(known, names[known]) : null;

    private static bool TryChoice<TEnum>(HttpContext http, string name, IReadOnlyList<TEnum> all, out TEnum? chosen, out IResult? problem)
        where TEnum : struct, Enum
    {
        var text = http.Request.Query[name].ToString();
        chosen = all.Where(one => string.Equals(one.ToString(), text, StringComparison.OrdinalIgnoreCase)).Select(one => (TEnum?)one).FirstOrDefault();
        problem = text.Length == 0 || chosen is not null ? null : Problem.OfParameter(name, "choice-unknown", http.Words()).AsResult();
        return problem is null;
    }
}
