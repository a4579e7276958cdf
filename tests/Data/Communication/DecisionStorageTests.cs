using Medvirk.Data.Backbone;
using Medvirk.Data.Communication;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Communication;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Data.Communication;

public sealed class DecisionStorageTests
{
    [Theory, EveryDatabase]
    public async Task A_decision_is_read_back_as_it_was_written(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var content = new DecisionContent(
            "Hvor skal vi begynde?", "*Tre* steder.", ["Havnen", "Æblehaven", "Torvet"], [new("Stedstjek", "https://example.org/stedstjek"), new("Samtaler", null)], Involvement.Empower);
        var number = await world.DecisionAsync(new DecisionRules(DecisionMethod.QualifiedMajority, new Share(60, 100), Share.TwoThirds, null, 5), content);
        await world.SayAsync(number, world.Representatives[0], PositionKind.Choose, "Der er flest.", 2);
        await world.SayAsync(number, world.Representatives[1], PositionKind.Choose, null, 2);
        await world.SayAsync(number, world.Seat, PositionKind.Abstain);
        await world.ActAsync(number, world.Initiative.Secretary, (d, by, now) => d.End(by, now));
        await world.SayAsync(number, world.Representatives[2], PositionKind.Choose, null, 1);
        await world.SayAsync(number, world.Seat, PositionKind.Choose, null, 1);
        var activity = Guid.CreateVersion7();
        await world.ActAsync(number, world.Chair, (d, by, now) => d.Tie(TieKind.ReleasesInvestment, activity, by, now));
        var outcome = new Outcome("Æblehaven.", world.Organisations[0], new DateOnly(2026, 9, 1));
        await world.ActAsync(number, world.Chair, (d, by, now) => d.Close(outcome, false, by, now));
        await world.ActAsync(number, world.Chair, (d, by, now) => d.Review("Det går godt.", new DateOnly(2027, 1, 1), by, now));

        var read = await world.ReadAsync(number);
        Assert.Equal((content.Question, content.Background, content.Involvement), (read.Question, read.Background, read.Involvement));
        Assert.Equal(content.Options, read.Options);
        Assert.Equal(content.Evidence, read.Evidence);
        Assert.Equal(new DecisionRules(DecisionMethod.QualifiedMajority, new Share(60, 100), Share.TwoThirds, null, 5), read.Rules);
        Assert.Equal([false, false, true], world.Organisations.Select(o => read.Participants.Single(p => p.OrganisationId == o).HasLastWord));
        Assert.Equal([false, false, false, true, true], read.Acts.OrderBy(a => a.Sequence).Select(a => a.IsLastWord));
        Assert.Equal((TallyResult.Carried, 2, 3, 3, true), (read.Tally.Result, read.Tally.CarriedOption, read.Tally.Eligible, read.Tally.TookPart, read.Closing!.IsAdopted));
        Assert.Equal([1, 2, 0], read.Closing.Lines.Where(l => l.Kind == PositionKind.Choose).Select(l => l.Organisations));
        Assert.Equal(new TallyLine(PositionKind.Choose, 1, 1, 0), Assert.Single(read.Closing.SeatLines));
        Assert.Equal(activity, Assert.Single(read.Ties).TiedId);
        Assert.Equal(("Det går godt.", new DateOnly(2027, 1, 1)), (Assert.Single(read.Reviews).Words, read.ReviewDueOn));
        Assert.Equal((number, true), Assert.Single(await world.World.ReadAsync(db => DecisionTies.OfAsync(db, world.Initiative.Id, activity, default)), d => d.Kind == TieKind.ReleasesInvestment) is var tied ? (tied.Number, tied.IsAdopted) : default);
    }

