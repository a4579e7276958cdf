using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.CommonAgenda;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.Backbone;

/// <summary>Mandates given, confirmed, ended, and a partner that leaves.</summary>
public sealed class MandateTests
{
    [Theory, EveryDatabase]
    public async Task Who_was_shown_two_invitations_can_not_confirm_one_by_the_other(TestDatabase database)
    {
        // Without mail the secretariat sees the links, and could accept both itself.
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var organisation = await initiative.PartnerAsync("Fjordby Kommune");
        var secretary = await world.SignedInAsync(initiative.Secretary);
        var first = await AcceptAsync(world, await InviteAsync(secretary, initiative, organisation, "Representative"));
        await AcceptAsync(world, await InviteAsync(secretary, initiative, organisation, "Reporter"));
        await initiative.DraftAsync("Alle er med.");
        await initiative.PutForwardAsync();

        var waiting = await world.ReadAsync(db => db.Set<Mandate>().AsNoTracking().Where(m => m.OrganisationId == organisation).ToListAsync());
        Assert.Equal(2, waiting.Count);
        Assert.All(waiting, mandate => Assert.True(mandate.NeedsConfirmation));
        var other = waiting.Single(m => m.Role == Role.Reporter);
        var confirm = await (await first.GetAsync(initiative.Work($"partners/mandates/{other.Id}/confirm"))).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, confirm.Status);
        Assert.Contains("Dit eget mandat er ikke bekræftet", confirm.Main, StringComparison.Ordinal);

