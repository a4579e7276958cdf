using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.CommonAgenda;

/// <summary>What shall be true by when, how that is seen, and what is done for it.</summary>
internal static class GoalEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.Read<Page<GoalRow>>("goals", "listGoals", ListAsync, "after", "limit");
        initiative.Read<GoalRow>("goals/{goal:int}", "getGoal", ShowAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.ByNumber(http, out var problem) is not { } paging)
        {
            return problem!;
        }

        var goals = await GoalsAsync(http, g => g.Number > paging.Number, paging.Limit + 1, ct);
        return Results.Ok(paging.Of(http, goals, g => g, g => [g.Number.ToString(CultureInfo.InvariantCulture)]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, int goal, CancellationToken ct) =>
        await GoalsAsync(http, g => g.Number == goal, 1, ct) is [var found] ? Results.Ok(found) : Results.NotFound();

    private static async Task<List<GoalRow>> GoalsAsync(
        HttpContext http, System.Linq.Expressions.Expression<Func<Goal, bool>> which, int most, CancellationToken ct)
    {
        var (db, info) = (http.PublicDb(), http.Initiative());
        var goals = await db.Set<Goal>().Where(g => g.InitiativeId == info.Id).Where(which).OrderBy(g => g.Number).Take(most).ToListAsync(ct);
        var ids = goals.ConvertAll(g => g.Id);
        var indicators = await IndicatorsAsync(db, [.. goals.SelectMany(g => g.Indicators).Select(i => i.IndicatorId).Distinct()], http.Member() is not null, ct);
        var activities = await (
            from activity in db.Set<Activity>()
            from tie in activity.Goals
            where activity.InitiativeId == info.Id && ids.Contains(tie.GoalId)
            orderby activity.Number
            select new { tie.GoalId, activity.Number, activity.Name }).ToListAsync(ct);
        var challenges = (await (
            from goal in db.Set<Goal>()
            from tie in goal.Challenges
            join challenge in db.Set<PublicChallenge>() on tie.ChallengeId equals challenge.Id
            where ids.Contains(goal.Id)
            orderby challenge.Number
            select new { goal.Id, challenge.Number, challenge.Title }).ToListAsync(ct)).ToLookup(c => c.Id);
        return goals.ConvertAll(g => new GoalRow(
            g.Number, g.Statement, g.Horizon, g.ReachedBy, g.Level, g.WantedIndicator,
            [.. g.Indicators.Where(i => indicators.ContainsKey(i.IndicatorId)).Select(i => indicators[i.IndicatorId])
                .Select(i => new Link(i.Name, ApiLinks.Indicator(info.Slug, i.Slug)))],
            [.. challenges[g.Id].Select(c => new Link(c.Title, ApiLinks.Challenge(info.Slug, c.Number)))],
            [.. activities.Where(a => a.GoalId == g.Id).Select(a => new Link(a.Name, ApiLinks.Activity(info.Slug, a.Number)))],
            ApiLinks.Goal(info.Slug, g.Number)));
    }

    /// <summary>What indicators are called; an internal one is there for members only.</summary>
    private static async Task<Dictionary<Guid, (string Slug, string Name)>> IndicatorsAsync(PublicContext db, Guid[] ids, bool isMember, CancellationToken ct)
    {
        var found = await db.Set<Indicator>()
            .Where(i => ids.Contains(i.Id) && (isMember || i.Confidentiality != Confidentiality.Internal))
            .Select(i => new { i.Id, i.Slug, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name }).ToListAsync(ct);
        return found.ToDictionary(i => i.Id, i => (i.Slug, i.Name));
    }

    /// <param name="ReachedBy">The last day by which it shall be true.</param>
    /// <param name="WantedIndicator">What it would be measured by, where that is missing.</param>
    /// <param name="Indicators">By which it is seen.</param>
    /// <param name="Challenges">That it is to solve.</param>
    /// <param name="Activities">What is done for it.</param>
    public sealed record GoalRow(
        int Number, string Statement, GoalHorizon Horizon, DateOnly ReachedBy, GoalLevel Level, string? WantedIndicator,
        IReadOnlyList<Link> Indicators, IReadOnlyList<Link> Challenges, IReadOnlyList<Link> Activities, string Href);
}
