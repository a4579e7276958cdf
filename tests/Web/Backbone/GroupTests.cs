using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.CommonAgenda;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.Backbone;

/// <summary>Groups: formed by the secretariat, looked after by their lead.</summary>
public sealed class GroupTests
{
    [Theory, EveryDatabase]
    public async Task The_secretariat_forms_a_group_and_its_lead_looks_after_it(TestDatabase database)
    {
        var (world, initiative, lead, secretary) = await BeginAsync(database);
        var member = await initiative.MemberAsync(Role.Observer);
        var empty = await secretary.GetAsync(initiative.Work("partners/groups"));
        Assert.Contains("Der er ingen grupper endnu", empty.Main, StringComparison.Ordinal);

        var formed = await Filled(await secretary.GetAsync(initiative.Work("partners/groups/form"))).Set("Input.LeadId", lead.Id.ToString()).SubmitAsync();
        Assert.Equal(initiative.Work("partners/groups/1"), formed.Location);

        var browser = await world.SignedInAsync(lead);
        var shown = await browser.GetAsync(formed.Location!);
        Assert.Contains("hver måned", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Leder", shown.Main, StringComparison.Ordinal);

        var edited = await (await browser.GetAsync(formed.Location + "/edit")).Form().Set("Input.MeetsEveryDays", "14").Set("Input.Name", "Dørene").SubmitAsync();
        Assert.Contains("hver anden uge", (await browser.FollowAsync(edited)).Main, StringComparison.Ordinal);

        // The lead hands over, to someone who was not ticked.
        var members = (await browser.GetAsync(formed.Location + "/members")).Form();
        Assert.Equal(HttpStatusCode.Redirect, (await members.Set("Input.Members", [lead.Id.ToString()]).Set("Input.LeadId", member.Id.ToString()).SubmitAsync()).Status);
        var group = await GroupAsync(initiative);
        Assert.Equal([(lead.Id, false), (member.Id, true)], group.Members.Select(m => (m.PersonId, m.Leads)).OrderBy(m => m.Leads));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(formed.Location + "/edit")).Status);

        var left = await (await browser.GetAsync(formed.Location + "/leave")).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, left.Status);
        (await (await browser.GetAsync(formed.Location + "/leave")).Form().SubmitAsync()).Refused(HttpStatusCode.Conflict, "ikke med i gruppen");
    }

    [Theory]
    [EveryDatabase("Input.Name", "", "Skriv gruppens navn.")]
    [EveryDatabase("Input.Purpose", " ", "Skriv, hvad gruppen skal.")]
    [EveryDatabase("Input.MeetsEveryDays", "", "Vælg, hvor tit den mødes.")]
    [EveryDatabase("Input.MeetsEveryDays", "0", "Vælg et af tidsrummene")]
    [EveryDatabase("Input.MeetsEveryDays", "9999", "Vælg et af tidsrummene")]
    [EveryDatabase("Input.Kind", "", "Vælg, hvad det er for en gruppe.")]
    [EveryDatabase("Input.Kind", "Choir", "Det kan ikke bruges her")]
    [EveryDatabase("Input.LeadId", "0190aaaa-0000-7000-8000-000000000000", "Det kan ikke bruges her.")]
    public async Task What_is_wrong_is_said_at_the_field_and_the_rest_is_kept(TestDatabase database, string field, string value, string says)
    {
        var (_, initiative, _, secretary) = await BeginAsync(database);
        var form = Filled(await secretary.GetAsync(initiative.Work("partners/groups/form")));
        var kept = (await form.Set(field, value).SubmitAsync()).Refused(HttpStatusCode.BadRequest, says);
        foreach (var (name, typed) in new[] { ("Input.Name", "Døre"), ("Input.Purpose", "Ser på døre") }.Where(one => one.Item1 != field))
        {
            Assert.Equal(typed, kept.Value(name));
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("Input.Name", new string('x', Group.NameLength + 1)).SubmitAsync()).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_double_click_forms_one_group_and_an_ended_one_frees_its_name(TestDatabase database)
    {
        var (_, initiative, _, secretary) = await BeginAsync(database);
        var page = await secretary.GetAsync(initiative.Work("partners/groups/form"));
        var elsewhere = await secretary.GetAsync(initiative.Work("partners/groups/form"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Filled(page).SubmitAsync()));
        Assert.All(answers, answer => Assert.Equal(initiative.Work("partners/groups/1"), answer.Location));
        (await Filled(elsewhere).SubmitAsync()).Refused(HttpStatusCode.Conflict, "allerede en gruppe med det navn");

        var end = await secretary.GetAsync(initiative.Work("partners/groups/1/end"));
        var other = await secretary.GetAsync(initiative.Work("partners/groups/1/end"));
        Assert.Contains("Gruppen blev afsluttet", (await secretary.FollowAsync(await end.Form().SubmitAsync())).Main, StringComparison.Ordinal);
        (await other.Form().SubmitAsync()).Refused(HttpStatusCode.Conflict, "Gruppen er afsluttet.");
        Assert.Equal(initiative.Work("partners/groups/2"), (await Filled(elsewhere).SubmitAsync()).Location);
    }

    [Theory, EveryDatabase]
    public async Task Others_read_it_and_change_nothing(TestDatabase database)
    {
        var (world, initiative, member, secretary) = await BeginAsync(database);
        await Filled(await secretary.GetAsync(initiative.Work("partners/groups/form"))).SubmitAsync();
        var browser = await world.SignedInAsync(member);
        Assert.Contains("Ser på døre", (await browser.GetAsync(initiative.Work("partners/groups"))).Main, StringComparison.Ordinal);
        foreach (var path in new[] { "form", "1/edit", "1/members", "1/end" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(initiative.Work("partners/groups/" + path))).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(initiative.Work("partners/groups/2"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task Only_people_of_the_initiative_can_be_members_and_who_has_left_is_not_shown(TestDatabase database)
    {
        var (world, initiative, member, secretary) = await BeginAsync(database);
        await Filled(await secretary.GetAsync(initiative.Work("partners/groups/form"))).Set("Input.LeadId", member.Id.ToString()).SubmitAsync();
        var form = (await secretary.GetAsync(initiative.Work("partners/groups/1/members"))).Form();
        (await form.Set("Input.Members", [(await world.PersonAsync()).Id.ToString()]).SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Det kan ikke bruges her.");

        await world.PerformAsync(initiative.Id, async (db, now) =>
        {
            var mandate = await db.Set<Mandate>().SingleAsync(m => m.PersonId == member.Id);
            return mandate.End(DateOnly.FromDateTime(now).AddDays(-1), [], mandate.AsActor(), now);
        });
        Assert.Contains("Ingen er med endnu.", (await secretary.GetAsync(initiative.Work("partners/groups/1"))).Main, StringComparison.Ordinal);
    }

    private static TestForm Filled(TestPage page) => page.Form()
        .Set("Input.Kind", "Working").Set("Input.Name", "Døre").Set("Input.Purpose", "Ser på døre").Set("Input.MeetsEveryDays", "31");

    private static Task<Group> GroupAsync(TestInitiative initiative) =>
        initiative.World.ReadAsync(db => db.Set<Group>().AsNoTracking().Include(g => g.Members).SingleAsync(g => g.InitiativeId == initiative.Id));

    private static async Task<(TestWorld World, TestInitiative Initiative, TestPerson Member, TestBrowser Secretary)> BeginAsync(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var member = await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync("Fjordby Kommune"));
        return (world, initiative, member, await world.SignedInAsync(initiative.Secretary));
    }
}