    [Theory, EveryDatabase]
    public async Task Objections_are_read_back_with_their_answers_and_ends(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var number = await world.DecisionAsync();
        await world.SayAsync(number, world.Representatives[0], PositionKind.Object, "For dyrt.");
        await world.ActAsync(number, world.Initiative.Secretary, (d, by, now) => d.AnswerObjection(1, "Vi ser på det.", by, now));
        await world.ActAsync(number, world.Chair, (d, by, now) => d.AnswerObjection(1, "Pengene er fundet.", by, now));
        await world.ActAsync(number, world.Chair, (d, by, now) => d.ResolveObjection(1, "Kun om mandagen.", by, now));
        await world.ActAsync(number, world.Representatives[0], (d, by, now) => d.WithdrawObjection(1, by, now));
        await world.SayAsync(number, world.Representatives[1], PositionKind.Object, "For sent.");

        var read = await world.ReadAsync(number);
        Assert.Equal([1, 2], read.Objections.Select(o => o.Number).Order());
        var first = read.Objections.Single(o => o.Number == 1);
        Assert.Equal((SettlementKind.Resolved, "Kun om mandagen."), (first.Settlement!.Kind, first.Settlement.Words));
        Assert.NotNull(first.ChangeAnsweredAt);
        Assert.Equal(["Vi ser på det.", "Pengene er fundet."], first.Answers.OrderBy(a => a.Number).Select(a => a.Words));
        Assert.Equal(1, read.Tally.OpenObjections);
    }

    [Theory, EveryDatabase]
    public async Task A_changed_plan_keeps_one_row_for_each_organisation(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var number = await world.DecisionAsync(open: false);
        Asked[] first = [new(world.Organisations[0], 2), new(world.Organisations[1])];
        await world.ActAsync(number, world.Chair, (d, by, now) => d.Change(d.Content, d.Rules, d.Plan with { AllPartners = false, Asked = first }, null, 1, by, now));
        Asked[] second = [new(world.Organisations[0], 3), new(world.Organisations[2])];
        await world.ActAsync(number, world.Chair, (d, by, now) => d.Change(d.Content, d.Rules, d.Plan with { Asked = second }, null, 2, by, now));
        Assert.Equal(second, (await world.ReadAsync(number)).Plan.Asked.OrderByDescending(a => a.Weight));

        await world.World.PerformAsync(world.Initiative.Id, async (db, now) =>
        {
            var book = new DecisionBook(db);
            return await book.OpenAsync((await book.FindAsync(world.Initiative.Id, number, now, default))!, await world.ActorAsync(world.Chair), now, default);
        });
        Assert.Equal([(3, false), (1, true)], (await world.ReadAsync(number)).Participants.OrderByDescending(p => p.Weight).Select(p => (p.Weight, p.HasLastWord)));
    }

