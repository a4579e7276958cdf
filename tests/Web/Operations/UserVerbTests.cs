using System.Net;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;
using Medvirk.Web.Verbs;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Operations;

/// <summary><c>medvirk user</c>, as an operator meets it.</summary>
public sealed class UserVerbTests
{
    [Theory, EveryDatabase]
    public async Task The_first_person_is_added_chooses_a_password_and_founds(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var added = await TestVerb.RunAsync(world, "user", "add", "Anna@Example.org", "--name", "Anna Andersen", "--founder", "--operator");
        Assert.Equal((0, ""), (added.Code, added.Error));
        Assert.Contains("Anna Andersen <anna@example.org> was added, may found initiatives, is an operator.", added.Output, StringComparison.Ordinal);
        Assert.Contains("anna@example.org  Anna Andersen  (founder, operator, no password yet)", (await TestVerb.RunAsync(world, "user", "list")).Output, StringComparison.Ordinal);

        await SetPasswordAsync(world, added, "husk en god sætning");
        var browser = world.Visitor();
        await browser.SignInAsync("anna@example.org", "husk en god sætning");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/da/account/initiatives/found")).Status);

        var twice = await TestVerb.RunAsync(world, "user", "add", "anna@example.org", "--name", "Anna");
        Assert.Equal(1, twice.Code);
        Assert.Contains("already", twice.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_an_empty_folder_add_makes_the_database_and_says_so()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("medvirk-test-").FullName, "data");
        var settings = new Settings("http://localhost:0", folder, null, Demo: false) { PublicUrl = new Uri("https://medvirk.example") };
        Assert.Contains("There is no database", (await TestVerb.RunAsync(settings, "user", "list")).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));

        var added = await TestVerb.RunAsync(settings, "user", "add", "anna@example.org", "--name", "Anna");
        Assert.Equal(0, added.Code);
        Assert.Contains("it was made", added.Output, StringComparison.Ordinal);
        Assert.Contains("https://medvirk.example/da/account/new-password/", added.Output, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Reset_gives_a_link_that_works_once_and_ends_the_sessions(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var person = await world.PersonAsync();
        var browser = await world.SignedInAsync(person);
        var reset = await TestVerb.RunAsync(world, "user", "reset", person.Email);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/da/account")).Status);

        await SetPasswordAsync(world, reset, "en helt ny sætning");

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/da/account")).Status);
        Assert.Contains("Linket kan ikke bruges", (await world.Visitor().GetAsync(PathIn(reset))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Lock_ends_every_session_and_off_opens_again(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var person = await world.PersonAsync();
        var browser = await world.SignedInAsync(person);
        Assert.Contains("signed out everywhere", (await TestVerb.RunAsync(world, "user", "lock", person.Email, "on")).Output, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/da/account")).Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.SignedInAsync(person));
        Assert.Contains("(locked)", (await TestVerb.RunAsync(world, "user", "list")).Output, StringComparison.Ordinal);

        Assert.Equal(0, (await TestVerb.RunAsync(world, "user", "lock", person.Email, "off")).Code);
        await world.SignedInAsync(person);
    }

    [Theory, EveryDatabase]
    public async Task Founder_and_operator_are_switched(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var person = await world.PersonAsync();
        await TestVerb.RunAsync(world, "user", "founder", person.Email, "on");
        await TestVerb.RunAsync(world, "user", "operator", person.Email, "on");
        Assert.Equal((true, true), await FlagsAsync());
        await TestVerb.RunAsync(world, "user", "founder", person.Email, "off");
        await TestVerb.RunAsync(world, "user", "operator", person.Email, "off");
        Assert.Equal((false, false), await FlagsAsync());

        Task<(bool, bool)> FlagsAsync() => world.ReadAsync(async db =>
        {
            var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == person.Id);
            return (account.IsFounder, account.IsOperator);
        });
    }

    [Theory, EveryDatabase]
    public async Task Erase_asks_for_yes_says_what_it_leaves_alone_and_erases(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        await world.SignedInAsync(initiative.Secretary);
        await TestVerb.RunAsync(world, "user", "reset", initiative.Secretary.Email);
        var asked = await TestVerb.RunAsync(world, "user", "erase", initiative.Secretary.Email);
        Assert.Equal(1, asked.Code);
        Assert.Contains($"{initiative.Slug} has no one else in its secretariat", asked.Output, StringComparison.Ordinal);
        Assert.NotEqual("", await NameAsync());

        Assert.Equal(0, (await TestVerb.RunAsync(world, "user", "erase", initiative.Secretary.Email, "--yes")).Code);
        Assert.Equal("", await NameAsync());
        Assert.Equal(0, await world.ReadAsync(db => db.Set<Session>().CountAsync()) + await world.ReadAsync(db => db.Set<PasswordLink>().CountAsync()));
        Assert.Equal(0, (await TestVerb.RunAsync(world, "verify")).Code);

        Task<string> NameAsync() => world.ReadAsync(db => db.Set<Person>().Where(p => p.Id == initiative.Secretary.Id).Select(p => p.Name).SingleAsync());
    }

    [Theory]
    [InlineData("There is no account with ingen@example.org", "reset", "ingen@example.org")]
    [InlineData("There is no account with ingen@example.org", "lock", "ingen@example.org", "on")]
    [InlineData("There is no account with ingen@example.org", "founder", "ingen@example.org", "off")]
    [InlineData("There is no account with ingen@example.org", "erase", "ingen@example.org", "--yes")]
    [InlineData("is no mail address", "add", "ikke en adresse", "--name", "Anna")]
    [InlineData("--name must have", "add", "anna@example.org", "--name", "  ")]
    [InlineData("maybe", "founder", "anna@example.org", "maybe")]
    [InlineData("--name", "add", "anna@example.org")]
    public async Task What_is_wrong_is_said(string says, params string[] args)
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var answer = await TestVerb.RunAsync(world, ["user", .. args]);
        Assert.NotEqual(0, answer.Code);
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_a_newcomer_how_to_begin()
    {
        var help = await TestVerb.RunAsync(await TestWorld.OnAsync(TestDatabase.Sqlite), "user", "--help");
        Assert.Equal(0, help.Code);
        Assert.Contains("medvirk user add anna@example.org --name \"Anna Andersen\" --founder --operator", help.Output, StringComparison.Ordinal);
        foreach (var verb in new[] { "add", "list", "reset", "founder", "operator", "lock", "erase" })
        {
            Assert.Contains("  " + verb, help.Output, StringComparison.Ordinal);
        }
    }

    private static string PathIn(VerbAnswer answer) => new Uri(answer.Output.Trim().Split('\n')[^1]).PathAndQuery;

    private static async Task SetPasswordAsync(TestWorld world, VerbAnswer answer, string password)
    {
        var done = await (await world.Visitor().GetAsync(PathIn(answer))).Form().Set("Input.Password", password).SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
    }
}
