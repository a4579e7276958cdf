using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Tests.Testing;
using Medvirk.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>Wording is put right without asking everyone again; whoever finds it to be more says so.</summary>
public sealed class EditionPageTests
{
    [Theory, EveryDatabase]
    public async Task An_edition_keeps_the_endorsements_is_what_everyone_reads_and_can_be_made_material(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var (initiative, secretariat, representative) = await BeginAsync(world);
        await EditAsync(initiative, secretariat, "Alle skal kunne være med i byerne.");
        var form = await secretariat.GetAsync(initiative.Work("agenda/draft/put-forward-edition"));
        Assert.Contains("Læg version 1.1 frem", form.Heading, StringComparison.Ordinal);
        (await form.Form().SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Skriv, hvad der er rettet.");
        var done = await form.Form().Set("Input.Corrected", "Ental blev flertal.").SubmitAsync();
        Assert.Equal(initiative.Work("agenda/versions/1.1"), done.Location);

        var open = await world.Visitor().GetAsync(initiative.Public("agenda"));
        Assert.Contains("i byerne.", open.Main, StringComparison.Ordinal);
        Assert.Contains("1 af 1 organisationer står bag version 1.", open.Main, StringComparison.Ordinal);
        Assert.Contains("Det er rettet: Ental blev flertal.", open.Main, StringComparison.Ordinal);
        var later = await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync("Kommer til")));
        Assert.Equal(HttpStatusCode.Redirect, (await AnswerAsync(initiative, later, "Endorsed")).Status);
        Assert.Contains("2 af 2 organisationer står bag version 1.", (await world.Visitor().GetAsync(initiative.Public("agenda"))).Main, StringComparison.Ordinal);

        var compared = await world.Visitor().GetAsync(initiative.Public("agenda/compare?from=1&to=1.1"));
        Assert.Contains("byen", compared.Document.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("byerne", compared.Document.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Visitor().GetAsync(initiative.Public("agenda/compare?from=1&to=9"))).Status);

        var contest = await representative.GetAsync(initiative.Work("agenda/versions/1.1/contest"));
        (await contest.Form().SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Skriv, hvad der er ændret.");
        await contest.Form().Set("Input.Reason", "Nu gælder det alle byer.").SubmitAsync();
        var shown = await representative.GetAsync(initiative.Work("agenda/versions/1.1"));
        Assert.Contains("Nu gælder det alle byer.", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Version 2 venter på jeres svar", (await representative.GetAsync(initiative.Work("agenda"))).Main, StringComparison.Ordinal);
        var second = await world.ReadAsync(db => db.Set<AgendaVersion>().AsNoTracking().SingleAsync(v => v.InitiativeId == initiative.Id && v.Number == 2));
        Assert.Contains("i byerne.", second.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await contest.Form().Set("Input.Reason", "Igen.").SubmitAsync()).Status);
    }

    [Theory, EveryDatabase]
    public async Task More_than_wording_is_no_edition(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var (initiative, secretariat, _) = await BeginAsync(world);
        await EditAsync(initiative, secretariat, "Alle skal kunne være med i byen.\n\nOg på landet.");
        var page = await secretariat.GetAsync(initiative.Work("agenda/draft/put-forward-edition"));
        Assert.Contains("Udkastet ændrer mere end ordlyden.", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Everyone_behind_the_version_is_sent_the_difference_and_nobody_else()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite, mail: new FakeMailServer());
        var initiative = await world.FoundAsync();
        var secretariat = await world.SignedInAsync(initiative.Secretary);
        await initiative.DraftAsync("Alle skal kunne være med i byen.");
        await initiative.PutForwardAsync();
        var behind = await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync("Bag"));
        var against = await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync("Imod"));
        await AnswerAsync(initiative, await world.SignedInAsync(behind), "Endorsed");
        await AnswerAsync(initiative, await world.SignedInAsync(against), "Objected", "Nej.");
        await EditAsync(initiative, secretariat, "Alle skal kunne være med i byerne.");
        await (await secretariat.GetAsync(initiative.Work("agenda/draft/put-forward-edition"))).Form().Set("Input.Corrected", "Flertal.").SubmitAsync();
        await world.SendMailsAsync();

        var mail = Assert.Single(((FakeMailServer)world.Services.GetRequiredService<IMailServer>()).Sent, m => m.Subject!.Contains("1.1", StringComparison.Ordinal));
        Assert.Equal(behind.Email, mail.To.Mailboxes.Single().Address);
        Assert.Contains("Før: Alle skal kunne være med i byen.\nNu: Alle skal kunne være med i byerne.", mail.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("/work/agenda/versions/1.1", mail.TextBody, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task An_objection_is_answered_where_every_member_reads_it(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        await initiative.DraftAsync("Alle er med.");
        await initiative.PutForwardAsync();
        var secretariat = await world.SignedInAsync(initiative.Secretary);
        var representative = await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        await AnswerAsync(initiative, representative, "Objected", "Boliger mangler.");
        var version = await secretariat.GetAsync(initiative.Work("agenda/versions/1"));
        var answer = version.Document.QuerySelector("a[href$='/answer']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.GetAsync(answer)).Status);
        Assert.Contains("Venter på svar fra sekretariatet", (await representative.GetAsync(initiative.Work("agenda/versions/1"))).Main, StringComparison.Ordinal);

        (await (await secretariat.GetAsync(answer)).Form().SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Skriv et svar.");
        await (await secretariat.GetAsync(answer)).Form().Set("Input.Answer", "De kommer med i næste version.").SubmitAsync();

        Assert.Contains("De kommer med i næste version.", (await representative.GetAsync(initiative.Work("agenda/versions/1"))).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("De kommer med", (await world.Visitor().GetAsync(initiative.Public("agenda/versions/1"))).Text, StringComparison.Ordinal);
    }

    private static async Task<TestPage> AnswerAsync(TestInitiative initiative, TestBrowser browser, string stance, string remarks = "")
    {
        var form = (await browser.GetAsync(initiative.Work("agenda/versions/1/endorse"))).Form();
        return await form.Set("Input.Stance", stance).Set("Input.Remarks", remarks).SubmitAsync();
    }

    private static async Task EditAsync(TestInitiative initiative, TestBrowser browser, string text)
    {
        var agenda = await initiative.World.ReadAsync(db => db.Set<Agenda>().AsNoTracking().SingleAsync(a => a.InitiativeId == initiative.Id));
        await (await browser.GetAsync(initiative.Work($"agenda/draft/parts/{agenda.CurrentParts.First().Id}/edit"))).Form().Set("Input.Text", text).SubmitAsync();
    }

    private static async Task<(TestInitiative Initiative, TestBrowser Secretariat, TestBrowser Representative)> BeginAsync(TestWorld world)
    {
        var initiative = await world.FoundAsync();
        await initiative.DraftAsync("Alle skal kunne være med i byen.");
        await initiative.PutForwardAsync();
        var representative = await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        await AnswerAsync(initiative, representative, "Endorsed");
        return (initiative, await world.SignedInAsync(initiative.Secretary), representative);
    }
}
