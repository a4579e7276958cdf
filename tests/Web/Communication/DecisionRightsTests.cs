using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Api;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Communication;

/// <summary>Who may say where an organisation stands: the same on the pages and by the API.</summary>
public sealed class DecisionRightsTests
{
    [Theory, EveryDatabase]
    public async Task Of_two_mandate_holders_the_latest_act_counts_whichever_way_it_came(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var number = await world.DecisionAsync();
        var colleague = await world.Initiative.MemberAsync(Role.Representative, world.Organisations[0]);
        var browser = await world.World.SignedInAsync(world.Representatives[0]);
        await DecisionPagesTests.SendAsync(browser, world.Initiative, $"{number}/position", ("Stand", "Agree"));
        var caller = await world.Initiative.CallerAsync(colleague);
        var answer = (await caller.PostAsync(world.Initiative.Api($"decisions/{number}/objections"), new { reason = "Ikke sådan." }, ApiCaller.NewKey())).Is(HttpStatusCode.OK).Json;
        Assert.Equal(("object", 1, true), (answer.GetProperty("stand").GetString(), answer.GetProperty("objection").GetInt32(), answer.GetProperty("isOpen").GetBoolean()));
        var decision = await world.ReadAsync(number);
        Assert.Equal((2, 1, 1), (decision.Acts.Count, decision.Tally.TookPart, decision.Tally.OpenObjections));

        (await caller.PostAsync(world.Initiative.Api($"decisions/{number}/objections/1/withdrawal"), new { withdraw = true }, ApiCaller.NewKey())).Is(HttpStatusCode.OK);
        await DecisionPagesTests.SendAsync(browser, world.Initiative, $"{number}/position", ("Stand", "Abstain"));
        (await caller.PutAsync(world.Initiative.Api($"decisions/{number}/position"), new { stand = "agree", words = "Vi blev enige." }, ApiCaller.NewKey())).Is(HttpStatusCode.OK);
        decision = await world.ReadAsync(number);
        Assert.Equal(PositionKind.Agree, decision.Acts.MaxBy(a => a.Sequence)!.Kind);
        Assert.Equal((4, 1, 0), (decision.Acts.Count, decision.Tally.TookPart, decision.Tally.OpenObjections));
    }

