using System.Net;
using Medvirk.Data.Backbone;
using Medvirk.Data.Mail;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Medvirk.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Web.Backbone;

/// <summary>Invitations where mail is set up: the link goes to the address, and to nobody else.</summary>
public sealed class InvitationMailTests
{
    private const string Email = "nora@noerreby.example";

    [Theory, EveryDatabase]
    public async Task The_link_goes_by_mail_and_the_inviter_never_sees_it(TestDatabase database)
    {
        var (world, mail, initiative, secretary) = await BeginAsync(database);
        await using var _ = world;
        var shown = await InviteAsync(secretary, initiative);
        Assert.Contains($"Mailen til {Email} er på vej", shown.Main, StringComparison.Ordinal);
        Assert.Null(shown.Document.QuerySelector("code"));
        Assert.DoesNotContain("/account/invitations/", shown.Text, StringComparison.Ordinal);

        await world.SendMailsAsync();
        var letter = Assert.Single(mail.Sent);
        Assert.Equal("Du er inviteret til Alle med", letter.Subject);
        Assert.Null(letter.HtmlBody);
        Assert.Contains("Fjordby Kommune", letter.TextBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", letter.Headers["Auto-Submitted"]);
        Assert.Contains("Mailen er sendt", (await secretary.GetAsync(shown.Address.PathAndQuery)).Main, StringComparison.Ordinal);

        var row = await world.ReadAsync(db => db.Set<OutgoingMail>().AsNoTracking().SingleAsync());
        Assert.Equal(("", "", ""), (row.To, row.Subject, row.Body));

        var accepted = await (await world.Visitor().GetAsync(mail.LinkTo(Email))).Form()
            .Set("Input.Name", "Nora").Set("Input.Password", "husk en god sætning").SubmitAsync();
        Assert.Equal(initiative.Work(), accepted.Location);
    }

    [Theory, EveryDatabase]
    public async Task While_the_mail_server_is_down_the_page_says_later_and_the_same_mail_goes_when_it_is_up(TestDatabase database)
    {
        var (world, mail, initiative, secretary) = await BeginAsync(database);
        await using var _ = world;
        mail.Trouble = FakeMailServer.Down;
        var shown = await InviteAsync(secretary, initiative);
        await world.SendMailsAsync();
        Assert.Contains("Mailen sendes senere", (await secretary.GetAsync(shown.Address.PathAndQuery)).Main, StringComparison.Ordinal);

        // It is not asked again at once, but ever more seldom.
        await world.SendMailsAsync();
        Assert.Single(mail.Offered);
        foreach (var (minutes, offered) in new[] { (1, 2), (1, 2), (4, 3), (15, 4), (60, 5), (240, 6), (240, 7) })
        {
            world.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await world.SendMailsAsync();
            Assert.Equal(offered, mail.Offered.Count);
        }

        mail.Trouble = null;
        world.Clock.Advance(TimeSpan.FromHours(4));
        await world.SendMailsAsync();
        Assert.Single(mail.Sent);
        Assert.Single(mail.Offered.Distinct());
        Assert.EndsWith("@medvirk.example", mail.Offered[0], StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_program_that_dies_while_sending_loses_nothing_and_sends_under_the_same_name(TestDatabase database)
    {
        var (world, mail, initiative, secretary) = await BeginAsync(database);
        await using var _ = world;
        await InviteAsync(secretary, initiative);
        mail.BreaksAfterwards = true;
        await Assert.ThrowsAsync<InvalidOperationException>(world.SendMailsAsync);

        mail.BreaksAfterwards = false;
        await world.SendMailsAsync();
        Assert.Single(mail.Offered);
        world.Clock.Advance(Outbox.Lease);
        await world.SendMailsAsync();
        Assert.Equal(2, mail.Offered.Count);
        Assert.Single(mail.Offered.Distinct());
    }

    [Theory, EveryDatabase]
    public async Task Two_nodes_send_each_mail_once(TestDatabase database)
    {
        var (world, mail, initiative, secretary) = await BeginAsync(database);
        await using var _ = world;
        await InviteAsync(secretary, initiative);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.SendMailsAsync()));
        Assert.Single(mail.Offered);
    }

    [Theory, EveryDatabase]
    public async Task An_address_that_the_server_refuses_is_given_up_and_said(TestDatabase database)
    {
        var (world, mail, initiative, secretary) = await BeginAsync(database);
        await using var _ = world;
        mail.Trouble = new MailRefusedException("550", new InvalidOperationException());
        var shown = await InviteAsync(secretary, initiative);
        await world.SendMailsAsync();
        Assert.Contains("Mailen kunne ikke afleveres", (await secretary.GetAsync(shown.Address.PathAndQuery)).Main, StringComparison.Ordinal);
        world.Clock.Advance(TimeSpan.FromDays(1));
        await world.SendMailsAsync();
        Assert.Single(mail.Offered);
    }

    [Theory, EveryDatabase]
    public async Task Sent_again_the_link_before_is_dead_and_the_time_begins_anew(TestDatabase database)
    {
        var (world, mail, initiative, secretary) = await BeginAsync(database);
        await using var _ = world;
        var shown = await InviteAsync(secretary, initiative);
        await world.SendMailsAsync();
        var before = mail.LinkTo(Email);
        world.Clock.Advance(Invitation.Lifetime + TimeSpan.FromHours(1));
        secretary = await world.SignedInAsync(initiative.Secretary);
        Assert.Contains("Invitationen er udløbet", (await secretary.GetAsync(shown.Address.PathAndQuery)).Main, StringComparison.Ordinal);

        await (await secretary.GetAsync(shown.Address.PathAndQuery + "/resend")).Form().SubmitAsync();
        await world.SendMailsAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await world.Visitor().GetAsync(before)).Status);
        Assert.NotNull((await world.Visitor().GetAsync(mail.LinkTo(Email))).Document.QuerySelector("main form"));
    }

    [Theory, EveryDatabase]
    public async Task Withdrawn_before_it_was_sent_no_mail_goes(TestDatabase database)
    {
        var (world, mail, initiative, secretary) = await BeginAsync(database);
        await using var _ = world;
        var shown = await InviteAsync(secretary, initiative);
        var done = await (await secretary.GetAsync(shown.Address.PathAndQuery + "/withdraw")).Form().SubmitAsync();
        Assert.Equal(initiative.Work("partners"), done.Location);
        await world.SendMailsAsync();
        Assert.Empty(mail.Offered);
        Assert.Contains("brugt eller trukket tilbage", (await secretary.GetAsync(shown.Address.PathAndQuery)).Main, StringComparison.Ordinal);

        // Neither sent nor taken back twice.
        Assert.Equal(HttpStatusCode.Conflict, (await (await secretary.GetAsync(shown.Address.PathAndQuery + "/resend")).Form().SubmitAsync()).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_refused_invitation_leaves_no_mail(TestDatabase database)
    {
        var (world, _, initiative, _) = await BeginAsync(database);
        await using var __ = world;
        var own = await initiative.PartnerAsync("Bakkeby Kommune");
        var browser = await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, own));
        var answer = await (await browser.GetAsync(initiative.Work("partners/invite"))).Form()
            .Set("Input.Email", Email).Set("Input.Role", "Secretariat").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(0, await world.ReadAsync(db => db.Set<OutgoingMail>().CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task An_erased_person_gets_no_mail_that_still_waits(TestDatabase database)
    {
        var (world, mail, _, _) = await BeginAsync(database);
        await using var _ = world;
        var person = await world.PersonAsync();
        await (await world.Visitor().GetAsync("/da/account/forgotten-password")).Form().Set("Input.Email", person.Email).SubmitAsync();
        await using var scope = world.Services.CreateAsyncScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<PersonErasure>().EraseAsync(person.Id, Actor.System, CancellationToken.None));
        await world.SendMailsAsync();
        Assert.Empty(mail.Offered);
        Assert.Equal(0, await world.ReadAsync(db => db.Set<OutgoingMail>().CountAsync()));
    }

    [Fact]
    public async Task A_demo_sends_nothing_whatever_its_settings()
    {
        var mail = new FakeMailServer();
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite, demo: true, mail: mail);
        await using var scope = world.Services.CreateAsyncScope();
        Assert.False(scope.ServiceProvider.GetRequiredService<Post>().IsSetUp);
        var page = await world.Visitor().GetAsync("/da/account/forgotten-password");
        Assert.Contains("Her sendes ikke mail", page.Main, StringComparison.Ordinal);
    }

    private static async Task<(TestWorld World, FakeMailServer Mail, TestInitiative Initiative, TestBrowser Secretary)> BeginAsync(TestDatabase database)
    {
        var mail = new FakeMailServer();
        var world = await TestWorld.StartAsync(database, mail: mail);
        var initiative = await world.FoundAsync("Alle med");
        await initiative.PartnerAsync("Fjordby Kommune");
        return (world, mail, initiative, await world.SignedInAsync(initiative.Secretary));
    }

    private static async Task<TestPage> InviteAsync(TestBrowser browser, TestInitiative initiative)
    {
        var page = await browser.GetAsync(initiative.Work("partners/invite"));
        var organisation = page.Document.QuerySelector("select[name='Input.OrganisationId'] option:not([value=''])")!.GetAttribute("value")!;
        var sent = await page.Form().Set("Input.Email", Email).Set("Input.Role", "Representative").Set("Input.OrganisationId", organisation).SubmitAsync();
        return await browser.FollowAsync(sent);
    }
}
