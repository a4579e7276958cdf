using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Api;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>Who may say where an organisation stands on the agenda: the same on the page and by the API.</summary>
public sealed class EndorsementRightsTests
{
    [Theory, EveryDatabase]
    public async Task Of_two_mandate_holders_the_latest_act_counts_whichever_way_it_came(TestDatabase database)
    {
        var (initiative, organisation) = await BeginAsync(database);
        var one = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, organisation));
        var other = await initiative.CallerAsync(await initiative.MemberAsync(Role.Representative, organisation));
        await (await one.GetAsync(initiative.Work("agenda/versions/1/endorse"))).Form().Set("Input.Stance", "Endorsed").SubmitAsync();

        var answer = (await other.PutAsync(Api(initiative), new { stance = "objected", words = "Boliger mangler." }, ApiCaller.NewKey())).Is(HttpStatusCode.OK).Json;

        Assert.Equal((1, "objected"), (answer.GetProperty("version").GetInt32(), answer.GetProperty("stance").GetString()));
        Assert.Contains("0 af 1 organisationer", (await initiative.World.Visitor().GetAsync(initiative.Public("agenda"))).Main, StringComparison.Ordinal);
        Assert.Equal([Stance.Endorsed, Stance.Objected], (await ActsAsync(initiative)).Select(a => a.Stance));
    }

    [Theory, EveryDatabase]
    public async Task A_seat_speaks_both_ways_and_is_counted_apart(TestDatabase database)
    {
        var (initiative, _) = await BeginAsync(database);
        var person = await initiative.MemberAsync(Role.Seat);
        await (await (await initiative.World.SignedInAsync(person)).GetAsync(initiative.Work("agenda/versions/1/endorse"))).Form().Set("Input.Stance", "Endorsed").SubmitAsync();
        (await (await initiative.CallerAsync(person)).PutAsync(Api(initiative), new { stance = "endorsedWithRemarks", words = "Godt." }, ApiCaller.NewKey())).Is(HttpStatusCode.OK);

        Assert.Equal(2, (await ActsAsync(initiative)).Count);
        Assert.Contains("0 af 1 organisationer", (await initiative.World.Visitor().GetAsync(initiative.Public("agenda"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_else_says_anything_for_anyone(TestDatabase database)
    {
        var (initiative, organisation) = await BeginAsync(database);
        var (elsewhere, other) = await BeginAsync(database);
        var stranger = await elsewhere.MemberAsync(Role.Representative, other);
        var expired = await initiative.MemberAsync(Role.Representative, organisation);
        var expiredToken = await initiative.CallerAsync(expired);
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, async (db, now) =>
            (await db.Set<Mandate>().SingleAsync(m => m.PersonId == expired.Id)).End(DateOnly.FromDateTime(now).AddDays(-1), [], secretariat, now));
        var (observer, reporter, chair) = (await initiative.MemberAsync(Role.Observer), await initiative.MemberAsync(Role.Reporter, organisation), await initiative.MemberAsync(Role.Chair));
        foreach (var (who, person, caller, page, api) in new (string, TestPerson?, ApiCaller, HttpStatusCode, HttpStatusCode)[]
        {
            ("visitor", null, new ApiCaller(initiative.World), HttpStatusCode.Redirect, HttpStatusCode.Unauthorized),
            ("expired", expired, expiredToken, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized),
            ("elsewhere", stranger, await elsewhere.CallerAsync(stranger), HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            ("observer", observer, await initiative.CallerAsync(observer), HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
            ("reporter", reporter, await initiative.CallerAsync(reporter), HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
            ("secretariat", initiative.Secretary, await initiative.CallerAsync(initiative.Secretary), HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
            ("chair", chair, await initiative.CallerAsync(chair), HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
        })
        {
            var browser = person is null ? initiative.World.Visitor() : await initiative.World.SignedInAsync(person);
            Assert.True(page == (await browser.GetAsync(initiative.Work("agenda/versions/1/endorse"))).Status, who);
            Assert.True(api == (await caller.PutAsync(Api(initiative), new { stance = "endorsed" }, ApiCaller.NewKey())).Status, who);
        }

        var unconfirmed = await initiative.CallerAsync(await initiative.MemberAsync(Role.Representative, organisation, confirmed: false));
        Assert.Equal(
            "agenda-mandate-waits-for-confirmation", (await unconfirmed.PutAsync(Api(initiative), new { stance = "endorsed" }, ApiCaller.NewKey())).Is(HttpStatusCode.Conflict).Code);
        var figures = await initiative.CallerAsync(await initiative.MemberAsync(Role.Representative, organisation), TokenScope.Read, TokenScope.WriteValues);
        Assert.Equal("scope-missing", (await figures.PutAsync(Api(initiative), new { stance = "endorsed" }, ApiCaller.NewKey())).Is(HttpStatusCode.Forbidden).Code);
        Assert.Empty(await ActsAsync(initiative));
    }

    [Theory, EveryDatabase]
    public async Task What_is_sent_wrongly_is_told_with_its_place(TestDatabase database)
    {
        var (initiative, organisation) = await BeginAsync(database);
        var caller = await initiative.CallerAsync(await initiative.MemberAsync(Role.Representative, organisation));
        foreach (var (body, error) in new (object, string)[]
        {
            (new { }, "/stance stand-unknown"),
            (new { stance = "objected" }, "/words words-missing"),
            (new { stance = "endorsed", words = "Men …" }, "/words words-without-place"),
            (new { stance = "objected", words = new string('x', Endorsement.RemarksLength + 1) }, "/words text-too-long"),
            (new { stance = "objected", words = "Spørg 010170-1234" }, "/words personal-number"),
        })
        {
            Assert.Equal([error], (await caller.PutAsync(Api(initiative), body, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        }

        (await caller.PutAsync(Api(initiative, 9), new { stance = "endorsed" }, ApiCaller.NewKey())).Is(HttpStatusCode.NotFound);
        Assert.Equal(["Idempotency-Key key-missing"], (await caller.PutAsync(Api(initiative), new { stance = "endorsed" })).Is(HttpStatusCode.BadRequest).Errors);
        var key = ApiCaller.NewKey();
        (await caller.PutAsync(Api(initiative), new { stance = "endorsed" }, key)).Is(HttpStatusCode.OK);
        Assert.Equal("true", (await caller.PutAsync(Api(initiative), new { stance = "endorsed" }, key)).Headers["Idempotency-Replayed"]);
        Assert.Single(await ActsAsync(initiative));
    }

    private static string Api(TestInitiative initiative, int version = 1) => initiative.Api($"agenda/versions/{version}/endorsement");

    private static Task<List<Endorsement>> ActsAsync(TestInitiative initiative) => initiative.World.ReadAsync(db =>
        db.Set<Endorsement>().AsNoTracking().Where(e => e.InitiativeId == initiative.Id).OrderBy(e => e.Sequence).ToListAsync());

    private static async Task<(TestInitiative Initiative, Guid Organisation)> BeginAsync(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        await initiative.DraftAsync("Alle er med.");
        await initiative.PutForwardAsync();
        return (initiative, await initiative.PartnerAsync());
    }
}
