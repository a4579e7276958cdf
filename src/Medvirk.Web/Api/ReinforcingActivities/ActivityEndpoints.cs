using System.Globalization;
using System.Linq.Expressions;
using Medvirk.Data.ReinforcingActivities;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Pages.Public.ReinforcingActivities;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.ReinforcingActivities;

/// <summary>What the partners do together: why, for which goals, who does what, and what has been promised.</summary>
internal static class ActivityEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.Read<Page<ActivityRow>>("activities", "listActivities", ListAsync, "after", "limit");
        initiative.Read<ActivityRow>("activities/{activity:int}", "getActivity", ShowAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.ByNumber(http, out var problem) is not { } paging)
        {
            return problem!;
        }

        var rows = await ActivitiesAsync(http, a => a.Number > paging.Number, paging.Limit + 1, ct);
        return Results.Ok(paging.Of(http, rows, a => a, a => [a.Number.ToString(CultureInfo.InvariantCulture)]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, int activity, CancellationToken ct) =>
        await ActivitiesAsync(http, a => a.Number == activity, 1, ct) is [var found] ? Results.Ok(found) : Results.NotFound();

    private static async Task<List<ActivityRow>> ActivitiesAsync(
        HttpContext http, Expression<Func<Activity, bool>> which, int most, CancellationToken ct)
    {
        var (db, info) = (http.PublicDb(), http.Initiative());
        var activities = await db.Set<Activity>().Where(a => a.InitiativeId == info.Id).Where(which).OrderBy(a => a.Number).Take(most).ToListAsync(ct);
        var goalIds = activities.SelectMany(a => a.Goals).Select(g => g.GoalId).Distinct().ToArray();
        var goals = await db.Set<Goal>().Where(g => goalIds.Contains(g.Id)).OrderBy(g => g.Number)
            .Select(g => new { g.Id, g.Number, g.Statement }).ToListAsync(ct);
        var organisationIds = activities.SelectMany(a => a.Parts.Select(p => p.OrganisationId).Append(a.LeadOrganisationId)).Distinct().ToArray();
        var names = await db.Set<Organisation>().Where(o => organisationIds.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var ids = activities.ConvertAll(a => (Guid?)a.Id);
        var commitments = (await db.Set<PublicCommitment>().Where(c => ids.Contains(c.ActivityId) && CommitmentEndpoints.Told.Contains(c.State))
            .GroupBy(c => c.ActivityId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)).ToDictionary(c => c.Key!.Value, c => c.Count);
        return activities.ConvertAll(a => new ActivityRow(
            a.Number, a.Name, a.What, a.Why, a.Kind, a.Status, a.From, a.To,
            new OrganisationRef(a.LeadOrganisationId, names[a.LeadOrganisationId]),
            [.. a.Parts.Select(p => new ActivityPartRow(new OrganisationRef(p.OrganisationId, names[p.OrganisationId]), p.Part, p.Since))],
            [.. goals.Where(g => a.Goals.Any(tie => tie.GoalId == g.Id)).Select(g => new Link(g.Statement, ApiLinks.Goal(info.Slug, g.Number)))],
            commitments.GetValueOrDefault(a.Id),
            new Dictionary<string, string>
            {
                ["self"] = ApiLinks.Activity(info.Slug, a.Number),
                ["page"] = PublicActivitiesLinks.Show("da", info.Slug, a.Number),
                ["commitments"] = $"{ApiLinks.Commitments(info.Slug)}?activity={a.Number.ToString(CultureInfo.InvariantCulture)}",
            }));
    }

    /// <param name="Part">What it does that the others don't.</param>
    public sealed record ActivityPartRow(OrganisationRef Organisation, string Part, DateOnly Since);

    /// <param name="Parts">Who does what.</param>
    /// <param name="Goals">What it is to move.</param>
    /// <param name="Commitments">How many promises of it bind or were kept.</param>
    public sealed record ActivityRow(
        int Number, string Name, string What, string Why, ActivityKind Kind, ActivityStatus Status, DateOnly? From, DateOnly? To,
        OrganisationRef Lead, IReadOnlyList<ActivityPartRow> Parts, IReadOnlyList<Link> Goals, int Commitments, IReadOnlyDictionary<string, string> Links);
}
