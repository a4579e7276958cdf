using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.Backbone;

/// <summary>From an organisation's name to a person who may speak for it.</summary>
public sealed class InvitationTests
{
    [Theory, EveryDatabase]
    public async Task An_invited_person_sets_a_password_and_waits_for_confirmation(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var secretary = await world.SignedInAsync(initiative.Secretary);
        var link = await InviteAsync(secretary, initiative, "Nørreby Kommune", "nora@noerreby.example");

        var guest = world.Visitor();
        var accept = await guest.GetAsync(link);
        Assert.Contains("Nørreby Kommune", accept.Main, StringComparison.Ordinal);
        var done = await accept.Form().Set("Input.Name", "Nora Nørreby").Set("Input.Password", "husk en god sætning").SubmitAsync();
        Assert.Equal(initiative.Work(), done.Location);

        var waiting = await world.ReadAsync(db => db.Set<Mandate>().SingleAsync(m => m.InitiativeId == initiative.Id && m.Role == Role.Representative));
        Assert.True(waiting.NeedsConfirmation);

        var partners = await secretary.GetAsync(initiative.Work("partners"));
        Assert.Contains("Venter på bekræftelse", partners.Main, StringComparison.Ordinal);
        var confirm = await secretary.GetAsync(initiative.Work($"partners/mandates/{waiting.Id}/confirm"));
        var saved = await confirm.Form().Set("Letter", "Underskrevet af direktøren 1. marts").SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.False((await world.ReadAsync(db => db.Set<Mandate>().SingleAsync(m => m.Id == waiting.Id))).NeedsConfirmation);
    }

    [Theory, EveryDatabase]
    public async Task A_link_works_once(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var link = await InviteAsync(await world.SignedInAsync(initiative.Secretary), initiative, "Sønderby Kommune", "one@example.net");
        await AcceptAsync(world, link);

        var again = await world.Visitor().GetAsync(link);
        Assert.Contains("allerede brugt", again.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_double_click_makes_one_account_and_one_mandate(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var link = await InviteAsync(await world.SignedInAsync(initiative.Secretary), initiative, "Vesterby Kommune", $"twice-{database}@example.net");
        var page = await world.Visitor().GetAsync(link);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            page.Form().Set("Input.Name", "Vera").Set("Input.Password", "husk en god sætning").SubmitAsync()));

        // One goes in; a later one is told that it is used, or asked to sign in to the account that there is now.
        Assert.Single(answers, answer => answer.Location == initiative.Work());
        Assert.DoesNotContain(answers, answer => answer.Status == HttpStatusCode.InternalServerError);
        Assert.Equal(1, await world.ReadAsync(db => db.Set<Mandate>().CountAsync(m => m.InitiativeId == initiative.Id && m.Role == Role.Representative)));
    }