        // Nor endorse, nor invite.
        var endorse = await first.GetAsync(initiative.Work("agenda/versions/1/endorse"));
        Assert.Contains("Du kan ikke svare endnu", endorse.Main, StringComparison.Ordinal);
        Assert.Null(endorse.Document.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await first.GetAsync(initiative.Work("partners/invite"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await first.GetAsync(initiative.Work("partners/mandates/give"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_confirmed_colleague_confirms(TestDatabase database)
    {
        var (world, initiative, own, browser) = await RepresentativeAsync(database);
        var colleague = await initiative.MemberAsync(Role.Reporter, own, confirmed: false);
        var id = (await initiative.ActorOfAsync(colleague)).MandateId!.Value;
        Assert.Equal(HttpStatusCode.Redirect, (await (await browser.GetAsync(initiative.Work($"partners/mandates/{id}/confirm"))).Form().SubmitAsync()).Status);
        Assert.False((await MandateAsync(world, id)).NeedsConfirmation);
        var again = await (await browser.GetAsync(initiative.Work($"partners/mandates/{id}/confirm"))).Form().SubmitAsync();
        Assert.Contains("allerede bekræftet", again.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Ended_at_once_the_door_is_closed_at_the_next_click(TestDatabase database)
    {
        var (world, initiative, _, browser) = await RepresentativeAsync(database);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(initiative.Work())).Status);
        var mandate = await world.ReadAsync(db => db.Set<Mandate>().AsNoTracking().SingleAsync(m => m.InitiativeId == initiative.Id && m.Role == Role.Representative));
        var secretary = await world.SignedInAsync(initiative.Secretary);

        var done = await (await secretary.GetAsync(initiative.Work($"partners/mandates/{mandate.Id}/end"))).Form().Set("Input.When", "Now").SubmitAsync();

        Assert.Contains("Mandatet gælder ikke i dag", (await secretary.FollowAsync(done)).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(initiative.Work())).Status);
        var again = await (await secretary.GetAsync(initiative.Work($"partners/mandates/{mandate.Id}/end"))).Form().Set("Input.When", "Now").SubmitAsync();
        again.Refused(HttpStatusCode.Conflict, "allerede slut");
    }

    [Theory, EveryDatabase]
    public async Task A_last_day_lets_it_run_out_by_itself(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var person = await initiative.MemberAsync(Role.Observer);
        var id = (await initiative.ActorOfAsync(person)).MandateId!.Value;
        var secretary = await world.SignedInAsync(initiative.Secretary);
        var form = (await secretary.GetAsync(initiative.Work($"partners/mandates/{id}/end"))).Form();
        (await form.SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Vælg, hvornår mandatet slutter.");
        (await form.Set("Input.When", "AfterADay").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Skriv den sidste dag");
        var kept = (await form.Set("Input.LastDay", "31.2.2026").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "findes ikke");
        Assert.Equal("31.2.2026", kept.Value("Input.LastDay"));
        (await form.Set("Input.LastDay", "1.3.2026").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Den dag er gået");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Set("Input.LastDay", "3.3.2026").SubmitAsync()).Status);
        Assert.Contains("til og med 3. marts 2026", (await secretary.GetAsync(initiative.Work("partners"))).Main, StringComparison.Ordinal);

        world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.OK, (await (await world.SignedInAsync(person)).GetAsync(initiative.Work())).Status);
        world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.NotFound, (await (await world.SignedInAsync(person)).GetAsync(initiative.Work())).Status);
    }

    [Theory, EveryDatabase]
    public async Task Only_the_secretariat_the_organisation_and_the_person_end_it(TestDatabase database)
    {
        var (world, initiative, own, browser) = await RepresentativeAsync(database);
        var reporter = await initiative.MemberAsync(Role.Reporter, own);
        var mine = (await initiative.ActorOfAsync(reporter)).MandateId!.Value;
        var foreign = (await initiative.ActorOfAsync(await initiative.MemberAsync(Role.Reporter, await initiative.PartnerAsync("Bakkeby")))).MandateId!.Value;
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(initiative.Work($"partners/mandates/{foreign}/end"))).Status);
        var representative = await world.ReadAsync(db => db.Set<Mandate>().Where(m => m.InitiativeId == initiative.Id && m.Role == Role.Representative).Select(m => m.Id).SingleAsync());
        var asReporter = await world.SignedInAsync(reporter);
        Assert.Equal(HttpStatusCode.Forbidden, (await asReporter.GetAsync(initiative.Work($"partners/mandates/{representative}/end"))).Status);

        var left = await (await asReporter.GetAsync(initiative.Work($"partners/mandates/{mine}/end"))).Form().Set("Input.When", "Now").SubmitAsync();
        Assert.Equal("/da/account", left.Location);
    }

    [Theory, EveryDatabase]
    public async Task The_secretariat_is_never_left_without_anyone(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var id = (await initiative.ActorOfAsync(initiative.Secretary)).MandateId!.Value;
        var browser = await world.SignedInAsync(initiative.Secretary);
        var page = await browser.GetAsync(initiative.Work($"partners/mandates/{id}/end"));
        (await page.Form().Set("Input.When", "Now").SubmitAsync()).Refused(HttpStatusCode.Conflict, "mindst én i sekretariatet");

        await initiative.MemberAsync(Role.Secretariat);
        Assert.Equal(HttpStatusCode.Redirect, (await page.Form().Set("Input.When", "Now").SubmitAsync()).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_mandate_is_given_to_someone_who_is_there_and_nobody_is_both_secretariat_and_partner(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var organisation = await initiative.PartnerAsync("Fjordby Kommune");
        var person = await initiative.MemberAsync(Role.Reporter, organisation);
        var outsider = await world.PersonAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        var form = (await browser.GetAsync(initiative.Work("partners/mandates/give"))).Form();

        (await form.SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Vælg en person.");
        (await form.Set("Input.PersonId", outsider.Id.ToString()).Set("Input.Role", "Observer").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Det kan ikke bruges her.");
        form.Set("Input.PersonId", person.Id.ToString());
        (await form.Set("Input.Role", "Representative").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Vælg den organisation");
        (await form.Set("Input.Role", "System").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Det kan ikke bruges her.");
        (await form.Set("Input.Role", "Observer").Set("Input.LastDay", "1.1.2020").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Den dag er gået");
        form.Set("Input.LastDay", "");
        (await form.Set("Input.Role", "Secretariat").SubmitAsync()).Refused(HttpStatusCode.Conflict, "både være i sekretariatet");
        (await form.Set("Input.Role", "Reporter").Set("Input.OrganisationId", organisation.ToString()).SubmitAsync()).Refused(HttpStatusCode.Conflict, "har allerede det mandat");

        var given = await form.Set("Input.Role", "Representative").SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, given.Status);
        Assert.Contains("Venter på bekræftelse", (await browser.FollowAsync(given)).Main, StringComparison.Ordinal);

        // And the other way round: the secretary can't take a partner's mandate.
        (await form.Set("Input.PersonId", initiative.Secretary.Id.ToString()).SubmitAsync()).Refused(HttpStatusCode.Conflict, "både være i sekretariatet");
    }

    [Theory, EveryDatabase]
    public async Task A_representative_gives_mandates_to_the_own_people_which_need_no_more(TestDatabase database)
    {
        var (world, initiative, own, browser) = await RepresentativeAsync(database);
        var colleague = await initiative.MemberAsync(Role.Reporter, own);
        var foreign = await initiative.MemberAsync(Role.Reporter, await initiative.PartnerAsync("Bakkeby"));
        var form = (await browser.GetAsync(initiative.Work("partners/mandates/give"))).Form().Set("Input.Role", "Representative").Set("Input.OrganisationId", own.ToString());
        (await form.Set("Input.PersonId", foreign.Id.ToString()).SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Det kan ikke bruges her.");
        (await form.Set("Input.PersonId", colleague.Id.ToString()).Set("Input.Role", "Chair").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Det kan ikke bruges her.");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Set("Input.Role", "Representative").SubmitAsync()).Status);
        var mandate = await world.ReadAsync(db => db.Set<Mandate>().AsNoTracking().SingleAsync(m => m.PersonId == colleague.Id && m.Role == Role.Representative));
        Assert.False(mandate.NeedsConfirmation);
    }

    [Theory, EveryDatabase]
    public async Task A_partner_leaves_its_mandates_end_its_endorsement_stays_and_the_count_falls(TestDatabase database)
    {
        var (world, initiative, own, browser) = await RepresentativeAsync(database);
        var other = await initiative.PartnerAsync("Bakkeby Forening");
        var stays = await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, other));
        await initiative.DraftAsync("Alle er med.");
        await initiative.PutForwardAsync();
        await (await browser.GetAsync(initiative.Work("agenda/versions/1/endorse"))).Form().Set("Input.Stance", "Endorsed").SubmitAsync();
        var secretary = await world.SignedInAsync(initiative.Secretary);
        await (await secretary.GetAsync(initiative.Work($"partners/invite?organisation={own}"))).Form().Set("Input.Email", $"venter-{initiative.Slug}@example.org").SubmitAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stays.GetAsync(initiative.Work($"partners/organisations/{own}/leave"))).Status);
        var page = await browser.GetAsync(initiative.Work($"partners/organisations/{own}/leave"));
        (await page.Form().SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Sæt kryds");
        var left = await page.Form().Set("IsSure", "true").SubmitAsync();

        Assert.Equal("/da/account", left.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(initiative.Work())).Status);
        Assert.DoesNotContain("Fjordby Kommune", (await secretary.GetAsync(initiative.Work("partners"))).Main, StringComparison.Ordinal);
        Assert.Equal(1, await world.ReadAsync(db => db.Set<Medvirk.Domain.CommonAgenda.Endorsement>().CountAsync(e => e.OrganisationId == own)));
        Assert.All(
            await world.ReadAsync(db => db.Set<Invitation>().AsNoTracking().Where(i => i.OrganisationId == own).ToListAsync()),
            invitation => Assert.NotNull(invitation.WithdrawnAt));
        Assert.Equal(1, await world.ReadAsync(async db => (await db.Set<Initiative>().Include(i => i.Partnerships).SingleAsync(i => i.Id == initiative.Id))
            .Partnerships.Count(p => p.LeftAt is null)));

        // It is no partner any more, until it joins again.
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync(initiative.Work($"partners/organisations/{own}/leave"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_seat_is_known_by_the_name_that_its_person_chose(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var secretary = await world.SignedInAsync(initiative.Secretary);
        var link = await InviteAsync(secretary, initiative, null, "Seat");
        var form = (await world.Visitor().GetAsync(link)).Form().Set("Input.Name", "Sanne Sandberg").Set("Input.Password", "husk en god sætning");
        (await form.SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Skriv det navn, andre skal se.");
        Assert.Equal(HttpStatusCode.Redirect, (await form.Set("Input.Alias", "Stemmen fra kajen").SubmitAsync()).Status);

        var partners = await secretary.GetAsync(initiative.Work("partners"));
        Assert.Contains("Stemmen fra kajen", partners.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Sanne", partners.Main, StringComparison.Ordinal);

        var seat = await initiative.MemberAsync(Role.Seat);
        var browser = await world.SignedInAsync(seat);
        var alias = (await browser.GetAsync(initiative.Work("partners/alias"))).Form();
        (await alias.Set("Input.Alias", " ").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Skriv det navn, andre skal se.");
        var chosen = await alias.Set("Input.Alias", "Havnens øjne").SubmitAsync();
        Assert.Contains("Havnens øjne", (await browser.FollowAsync(chosen)).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await secretary.GetAsync(initiative.Work("partners/alias"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task An_inviter_whose_mandate_has_ended_confirms_nobody_any_more(TestDatabase database)
    {
        var (world, initiative, own, browser) = await RepresentativeAsync(database);
        var link = await InviteAsync(browser, initiative, own, "Reporter");
        var representative = await world.ReadAsync(db => db.Set<Mandate>().AsNoTracking().SingleAsync(m => m.InitiativeId == initiative.Id && m.Role == Role.Representative));
        await world.PerformAsync(initiative.Id, async (db, now) =>
            (await db.Set<Mandate>().SingleAsync(m => m.Id == representative.Id)).End(DateOnly.FromDateTime(now).AddDays(-1), [], representative.AsActor(), now));

        await AcceptAsync(world, link);

        Assert.True((await world.ReadAsync(db => db.Set<Mandate>().AsNoTracking().SingleAsync(m => m.InitiativeId == initiative.Id && m.Role == Role.Reporter))).NeedsConfirmation);
    }

    private static Task<Mandate> MandateAsync(TestWorld world, Guid id) =>
        world.ReadAsync(db => db.Set<Mandate>().AsNoTracking().SingleAsync(m => m.Id == id));

    private static async Task<(TestWorld World, TestInitiative Initiative, Guid Organisation, TestBrowser Browser)> RepresentativeAsync(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var organisation = await initiative.PartnerAsync("Fjordby Kommune");
        return (world, initiative, organisation, await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, organisation)));
    }

    private static async Task<string> InviteAsync(TestBrowser browser, TestInitiative initiative, Guid? organisation, string role)
    {
        var form = (await browser.GetAsync(initiative.Work("partners/invite"))).Form()
            .Set("Input.Email", $"{role}-{initiative.Slug}@example.net").Set("Input.Role", role).Set("Input.OrganisationId", organisation?.ToString() ?? "");
        var shown = await browser.FollowAsync(await form.SubmitAsync());
        return new Uri(shown.Document.QuerySelector("code")!.TextContent).PathAndQuery;
    }

    private static async Task<TestBrowser> AcceptAsync(TestWorld world, string link)
    {
        var guest = world.Visitor();
        var answer = await (await guest.GetAsync(link)).Form().Set("Input.Name", "Vera").Set("Input.Password", "husk en god sætning").SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return guest;
    }
}