    [Theory, EveryDatabase]
    public async Task A_seat_speaks_both_ways_and_is_counted_apart(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var number = await world.DecisionAsync();
        await DecisionPagesTests.SendAsync(await world.World.SignedInAsync(world.Seat), world.Initiative, $"{number}/position", ("Stand", "Agree"));
        (await (await world.Initiative.CallerAsync(world.Seat)).PutAsync(world.Initiative.Api($"decisions/{number}/position"), new { stand = "abstain" }, ApiCaller.NewKey())).Is(HttpStatusCode.OK);
        var decision = await world.ReadAsync(number);
        Assert.Equal((2, 0), (decision.Acts.Count, decision.Tally.TookPart));
        Assert.Equal(PositionKind.Abstain, Assert.Single(decision.Tally.Seats).Kind);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_else_says_anything_for_anyone(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var (initiative, number) = (world.Initiative, await world.DecisionAsync());
        var elsewhere = await DecidingWorld.OnAsync(database);
        var expired = await initiative.MemberAsync(Role.Representative, world.Organisations[0]);
        var expiredToken = await initiative.CallerAsync(expired);
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        await world.World.PerformAsync(initiative.Id, async (db, now) =>
            (await db.Set<Mandate>().SingleAsync(m => m.PersonId == expired.Id)).End(DateOnly.FromDateTime(now).AddDays(-1), [], secretariat, now));
        var unconfirmed = await initiative.MemberAsync(Role.Representative, world.Organisations[0], confirmed: false);

        foreach (var (who, person, caller, page, api) in new (string, TestPerson?, ApiCaller, HttpStatusCode, HttpStatusCode)[]
        {
            ("visitor", null, new ApiCaller(world.World), HttpStatusCode.Redirect, HttpStatusCode.Unauthorized),
            ("expired", expired, expiredToken, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized),
            ("elsewhere", elsewhere.Representatives[0], await elsewhere.Initiative.CallerAsync(elsewhere.Representatives[0]), HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            ("observer", await initiative.MemberAsync(Role.Observer), await Caller(Role.Observer), HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
            ("reporter", await initiative.MemberAsync(Role.Reporter, world.Organisations[0]), await Caller(Role.Reporter), HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
            ("secretariat", initiative.Secretary, await initiative.CallerAsync(initiative.Secretary), HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
            ("chair", world.Chair, await initiative.CallerAsync(world.Chair), HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
        })
        {
            var browser = person is null ? world.World.Visitor() : await world.World.SignedInAsync(person);
            foreach (var act in new[] { "position", "object" })
            {
                Assert.True(page == (await browser.GetAsync(initiative.Work($"decisions/{number}/{act}"))).Status, who);
                var sent = (await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, initiative.Work($"decisions/{number}/{act}")))).Status;
                Assert.True(sent == page || (who == "visitor" && sent != HttpStatusCode.OK), $"{who} posted to {act}: {sent}");
            }

            var put = await caller.PutAsync(initiative.Api($"decisions/{number}/position"), new { stand = "agree" }, ApiCaller.NewKey());
            Assert.True(api == put.Status, $"{who}: {put.Status} {put.Text}");
            Assert.Equal(api, (await caller.PostAsync(initiative.Api($"decisions/{number}/objections"), new { reason = "Nej." }, ApiCaller.NewKey())).Status);
        }

        var waiting = await (await (await world.World.SignedInAsync(unconfirmed)).GetAsync(initiative.Work($"decisions/{number}/position"))).Form().Set("Stand", "Agree").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, waiting.Status);
        var refused = await (await initiative.CallerAsync(unconfirmed)).PutAsync(initiative.Api($"decisions/{number}/position"), new { stand = "agree" }, ApiCaller.NewKey());
        Assert.Equal("decision-mandate-waits-for-confirmation", refused.Is(HttpStatusCode.Conflict).Code);
        var figures = await initiative.CallerAsync(world.Representatives[0], TokenScope.Read, TokenScope.WriteValues);
        Assert.Equal("scope-missing", (await figures.PutAsync(initiative.Api($"decisions/{number}/position"), new { stand = "agree" }, ApiCaller.NewKey())).Is(HttpStatusCode.Forbidden).Code);
        Assert.Empty((await world.ReadAsync(number)).Acts);

        async Task<ApiCaller> Caller(Role role) =>
            await initiative.CallerAsync(await initiative.MemberAsync(role, role == Role.Reporter ? world.Organisations[1] : null));
    }

    [Theory, EveryDatabase]
    public async Task What_is_sent_wrongly_is_told_with_its_place(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var (initiative, number) = (world.Initiative, await world.DecisionAsync());
        var caller = await initiative.CallerAsync(world.Representatives[0]);
        var position = initiative.Api($"decisions/{number}/position");
        Assert.Equal(["/stand stand-unknown"], (await caller.PutAsync(position, new { stand = "disagree" }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal(["/option option-unknown"], (await caller.PutAsync(position, new { stand = "agree", option = 1 }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal(["/words personal-number"], (await caller.PutAsync(position, new { stand = "agree", words = "Spørg 010170-1234" }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal(["/words text-too-long"], (await caller.PutAsync(position, new { stand = "agree", words = new string('x', 2001) }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal(["/reason words-missing"], (await caller.PostAsync(initiative.Api($"decisions/{number}/objections"), new { reason = " " }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal(["Idempotency-Key key-missing"], (await caller.PutAsync(position, new { stand = "agree" })).Is(HttpStatusCode.BadRequest).Errors);
        (await caller.PutAsync(initiative.Api("decisions/99/position"), new { stand = "agree" }, ApiCaller.NewKey())).Is(HttpStatusCode.NotFound);
        (await caller.PutAsync(initiative.Api($"decisions/{await world.DecisionAsync(open: false)}/position"), new { stand = "agree" }, ApiCaller.NewKey())).Is(HttpStatusCode.NotFound);
        (await caller.PostAsync(initiative.Api($"decisions/{number}/objections/7/withdrawal"), new { withdraw = true }, ApiCaller.NewKey())).Is(HttpStatusCode.NotFound);
        var key = ApiCaller.NewKey();
        (await caller.PutAsync(position, new { stand = "agree" }, key)).Is(HttpStatusCode.OK);
        Assert.Equal("true", (await caller.PutAsync(position, new { stand = "agree" }, key)).Headers["Idempotency-Replayed"]);
        Assert.Single((await world.ReadAsync(number)).Acts);
    }
}