    [Theory, EveryDatabase]
    public async Task An_old_invitation_says_that_it_has_expired(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var link = await InviteAsync(await world.SignedInAsync(initiative.Secretary), initiative, "Østerby Kommune", "late@example.net");
        world.Clock.Advance(Invitation.Lifetime + TimeSpan.FromMinutes(1));

        var page = await world.Visitor().GetAsync(link);
        Assert.Contains("udløbet", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("", "husk en god sætning", "Skriv dit navn.")]
    [EveryDatabase("Vera", "", "Vælg en adgangskode.")]
    [EveryDatabase("Vera", "kort", "mindst 10 tegn")]
    [EveryDatabase("Vera", "aaaaaaaaaaaa", "flere forskellige tegn")]
    public async Task What_is_wrong_with_the_answer_is_said_and_the_name_is_kept(TestDatabase database, string name, string password, string says)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var link = await InviteAsync(await world.SignedInAsync(initiative.Secretary), initiative, "Midtby Kommune", $"wrong-{initiative.Slug}@example.net");

        var answer = await (await world.Visitor().GetAsync(link)).Form().Set("Input.Name", name).Set("Input.Password", password).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, answer.Main, StringComparison.Ordinal);
        Assert.Equal(name, answer.Document.QuerySelector("[name='Input.Name']")!.GetAttribute("value") ?? "");
    }

    [Theory]
    [EveryDatabase("", "Skriv personens e-mail.")]
    [EveryDatabase("ikke en adresse", "fx navn@kommune.dk")]
    public async Task A_wrong_address_is_said_at_the_field_and_kept(TestDatabase database, string email, string says)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        await initiative.PartnerAsync();
        var secretary = await world.SignedInAsync(initiative.Secretary);

        var answer = await (await secretary.GetAsync(initiative.Work("partners/invite"))).Form()
            .Set("Input.Email", email).Set("Input.Role", "Observer").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, answer.Main, StringComparison.Ordinal);
        Assert.Equal(email, answer.Document.QuerySelector("[name='Input.Email']")!.GetAttribute("value") ?? "");
    }

    [Theory, EveryDatabase]
    public async Task A_representative_invites_colleagues_only_to_the_own_organisation(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var own = await initiative.PartnerAsync("Fjordby Kommune");
        var foreign = await initiative.PartnerAsync("Bakkeby Kommune");
        var browser = await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, own));

        var form = (await browser.GetAsync(initiative.Work("partners/invite"))).Form()
            .Set("Input.Email", "kollega@example.net").Set("Input.Role", "Reporter");
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("Input.OrganisationId", foreign.ToString()).SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await form.Set("Input.Role", "Secretariat").Set("Input.OrganisationId", own.ToString()).SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Set("Input.Role", "Reporter").Set("Input.OrganisationId", own.ToString()).SubmitAsync()).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_mandate_given_by_the_organisation_itself_is_confirmed_by_that(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var own = await initiative.PartnerAsync();
        var browser = await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, own));
        var form = (await browser.GetAsync(initiative.Work("partners/invite"))).Form();
        var sent = await form.Set("Input.Email", $"ny-{initiative.Slug}@example.net").Set("Input.Role", "Reporter")
            .Set("Input.OrganisationId", own.ToString()).SubmitAsync();
        await AcceptAsync(world, LinkOn(await browser.FollowAsync(sent)));

        var mandate = await world.ReadAsync(db => db.Set<Mandate>().SingleAsync(m => m.InitiativeId == initiative.Id && m.Role == Role.Reporter));
        Assert.False(mandate.NeedsConfirmation);
    }

    [Theory, EveryDatabase]
    public async Task Nobody_confirms_a_mandate_of_their_own(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var own = await initiative.PartnerAsync();
        var person = await initiative.MemberAsync(Role.Representative, own, confirmed: false);
        var mandate = await world.ReadAsync(db => db.Set<Mandate>().SingleAsync(m => m.PersonId == person.Id));
        var browser = await world.SignedInAsync(person);

        var answer = await (await browser.GetAsync(initiative.Work($"partners/mandates/{mandate.Id}/confirm"))).Form().SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("en anden i samme organisation", answer.Main, StringComparison.Ordinal);
    }

    private static async Task<string> InviteAsync(TestBrowser secretary, TestInitiative initiative, string organisation, string email)
    {
        var add = await (await secretary.GetAsync(initiative.Work("partners/add"))).Form()
            .Set("Input.Name", organisation).Set("Input.Sector", "Municipality").SubmitAsync();
        var invite = await secretary.FollowAsync(add);
        var sent = await invite.Form().Set("Input.Email", email).SubmitAsync();
        return LinkOn(await secretary.FollowAsync(sent));
    }

    private static string LinkOn(TestPage page) => new Uri(page.Document.QuerySelector("code")!.TextContent).PathAndQuery;

    private static async Task AcceptAsync(TestWorld world, string link)
    {
        var answer = await (await world.Visitor().GetAsync(link)).Form()
            .Set("Input.Name", "Vera").Set("Input.Password", "husk en god sætning").SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }
}
