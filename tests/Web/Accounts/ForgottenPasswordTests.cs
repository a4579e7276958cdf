using System.Net;
using Medvirk.Data.Backbone;
using Medvirk.Data.Mail;
using Medvirk.Tests.Testing;
using Medvirk.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Accounts;

/// <summary>Asking for a new password, and setting it by the link that comes by mail.</summary>
public sealed class ForgottenPasswordTests
{
    private const string New = "en helt ny sætning";

    [Theory, EveryDatabase]
    public async Task A_link_by_mail_sets_a_new_password_once_and_ends_every_session(TestDatabase database)
    {
        var (world, mail) = await WithMailAsync(database);
        await using var _ = world;
        var person = await world.PersonAsync();
        var elsewhere = await world.SignedInAsync(person);

        Assert.Contains("Tjek din mail", (await AskAsync(world, person.Email.ToUpperInvariant())).Main, StringComparison.Ordinal);
        await world.SendMailsAsync();
        var link = mail.LinkTo(person.Email);
        Assert.Contains("i en time", mail.TextTo(person.Email), StringComparison.Ordinal);
        Assert.Contains(person.Email, (await world.Visitor().GetAsync(link)).Main, StringComparison.Ordinal);

        var done = await (await world.Visitor().GetAsync(link)).Form().Set("Input.Password", New).SubmitAsync();
        Assert.Contains("Din nye adgangskode er gemt", (await world.Visitor().GetAsync(done.Location!)).Main, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/da/account")).Status);
        await world.Visitor().SignInAsync(person.Email, New);
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.Visitor().SignInAsync(person.Email, TestWorld.Password));

        var again = await world.Visitor().GetAsync(link);
        Assert.Contains("Linket kan ikke bruges", again.Main, StringComparison.Ordinal);
        Assert.Null(again.Document.QuerySelector("main form"));

        await world.SendMailsAsync();
        Assert.Equal("Din adgangskode er skiftet", mail.To(person.Email)[^1].Subject);
    }

    [Theory, EveryDatabase]
    public async Task The_answer_is_the_same_for_an_address_without_an_account_and_no_mail_goes(TestDatabase database)
    {
        var (world, mail) = await WithMailAsync(database);
        await using var _ = world;
        var person = await world.PersonAsync();
        var known = await AskAsync(world, person.Email);
        var unknown = await AskAsync(world, "ukendt@example.org");

        Assert.Equal(known.Status, unknown.Status);
        Assert.Equal(known.Main.Replace(person.Email, "X", StringComparison.Ordinal), unknown.Main.Replace("ukendt@example.org", "X", StringComparison.Ordinal));

        // What the page did is the same too: it looked nobody up.
        var rows = await world.ReadAsync(db => db.Set<OutgoingMail>().AsNoTracking().ToListAsync());
        Assert.All(rows, row => Assert.Equal((MailKind.PasswordRequest, "", ""), (row.Kind, row.Subject, row.Body)));
        Assert.Equal(2, rows.Count);

        await world.SendMailsAsync();
        Assert.Equal(person.Email, Assert.Single(mail.Sent).To.Mailboxes.Single().Address);
        Assert.Equal("", (await world.ReadAsync(db => db.Set<OutgoingMail>().AsNoTracking().SingleAsync())).Body);
    }

    [Theory, EveryDatabase]
    public async Task The_link_holds_for_an_hour(TestDatabase database)
    {
        var (world, mail) = await WithMailAsync(database);
        await using var _ = world;
        var person = await world.PersonAsync();
        await AskAsync(world, person.Email);
        await world.SendMailsAsync();
        var page = await world.Visitor().GetAsync(mail.LinkTo(person.Email));
        world.Clock.Advance(TimeSpan.FromMinutes(61));

        var late = await page.Form().Set("Input.Password", New).SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("for gammelt", late.Main, StringComparison.Ordinal);
        await world.Visitor().SignInAsync(person.Email, TestWorld.Password);
    }