    [Theory, EveryDatabase]
    public async Task The_public_side_knows_where_organisations_stand_when_it_is_closed_and_of_an_internal_one_the_reason(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var id = world.Initiative.Id;
        await world.DecisionAsync(open: false);
        Assert.Empty(await world.PublicAsync<PublicDecision>(all => all.Where(d => d.InitiativeId == id)));
        var number = await world.DecisionAsync();
        await world.SayAsync(number, world.Representatives[0], PositionKind.Object, "Ikke sådan.");
        await world.SayAsync(number, world.Representatives[0], PositionKind.Agree, "Nu er det godt.");
        await world.SayAsync(number, world.Representatives[1], PositionKind.Agree);
        await world.SayAsync(number, world.Seat, PositionKind.Abstain);

        var open = Assert.Single(await world.PublicAsync<PublicDecision>(all => all.Where(d => d.InitiativeId == id)));
        Assert.Equal((3L, 2L, null, DecisionMethod.Consent), (open.Asked, open.TookPart, open.Tally, open.Rules!.Method));
        Assert.Empty(await world.PublicAsync<PublicPosition>(all => all.Where(p => p.DecisionId == open.Id)));
        Assert.Empty(await world.PublicAsync<PublicObjection>(all => all.Where(p => p.DecisionId == open.Id)));

        await world.ActAsync(number, world.Chair, (d, by, now) => d.End(by, now));
        await world.ActAsync(number, world.Chair, (d, by, now) => d.Close(new Outcome("Ja.", world.Organisations[0], new DateOnly(2026, 9, 1)), false, by, now));
        var closed = Assert.Single(await world.PublicAsync<PublicDecision>(all => all.Where(d => d.InitiativeId == id)));
        Assert.Equal((TallyResult.Carried, true, "Ja."), (closed.Tally!.Result, closed.IsAdopted!.Value, closed.Outcome));
        var positions = await world.PublicAsync<PublicPosition>(all => all.Where(p => p.DecisionId == open.Id));
        Assert.Equal([PositionKind.Agree, PositionKind.Agree, null], world.Organisations.Select(o => positions.Single(p => p.OrganisationId == o).Kind));
        Assert.Equal(PositionKind.Abstain, Assert.Single(positions, p => p.OrganisationId is null).Kind);
        Assert.Equal(("Ikke sådan.", SettlementKind.Withdrawn), Assert.Single(await world.PublicAsync<PublicObjection>(all => all.Where(p => p.DecisionId == open.Id))) is var o ? (o.Reason, o.Settled) : default);

        var inside = await world.DecisionAsync(content: new DecisionContent("Hvem bliver leder?", "Om navngivne.", ["A bliver det."], [], Involvement.Inform, "Den handler om en persons ansættelse."));
        await world.SayAsync(inside, world.Representatives[0], PositionKind.Agree);
        await world.SayAsync(inside, world.Representatives[1], PositionKind.Object, "Nej.");
        await world.ActAsync(inside, world.Chair, (d, by, now) => d.End(by, now));
        await world.ActAsync(inside, world.Chair, (d, by, now) => d.Close(new Outcome("Nej.", world.Organisations[0], new DateOnly(2026, 9, 1)), false, by, now));
        var hidden = Assert.Single(await world.PublicAsync<PublicDecision>(all => all.Where(d => d.InitiativeId == id && d.Number == inside)));
        Assert.Equal("Den handler om en persons ansættelse.", hidden.InternalReason);
        Assert.NotNull(hidden.ClosedAt);
        Assert.Equal((null, null, null, null, null, null, 0L, 0L), (hidden.Question, hidden.Background, hidden.Method, hidden.Outcome, hidden.Result, hidden.ResponsibleId, hidden.Asked, hidden.TookPart));
        Assert.Empty(hidden.Options);
        Assert.Empty(await world.PublicAsync<PublicPosition>(all => all.Where(p => p.DecisionId == hidden.Id)));
        Assert.Empty(await world.PublicAsync<PublicObjection>(all => all.Where(p => p.DecisionId == hidden.Id)));
    }

