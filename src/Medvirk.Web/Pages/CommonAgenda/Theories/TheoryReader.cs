using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Data.CommonAgenda.Theory;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>Reads a theory of change as a page shows it.</summary>
/// <param name="db">The members' or the public context.</param>
/// <param name="links">Where the things lead that steps are tied to.</param>
public sealed class TheoryReader(DbContext db, ITieLinks links)
{
    /// <summary>What stands now.</summary>
    public async Task<TheoryView> ReadAsync(Guid initiativeId, CancellationToken ct)
    {
        var steps = await db.Set<StandingStep>().AsNoTracking().Where(s => s.InitiativeId == initiativeId).ToListAsync(ct);
        var arrows = await db.Set<StandingArrow>().AsNoTracking().Where(a => a.InitiativeId == initiativeId).OrderBy(a => a.Number).ToListAsync(ct);

        // Between the two questions a step can leave with its arrows, or come with one.
        var numbers = steps.Select(s => s.Number).ToHashSet();
        arrows.RemoveAll(a => !numbers.Contains(a.FromStep) || !numbers.Contains(a.ToStep));
        return await ViewAsync(
            new TheoryState(
                [.. steps.Select(s => new StepState(s.Number, new StepText(s.Kind, s.What, s.Note, s.ChallengeId, s.ActivityId, s.GoalId, s.IndicatorId)))],
                [.. arrows.Select(a => new ArrowState(a.Number, a.FromStep, a.ToStep, new ArrowText(a.Assumption, a.Sureness, a.Evidence, a.Link)))]),
            arrows.ToDictionary(a => a.Number, a => a.ChangedIn),
            ct);
    }

    /// <summary>What stood after a change; by the members' context alone, which knows of revisions.</summary>
    public async Task<TheoryView> ReadAfterAsync(Guid initiativeId, int change, CancellationToken ct)
    {
        var theory = db.Set<TheoryOfChange>().AsNoTracking().Where(t => t.InitiativeId == initiativeId);
        var steps = await theory.SelectMany(t => t.Steps).SelectMany(s => s.Revisions).Where(r => r.Change <= change).ToListAsync(ct);
        var arrows = await theory.SelectMany(t => t.Arrows).SelectMany(a => a.Revisions).Where(r => r.Change <= change).ToListAsync(ct);
        return await ViewAsync(TheoryHistory.After(change, steps, arrows), new Dictionary<int, int>(), ct);
    }

    /// <param name="changes">In which change each arrow became what it is, by its number; where the page asks for it.</param>
    private async Task<TheoryView> ViewAsync(TheoryState state, IReadOnlyDictionary<int, int> changes, CancellationToken ct)
    {
        var back = Feedback.In([.. state.Steps.Select(s => (s.Number, s.Text.Kind))], [.. state.Arrows.Select(a => (a.Number, a.FromStep, a.ToStep))]);
        var ties = await TiesAsync([.. state.Steps.Select(s => s.Text)], ct);
        return new TheoryView(
            [
                .. state.Steps.OrderBy(s => s.Text.Kind).ThenBy(s => s.Number).Select(s => new StepView(
                    s.Number, s.Text.Kind, s.Text.What, s.Text.Note,
                    [.. new[] { s.Text.ChallengeId, s.Text.ActivityId, s.Text.GoalId, s.Text.IndicatorId }.Select(id => id is { } tied ? ties.GetValueOrDefault(tied) : null).OfType<TieView>()])),
            ],
            [
                .. state.Arrows.Select(a => new ArrowView(
                    a.Number, changes.GetValueOrDefault(a.Number), a.FromStep, a.ToStep, a.Text.Assumption, a.Text.Sureness, a.Text.Evidence, a.Text.Link, back.Contains(a.Number))),
            ]);
    }

    private async Task<Dictionary<Guid, TieView>> TiesAsync(StepText[] steps, CancellationToken ct)
    {
        var challengeIds = Ids(s => s.ChallengeId);
        var challenges = await db.Set<PublicChallenge>().Where(c => challengeIds.Contains(c.Id)).Select(c => new { c.Id, c.Number, c.Title }).ToListAsync(ct);
        var (activityIds, goalIds, indicatorIds) = (Ids(s => s.ActivityId), Ids(s => s.GoalId), Ids(s => s.IndicatorId));
        var activities = await db.Set<Activity>().Where(a => activityIds.Contains(a.Id)).Select(a => new { a.Id, a.Number, a.Name }).ToListAsync(ct);
        var goals = await db.Set<Goal>().Where(g => goalIds.Contains(g.Id)).Select(g => new { g.Id, g.Number, g.Statement }).ToListAsync(ct);
        var indicators = await db.Set<Indicator>().Where(i => indicatorIds.Contains(i.Id))
            .Select(i => new { i.Id, i.Slug, i.Confidentiality, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name }).ToListAsync(ct);
        var ties = activities.ToDictionary(a => a.Id, a => new TieView("theory.tie.activity", a.Name, links.Activity(a.Number)));
        challenges.ForEach(c => ties[c.Id] = new TieView("theory.tie.challenge", c.Title, links.Challenge(c.Number)));
        goals.ForEach(g => ties[g.Id] = new TieView("theory.tie.goal", g.Statement, links.Goal(g.Number)));
        foreach (var indicator in indicators.Where(i => links.ShowsInternal || i.Confidentiality != Confidentiality.Internal))
        {
            ties[indicator.Id] = new TieView("theory.tie.indicator", indicator.Name, links.Indicator(indicator.Slug));
        }

        return ties;

        Guid[] Ids(Func<StepText, Guid?> of) => [.. steps.Select(of).OfType<Guid>().Distinct()];
    }
}

/// <summary>Where the things lead that a step is tied to: to members' pages, to public ones, or within the API.</summary>
public interface ITieLinks
{
    /// <summary>Whether internal indicators are shown.</summary>
    bool ShowsInternal { get; }

    string Challenge(int number);

    string Activity(int number);

    string? Goal(int number);

    string Indicator(string slug);
}
