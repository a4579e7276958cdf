using Medvirk.Data.Communication;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Communication;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>What the demo's partners have decided in two years: by each method, with objections that were resolved, overruled and stand open.</summary>
public sealed partial class DecisionsDemo(DemoWorld world)
{
    private static readonly DecisionRules Consent = new(DecisionMethod.Consent, Share.TwoThirds, OverruleFrom: Share.TwoThirds);
    private static readonly DecisionRules Majority = new(DecisionMethod.Majority, Share.Half);

    /// <summary>When their third version lay before the partners.</summary>
    private const int RuleDaysAgo = 30;
    private int last;

    public static void Fill(DemoWorld world)
    {
        var demo = new DecisionsDemo(world);
        demo.LayDown(RuleDaysAgo);
        demo.FirstYear();
        demo.SecondYear();
        demo.Now();
    }

    /// <summary>How the agenda is adopted from then on.</summary>
    private void LayDown(int daysAgo) => world.Tell(world.DaysAgo(daysAgo), (at, _) =>
    {
        var made = AdoptionRule.LayDown(world.InitiativeId, Consent with { LastWordDays = 7 }, world.Actors["formand"], at);
        if (made.IsRefused)
        {
            return Task.FromResult<Refusal?>(made.Refusal);
        }

        world.Db.Add(made.Made);
        return Task.FromResult<Refusal?>(null);
    });

    /// <summary>Prepared and opened on the same morning. Numbers follow the order in which they were prepared.</summary>
    private Told Ask(
        int daysAgo, int endDaysAgo, string question, string background, string[] options, DecisionRules rules, Involvement involvement,
        string? internalReason = null, int kommuneWeighs = 1, Func<CancellationToken, Task<(TieKind Kind, Guid Id)>>? tie = null, bool open = true, string? source = null)
    {
        var told = new Told();
        world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
        {
            told.Number = ++last;
            Asked[] asked = kommuneWeighs == 1 ? [] : [new(world.Actors["kommune"].OrganisationId!.Value, kommuneWeighs)];
            var made = Decision.Prepare(
                world.InitiativeId, told.Number,
                new DecisionContent(question, background, options, source is null ? [] : [new Evidence(source, null)], involvement, internalReason),
                rules, new DecisionPlan(true, asked, true, null, world.DaysAgo(endDaysAgo)), world.Actors["sekretariat"], at);
            if (made.IsRefused)
            {
                return made.Refusal;
            }

            world.Db.Add(made.Made);
            if (tie is not null)
            {
                var (kind, id) = await tie(ct);
                var refusal = kind == TieKind.AdoptsAgendaVersion
                    ? made.Made.TieToVersion(id, await new DecisionBook(world.Db).AdoptionAsync(world.InitiativeId, ct), world.Actors["sekretariat"], at)
                    : made.Made.Tie(kind, id, world.Actors["sekretariat"], at);
                if (refusal is not null)
                {
                    return refusal;
                }
            }

            return open ? await new DecisionBook(world.Db).OpenAsync(made.Made, world.Actors["sekretariat"], at, ct) : null;
        });
        return told;
    }

    private Func<CancellationToken, Task<(TieKind, Guid)>> Version(int number) => async ct => (
        TieKind.AdoptsAgendaVersion,
        await world.Db.Set<AgendaVersion>().Where(v => v.InitiativeId == world.InitiativeId && v.Number == number && v.Edition == 0).Select(v => v.Id).SingleAsync(ct));

    private Func<CancellationToken, Task<(TieKind, Guid)>> Activity(int number) => async ct => (
        TieKind.ReleasesInvestment,
        await world.Db.Set<Activity>().Where(a => a.InitiativeId == world.InitiativeId && a.Number == number).Select(a => a.Id).SingleAsync(ct));

    private void Say(Told told, int daysAgo, PositionKind kind, params string[] who)
    {
        foreach (var one in who)
        {
            Act(told, daysAgo, (decision, at) => decision.TakePosition(kind, null, null, world.Actors[one], at));
        }
    }

    private void Say(Told told, int daysAgo, PositionKind kind, string who, string words) =>
        Act(told, daysAgo, (decision, at) => decision.TakePosition(kind, null, words, world.Actors[who], at));

    private void Choose(Told told, int daysAgo, int option, params string[] who)
    {
        foreach (var one in who)
        {
            Act(told, daysAgo, (decision, at) => decision.TakePosition(PositionKind.Choose, option, null, world.Actors[one], at));
        }
    }

    private void Close(Told told, int daysAgo, string responsible, int review, string words, bool adopted = false) =>
        ActAsync(told, daysAgo, async (decision, at, ct) =>
        {
            var by = world.Actors["formand"];
            var outcome = new Outcome(words, world.Actors[responsible].OrganisationId!.Value, world.InDays(review));
            return decision.Close(outcome, adopted, by, at) ?? await new DecisionEffects(world.Db).FollowAsync(decision, by, at, ct);
        });

    private void Act(Told told, int daysAgo, Func<Decision, DateTime, Refusal?> act) =>
        ActAsync(told, daysAgo, (decision, at, _) => Task.FromResult(act(decision, at)));

    private void ActAsync(Told told, int daysAgo, Func<Decision, DateTime, CancellationToken, Task<Refusal?>> act) =>
        world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
            await act((await new DecisionBook(world.Db).FindAsync(world.InitiativeId, told.Number, at, ct))!, at, ct));

    /// <summary>A decision that has been told of; it gets its number when it is prepared.</summary>
    private sealed class Told
    {
        public int Number { get; set; }
    }
}
