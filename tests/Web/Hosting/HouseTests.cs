using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.Hosting;

/// <summary>The doors of the house, before any room is entered.</summary>
public sealed class HouseTests
{
    [Theory, EveryDatabase]
    public async Task The_overview_names_each_initiative_in_both_languages(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync("Sammen i Sørby");

        foreach (var lang in new[] { "da", "en" })
        {
            var page = await world.Visitor().GetAsync($"/{lang}");
            Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/{lang}/{initiative.Slug}");
        }
    }

    [Theory, EveryDatabase]
    public async Task A_visitor_who_asks_for_a_members_page_is_asked_to_sign_in_and_comes_back(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var page = await world.Visitor().GetAsync("/da/account");
        Assert.Equal("/da/account/sign-in?back=%2Fda%2Faccount", new Uri(page.Address, page.Location!).PathAndQuery);
    }

    [Theory, EveryDatabase]
    public async Task A_wrong_password_is_said_so_and_keeps_the_address(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var person = await world.PersonAsync();
        var form = (await world.Visitor().GetAsync("/da/account/sign-in")).Form();
        var answer = await form.Set("Input.Email", person.Email).Set("Input.Password", "forkert").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("passer ikke sammen", answer.Main, StringComparison.Ordinal);
        Assert.Equal(person.Email, answer.Document.QuerySelector("[name='Input.Email']")!.GetAttribute("value"));
    }

    [Theory, EveryDatabase]
    public async Task A_public_page_neither_reads_nor_sets_cookies(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var signedIn = await world.SignedInAsync(initiative.Secretary);

        var known = await signedIn.GetAsync(initiative.Public());
        var unknown = await world.Visitor().GetAsync(initiative.Public());
        Assert.Equal(unknown.Body, known.Body);
        Assert.False(known.Headers.ContainsKey("Set-Cookie"));
    }

    [Theory, EveryDatabase]
    public async Task Somebody_elses_work_is_not_there_and_only_the_public_front_is_offered(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var mine = await world.FoundAsync();
        var theirs = await world.FoundAsync();
        var browser = await world.SignedInAsync(mine.Secretary);

        var foreign = await browser.GetAsync(theirs.Work());
        var missing = await browser.GetAsync("/da/findes-ikke/work");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.Status, missing.Status));
        Assert.Equal(missing.Heading, foreign.Heading);
        Assert.Equal([theirs.Public(), "/da"], foreign.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [EveryDatabase("")]
    [EveryDatabase("agenda/draft")]
    [EveryDatabase("measurement/indicators/x/import")]
    [EveryDatabase("findes/ikke")]
    public async Task Whose_work_it_is_can_not_be_told_from_work_that_is_not_there(TestDatabase database, string path)
    {
        var world = await TestWorld.OnAsync(database);
        var mine = await world.FoundAsync();
        var theirs = await world.FoundAsync();
        var browser = await world.SignedInAsync(mine.Secretary);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            var foreign = await AskAsync(theirs.Work(path));
            var missing = await AskAsync($"/da/findes-ikke/work/{path}".TrimEnd('/'));

            // The link to the public front, which everyone is shown in the list of initiatives, is all the difference.
            foreign.Document.QuerySelector($"main a[href='{theirs.Public()}']")?.Remove();
            Assert.Equal(missing.Status, foreign.Status);
            Assert.True(missing.Status == HttpStatusCode.NotFound || method == HttpMethod.Post, $"{missing.Status}");
            Assert.Equal(Told(missing), Told(foreign));
            Assert.Equal(missing.Document.Title, foreign.Document.Title);
            Assert.Equal(missing.Headers.Keys.Order(StringComparer.Ordinal), foreign.Headers.Keys.Order(StringComparer.Ordinal));

            Task<TestPage> AskAsync(string address) => browser.SendAsync(new HttpRequestMessage(method, address)
            {
                Content = method == HttpMethod.Post ? new FormUrlEncodedContent([KeyValuePair.Create("Input.Text", "Noget at sige")]) : null,
            });
        }

        static string[] Told(TestPage page) => page.Document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    [Theory]
    [EveryDatabase(0)]
    [EveryDatabase(42)]
    [EveryDatabase(200)]
    [EveryDatabase(5000)]
    public async Task The_error_page_asked_for_something_that_is_no_error_is_not_found(TestDatabase database, int code)
    {
        var page = await (await TestWorld.OnAsync(database)).Visitor().GetAsync($"/error/{code}");
        Assert.Equal((HttpStatusCode.NotFound, "Siden findes ikke"), (page.Status, page.Heading));
    }

    [Theory, EveryDatabase]
    public async Task An_address_that_does_not_exist_says_so_in_its_own_language(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        Assert.Equal("Siden findes ikke", (await world.Visitor().GetAsync("/da/findes-ikke")).Heading);
        Assert.Equal("The page does not exist", (await world.Visitor().GetAsync("/en/findes-ikke")).Heading);
    }

    [Theory, EveryDatabase]
    public async Task A_mandate_that_has_ended_opens_nothing(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var observer = await initiative.MemberAsync(Role.Observer);
        await world.PerformAsync(initiative.Id, async (db, now) =>
        {
            var mandate = db.Set<Mandate>().Single(m => m.PersonId == observer.Id);
            return await Task.FromResult(mandate.End(DateOnly.FromDateTime(now).AddDays(-1), [], mandate.AsActor(), now));
        });
        var page = await (await world.SignedInAsync(observer)).GetAsync(initiative.Work());
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }
}