    [Theory, EveryDatabase]
    public async Task A_double_click_sets_it_once(TestDatabase database)
    {
        var (world, mail) = await WithMailAsync(database);
        await using var _ = world;
        var person = await world.PersonAsync();
        await AskAsync(world, person.Email);
        await world.SendMailsAsync();
        var page = await world.Visitor().GetAsync(mail.LinkTo(person.Email));
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => page.Form().Set("Input.Password", New).SubmitAsync()));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.Equal(2, answers.Count(answer => answer.Status == HttpStatusCode.Conflict));
    }

    [Theory, EveryDatabase]
    public async Task No_more_than_three_links_an_hour_are_mailed_to_anyone(TestDatabase database)
    {
        var (world, mail) = await WithMailAsync(database);
        await using var _ = world;
        var person = await world.PersonAsync();
        for (var time = 0; time < 5; time++)
        {
            await AskAsync(world, person.Email);
            await world.SendMailsAsync();
        }

        Assert.Equal(3, mail.Sent.Count);
    }

    [Theory, EveryDatabase]
    public async Task A_new_password_does_not_open_what_the_operator_locked(TestDatabase database)
    {
        var (world, mail) = await WithMailAsync(database);
        await using var _ = world;
        var person = await world.PersonAsync();
        await world.ReadAsync(async db =>
        {
            (await db.Users.SingleAsync(account => account.Id == person.Id)).LockoutEnd = PasswordDesk.Locked;
            return await db.SaveChangesAsync();
        });
        await AskAsync(world, person.Email);
        await world.SendMailsAsync();
        await (await world.Visitor().GetAsync(mail.LinkTo(person.Email))).Form().Set("Input.Password", New).SubmitAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.Visitor().SignInAsync(person.Email, New));
    }

    [Theory]
    [EveryDatabase("", "Skriv din e-mail.")]
    [EveryDatabase("ikke en adresse", "fx navn@kommune.dk")]
    public async Task A_wrong_address_is_said_at_the_field_and_kept(TestDatabase database, string email, string says)
    {
        var (world, _) = await WithMailAsync(database);
        await using var __ = world;
        var answer = await AskAsync(world, email);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, answer.Main, StringComparison.Ordinal);
        Assert.Equal(email, answer.Document.QuerySelector("[name='Input.Email']")!.GetAttribute("value") ?? "");
        Assert.Equal(HttpStatusCode.BadRequest, (await AskAsync(world, new string('a', 300) + "@example.org")).Status);
        Assert.Equal(0, await world.ReadAsync(db => db.Set<OutgoingMail>().CountAsync()));
    }

    [Theory]
    [EveryDatabase("", "Vælg en adgangskode.")]
    [EveryDatabase("kort", "mindst 10 tegn")]
    [EveryDatabase("1234567890", "for let at gætte")]
    public async Task A_poor_password_is_said_and_the_link_still_holds(TestDatabase database, string password, string says)
    {
        var (world, mail) = await WithMailAsync(database);
        await using var _ = world;
        var person = await world.PersonAsync();
        await AskAsync(world, person.Email);
        await world.SendMailsAsync();

        var answer = await (await world.Visitor().GetAsync(mail.LinkTo(person.Email))).Form().Set("Input.Password", password).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, answer.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await answer.Form().Set("Input.Password", New).SubmitAsync()).Status);
    }

    [Theory, EveryDatabase]
    public async Task Without_mail_the_page_says_whom_to_ask_and_makes_no_link(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var page = await world.Visitor().GetAsync("/da/account/forgotten-password");
        Assert.Contains("Bed den, der driver siden", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));

        // Nor does a form that was made by hand.
        var person = await world.PersonAsync();
        var token = (await world.Visitor().GetAsync("/da/account/sign-in")).Form();
        await token.Set("Input.Email", person.Email).SubmitAsync(request => request.RequestUri = new Uri("/da/account/forgotten-password", UriKind.Relative));
        Assert.Equal(0, await world.ReadAsync(db => db.Set<PasswordLink>().CountAsync()) + await world.ReadAsync(db => db.Set<OutgoingMail>().CountAsync()));
    }

    private static async Task<(TestWorld World, FakeMailServer Mail)> WithMailAsync(TestDatabase database)
    {
        var mail = new FakeMailServer();
        return (await TestWorld.StartAsync(database, mail: mail), mail);
    }

    private static async Task<TestPage> AskAsync(TestWorld world, string email) =>
        await (await world.Visitor().GetAsync("/da/account/forgotten-password")).Form().Set("Input.Email", email).SubmitAsync();
}