    [Theory, EveryDatabase]
    public async Task The_clock_opens_and_ends_each_decision_once(TestDatabase database)
    {
        await using var own = await TestWorld.StartAsync(database);
        var world = await DecidingWorld.InAsync(await own.FoundAsync());
        var start = own.Clock.Now;
        var number = await world.DecisionAsync(open: false, opensAt: start.AddDays(1), endsAt: start.AddDays(2));
        Assert.Equal(0, await world.RunClockAsync());

        own.Clock.Now = start.AddDays(1);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(world.RunClockAsync)));
        Assert.Equal((own.Clock.Now, 3, 1), await world.ReadAsync(number) is var opened ? (opened.OpenedAt, opened.Participants.Count, opened.Seats.Count) : default);
        Assert.Equal(0, await world.RunClockAsync());

        own.Clock.Now = start.AddDays(2);
        Assert.Equal(DecisionRefusals.Ended, await world.TryAsync(number, world.Representatives[0], (d, by, now) => d.TakePosition(PositionKind.Agree, null, null, by, now)));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(world.RunClockAsync)));
        Assert.Equal(0, await world.RunClockAsync());
        Assert.Equal(["decision-ended", "decision-opened", "decision-prepared"], await KindsAsync(world));
    }

    [Theory, EveryDatabase]
    public async Task Who_comes_before_the_clock_does_finds_it_open(TestDatabase database)
    {
        await using var own = await TestWorld.StartAsync(database);
        var world = await DecidingWorld.InAsync(await own.FoundAsync());
        var number = await world.DecisionAsync(open: false, opensAt: own.Clock.Now.AddHours(1));
        own.Clock.Advance(TimeSpan.FromHours(1));
        await world.SayAsync(number, world.Representatives[0], PositionKind.Agree);
        Assert.Equal(0, await world.RunClockAsync());
        Assert.Equal(["decision-opened", "decision-prepared", "position-taken"], await KindsAsync(world));
    }

    [Theory, EveryDatabase]
    public async Task Each_front_shows_what_is_owed(TestDatabase database)
    {
        await using var own = await TestWorld.StartAsync(database);
        var world = await DecidingWorld.InAsync(await own.FoundAsync());
        var number = await world.DecisionAsync(new DecisionRules(DecisionMethod.Consent, Share.Half, LastWordDays: 3));
        var (first, users) = (world.Organisations[0], world.Organisations[2]);
        var seat = world.Seat.Id;
        Assert.Equal([FrontKind.DecisionToAnswer], await OwesAsync(world, first));
        Assert.Equal([FrontKind.DecisionToAnswer], await OwesAsync(world, seat));
        Assert.Empty(await OwesAsync(world, Guid.CreateVersion7()));
        Assert.Empty(await LeadersAsync(world));

        await world.SayAsync(number, world.Representatives[0], PositionKind.Object, "Nej.");
        Assert.Empty(await OwesAsync(world, first));
        Assert.Equal([FrontKind.ObjectionUnanswered], await LeadersAsync(world));
        await world.ActAsync(number, world.Chair, (d, by, now) => d.AnswerObjection(1, "Hvorfor?", by, now));
        Assert.Empty(await LeadersAsync(world));
        await world.ActAsync(number, world.Chair, (d, by, now) => d.ResolveObjection(1, "Sådan.", by, now));
        Assert.Equal([FrontKind.ObjectionChanged], await OwesAsync(world, first));
        await world.SayAsync(number, world.Representatives[0], PositionKind.Agree);
        await world.SayAsync(number, world.Representatives[2], PositionKind.Agree);
        Assert.Empty(await OwesAsync(world, first));

        await world.ActAsync(number, world.Chair, (d, by, now) => d.End(by, now));
        Assert.Empty(await OwesAsync(world, world.Organisations[1]));
        Assert.Equal([FrontKind.DecisionLastWord], await OwesAsync(world, users));
        Assert.Equal([FrontKind.DecisionLastWord], await OwesAsync(world, seat));
        own.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await OwesAsync(world, users));
        Assert.Equal([FrontKind.DecisionToClose], await LeadersAsync(world));
        await world.ActAsync(number, world.Chair, (d, by, now) => d.Close(new Outcome("Ja.", first, DateOnly.FromDateTime(now).AddDays(10)), false, by, now));
        Assert.Empty(await LeadersAsync(world));
        own.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal([FrontKind.DecisionToReview], await LeadersAsync(world));
        await world.ActAsync(number, world.Chair, (d, by, now) => d.Review("Godt.", null, by, now));
        Assert.Empty(await LeadersAsync(world));
    }

    private static async Task<IEnumerable<FrontKind>> OwesAsync(DecidingWorld world, Guid stander) =>
        (await world.World.ReadAsync(db => new DecisionsFront(db).OwesAsync(world.Initiative.Id, stander, world.Now, default))).Select(r => r.Kind);

    private static async Task<IEnumerable<FrontKind>> LeadersAsync(DecidingWorld world) =>
        (await world.World.ReadAsync(db => new DecisionsFront(db).LeadersAsync(world.Initiative.Id, world.Now, default))).Select(r => r.Kind);

    private static Task<List<string>> KindsAsync(DecidingWorld world) => world.World.ReadAsync(db => db.Set<LedgerEntry>()
        .Where(e => e.InitiativeId == world.Initiative.Id && (e.Kind.StartsWith("decision-") || e.Kind == "position-taken"))
        .OrderBy(e => e.Kind).Select(e => e.Kind).ToListAsync());
}
