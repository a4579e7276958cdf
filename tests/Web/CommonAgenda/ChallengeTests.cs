using System.Net;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Web.CommonAgenda;

public sealed class ChallengeTests
{
    [Theory, EveryDatabase]
    public async Task A_partner_puts_one_forward_and_everyone_reads_it_with_how_little_it_rests_on(TestDatabase database)
    {
        var (initiative, _, partner) = await BeginAsync(database);
        var form = await partner.PutForwardFormAsync(initiative);
        var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        Assert.All(answers, a => Assert.Equal(initiative.Work("challenges/1"), a.Location));
        var shown = await partner.GetAsync(initiative.Work("challenges/1"));
        Assert.Contains("<strong>ingen penge</strong>", shown.Document.QuerySelector(".prose")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Lagt frem af Fjordby Kommune", shown.Main, StringComparison.Ordinal);
        var visitor = initiative.World.Visitor();
        foreach (var address in new[] { initiative.Work("challenges"), initiative.Work("challenges/1") })
        {
            Assert.Contains("Endnu ikke underbygget", (await partner.GetAsync(address)).Main, StringComparison.Ordinal);
        }

        foreach (var address in new[] { initiative.Public("challenges"), initiative.Public("challenges/1") })
        {
            Assert.Contains("Endnu ikke underbygget", (await visitor.GetAsync(address)).Main, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(initiative.Public("challenges/2"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/en/{initiative.Slug}/challenges/1")).Status);
    }

    [Theory]
    [EveryDatabase("Input.Title", "", "Skriv udfordringen i én sætning.")]
    [EveryDatabase("Input.Description", "", "Skriv, hvad der er galt.")]
    [EveryDatabase("Input.Description", "Spørg 010170-1234", "CPR-nummer")]
    [EveryDatabase("Input.Arenas", "", "Vælg mindst ét livsområde.")]
    [EveryDatabase("Input.Arenas", "Sport", "Sport")]
    [EveryDatabase("Input.Horizon", "", "Vælg et sigt.")]
    public async Task What_is_wrong_is_told_at_its_field(TestDatabase database, string field, string typed, string said)
    {
        var (initiative, _, partner) = await BeginAsync(database);
        var answer = await (await partner.PutForwardFormAsync(initiative)).Set(field, typed.Length == 0 && field == "Input.Arenas" ? [] : [typed]).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Alle siddepladser hører til en café.", answer.Form().Fields.Single(f => f.Key == "Input.Hinders").Value);
        Assert.Equal(0, await initiative.World.ReadAsync(db => db.Set<Challenge>().CountAsync(c => c.InitiativeId == initiative.Id)));
    }

    [Theory, EveryDatabase]
    public async Task Two_who_reword_it_at_once_overwrite_nothing_and_all_wordings_can_be_read(TestDatabase database)
    {
        var (initiative, secretary, partner) = await BeginAsync(database);
        await (await partner.PutForwardFormAsync(initiative)).SubmitAsync();
        var (one, two) = ((await partner.GetAsync(initiative.Work("challenges/1/reword"))).Form(), (await secretary.GetAsync(initiative.Work("challenges/1/reword"))).Form());
        Assert.Equal(HttpStatusCode.Redirect, (await one.Set("Input.Title", "Partens ord").SubmitAsync()).Status);
        var late = await two.Set("Input.Title", "Sekretariatets ord").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Fjordby Kommune gemte udfordringen", late.Main, StringComparison.Ordinal);
        Assert.Contains("Partens ord", late.Main, StringComparison.Ordinal);
        Assert.Equal("Sekretariatets ord", late.Form().Fields.Single(f => f.Key == "Input.Title").Value);
        Assert.Equal(HttpStatusCode.Redirect, (await late.Form().SubmitAsync()).Status);
        var history = (await partner.GetAsync(initiative.Work("challenges/1/history"))).Main;
        Assert.All(new[] { ChallengeSteps.Title, "Partens ord", "Sekretariatets ord" }, title => Assert.Contains(title, history, StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task Who_did_not_put_it_forward_does_not_reword_it(TestDatabase database)
    {
        var (initiative, _, partner) = await BeginAsync(database);
        await (await partner.PutForwardFormAsync(initiative)).SubmitAsync();
        var other = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync("Åben Dør")));
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(initiative.Work("challenges/1/reword"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync(initiative.Work("challenges/1/close"))).Status);
        var observer = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        Assert.Equal(HttpStatusCode.OK, (await observer.GetAsync(initiative.Work("challenges/1"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await observer.GetAsync(initiative.Work("challenges/put-forward"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await observer.GetAsync(initiative.Work("challenges/1/evidence/source"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task The_secretariat_closes_it_into_another_and_opens_it_again(TestDatabase database)
    {
        var (initiative, secretary, partner) = await BeginAsync(database);
        await (await partner.PutForwardFormAsync(initiative)).SubmitAsync();
        await (await partner.PutForwardFormAsync(initiative, "Den samme en gang til")).SubmitAsync();
        var form = (await secretary.GetAsync(initiative.Work("challenges/2/close"))).Form().Set("Reason", nameof(ClosingReason.Merged)).Set("Why", "De siger det samme");
        Assert.Contains("Vælg den udfordring, der siger det samme.", (await form.SubmitAsync()).Main, StringComparison.Ordinal);
        Assert.Equal(initiative.Work("challenges/2"), (await form.Set("Into", "1").SubmitAsync()).Location);
        var closed = await initiative.World.Visitor().GetAsync(initiative.Public("challenges/2"));
        Assert.Contains("De siger det samme", closed.Main, StringComparison.Ordinal);
        Assert.NotNull(closed.Document.QuerySelector($"a[href='{initiative.Public("challenges/1")}']"));
        Assert.DoesNotContain("Den samme en gang til", (await partner.GetAsync(initiative.Work("challenges"))).Main, StringComparison.Ordinal);
        Assert.Contains("Den samme en gang til", (await partner.GetAsync(initiative.Work("challenges?closed=true"))).Main, StringComparison.Ordinal);
        await (await secretary.GetAsync(initiative.Work("challenges/2/reopen"))).Form().SubmitAsync();
        Assert.Contains("Den samme en gang til", (await partner.GetAsync(initiative.Work("challenges"))).Main, StringComparison.Ordinal);
        Assert.Contains("De siger det samme", (await partner.GetAsync(initiative.Work("challenges/2/history"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_matrix_counts_challenges_and_says_where_nobody_has_looked(TestDatabase database)
    {
        var (initiative, secretary, partner) = await BeginAsync(database);
        await (await secretary.GetAsync(initiative.Work("challenges/groups/describe"))).Form()
            .Set("Input.Situation", "Når man ingen penge har").Set("Input.Barrier", "Alting koster").SubmitAsync();
        await (await secretary.GetAsync(initiative.Work("places/areas/draw"))).Form().Set("Input.Name", "Bakken").Set("Input.Description", "De høje huse").SubmitAsync();
        var form = await partner.PutForwardFormAsync(initiative);
        foreach (var name in new[] { "Input.GroupIds", "Input.AreaIds" })
        {
            form.Set(name, (await partner.GetAsync(initiative.Work("challenges/put-forward"))).Document.QuerySelector($"input[name='{name}']")!.GetAttribute("value")!);
        }

        await form.SubmitAsync();
        foreach (var (browser, matrix) in new[] { (partner, initiative.Work("challenges/matrix")), (initiative.World.Visitor(), initiative.Public("challenges/matrix")) })
        {
            var page = await browser.GetAsync(matrix);
            Assert.Contains("4 af 6 felter har ingen set på endnu.", page.Main, StringComparison.Ordinal);
            Assert.Equal(4, page.Document.QuerySelectorAll("td").Count(cell => cell.TextContent.Trim() == "Ikke set på"));
            var cell = page.Document.QuerySelectorAll("td a")[0].GetAttribute("href")!;
            Assert.Contains(ChallengeSteps.Title, (await browser.GetAsync(cell)).Main, StringComparison.Ordinal);
        }

        // Once it is closed, someone has still looked there.
        await (await secretary.GetAsync(initiative.Work("challenges/1/close"))).Form().Set("Reason", "Solved").Set("Why", "Der er ramper nu").SubmitAsync();
        var after = await partner.GetAsync(initiative.Work("challenges/matrix"));
        Assert.Contains("4 af 6 felter har ingen set på endnu.", after.Main, StringComparison.Ordinal);
        Assert.Equal(2, after.Document.QuerySelectorAll("td").Count(cell => cell.TextContent.Trim() == "Lukket"));
        await (await secretary.GetAsync(initiative.Work("challenges/1/reopen"))).Form().SubmitAsync();

        var none = await partner.GetAsync(initiative.Work("challenges?arena=Work&group=1&area=1&horizon=Short&unsupported=true"));
        Assert.Contains("Ingen udfordringer passer", none.Main, StringComparison.Ordinal);
        Assert.Contains(ChallengeSteps.Title, (await partner.GetAsync(initiative.Work("challenges?arena=Leisure&group=1&area=1&horizon=Short&unsupported=true"))).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await partner.GetAsync(initiative.Work("challenges?arena=7&group=x&area=-1&horizon=9"))).Status);
        Assert.Contains("Bakken", (await initiative.World.Visitor().GetAsync(initiative.Public("challenges/1"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_goal_and_its_challenges_lead_to_each_other(TestDatabase database)
    {
        var (initiative, secretary, partner) = await BeginAsync(database);
        await (await partner.PutForwardFormAsync(initiative)).SubmitAsync();
        var set = (await secretary.GetAsync(initiative.Work("agenda/goals/set"))).Form()
            .Set("Input.Statement", "Man kan sidde inde gratis").Set("Input.Horizon", nameof(GoalHorizon.Short)).Set("Input.ReachedBy", "31.12.2027")
            .Set("Input.Level", nameof(GoalLevel.Population)).Set("Input.WantedIndicator", "Hvor mange steder");
        Assert.Equal(HttpStatusCode.BadRequest, (await set.Set("Input.ChallengeIds", Guid.CreateVersion7().ToString()).SubmitAsync()).Status);
        var id = await initiative.World.ReadAsync(db => db.Set<Challenge>().Where(c => c.InitiativeId == initiative.Id).Select(c => c.Id).SingleAsync());
        await set.Set("Input.ChallengeIds", id.ToString()).SubmitAsync();
        Assert.Contains(ChallengeSteps.Title, (await partner.GetAsync(initiative.Work("agenda/goals/1"))).Main, StringComparison.Ordinal);
        Assert.Contains("Man kan sidde inde gratis", (await partner.GetAsync(initiative.Work("challenges/1"))).Main, StringComparison.Ordinal);
        Assert.Contains("Man kan sidde inde gratis", (await initiative.World.Visitor().GetAsync(initiative.Public("challenges/1"))).Main, StringComparison.Ordinal);
        await (await secretary.GetAsync(initiative.Work("agenda/goals/1/challenges"))).Form().Set("ChallengeIds", []).SubmitAsync();
        Assert.DoesNotContain(ChallengeSteps.Title, (await partner.GetAsync(initiative.Work("agenda/goals/1"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Erasing_a_person_leaves_no_name_in_the_history(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var secretary = await world.SignedInAsync(initiative.Secretary);
        var person = await world.PersonAsync("Rosa Rettede");
        await initiative.GiveAsync(person, Role.Seat);
        var actor = await initiative.ActorOfAsync(person);
        await world.PerformAsync(initiative.Id, async (db, now) => (await db.Set<Mandate>().SingleAsync(m => m.Id == actor.MandateId)).ChooseAlias("Havnens øjne", actor, now));
        var seat = await world.SignedInAsync(person);
        await (await seat.PutForwardFormAsync(initiative)).SubmitAsync();
        var history = (await secretary.GetAsync(initiative.Work("challenges/1/history"))).Main;
        Assert.Contains("Havnens øjne", history, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosa", history, StringComparison.Ordinal);
        await using (var scope = world.Services.CreateAsyncScope())
        {
            Assert.Null(await scope.ServiceProvider.GetRequiredService<PersonErasure>().EraseAsync(person.Id, Actor.System, CancellationToken.None));
        }

        foreach (var page in new[] { "challenges/1/history", "challenges/1" })
        {
            var shown = await secretary.GetAsync(initiative.Work(page));
            Assert.Equal(HttpStatusCode.OK, shown.Status);
            Assert.DoesNotContain("Rosa", shown.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("Havnens øjne", shown.Main, StringComparison.Ordinal);
            Assert.Contains(ChallengeSteps.Title, shown.Main, StringComparison.Ordinal);
        }
    }

    private static async Task<(TestInitiative Initiative, TestBrowser Secretary, TestBrowser Partner)> BeginAsync(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var partner = await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync());
        return (initiative, await initiative.World.SignedInAsync(initiative.Secretary), await initiative.World.SignedInAsync(partner));
    }
}
