using System.Collections.Concurrent;
using System.Net;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Tests.Testing;
using Medvirk.Web.Demo;
using Xunit;

namespace Medvirk.Tests.Web.Demo;

/// <summary>The demo world is a story that the house itself would have let happen, and everyone in it has something to do.</summary>
public sealed class DemoWorldTests
{
    private const string Front = $"/da/{DemoWorld.Slug}";

    /// <summary>One world a database: these tests only look at it.</summary>
    private static readonly ConcurrentDictionary<TestDatabase, Lazy<Task<TestWorld>>> Worlds = new();

    [Theory, EveryDatabase]
    public async Task Everyone_meets_a_front_with_something_real_on_it(TestDatabase database)
    {
        var world = await DemoAsync(database);
        foreach (var (email, _) in DemoWorld.SignIns)
        {
            var browser = world.Visitor();
            await browser.SignInAsync(email, DemoWorld.Password);
            var front = await browser.GetAsync(Front + "/work");
            Assert.Equal(HttpStatusCode.OK, front.Status);
            Assert.True(front.Document.QuerySelectorAll(".news > li").Length > 0, $"{email} has no news");
            foreach (var link in front.Document.QuerySelectorAll(".front-rows a, .news a, .five__list a").Select(a => a.GetAttribute("href")!))
            {
                Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link)).Status);
            }
        }
    }

    [Theory]
    [EveryDatabase("kommune", "Læs og svar,Se aftalen")]
    [EveryDatabase("forening", "Se aftalen")]
    [EveryDatabase("sekretariat", "Se aftalen,Læs og svar,Tag stilling")]
    public async Task Who_has_something_to_do_finds_its_next_step(TestDatabase database, string who, string steps)
    {
        var world = await DemoAsync(database);
        var browser = world.Visitor();
        await browser.SignInAsync($"{who}@demo.example", DemoWorld.Password);
        var shown = (await browser.GetAsync(Front + "/work")).Document.QuerySelectorAll(".front__main .front-rows a").Select(a => a.FirstChild!.TextContent).ToHashSet();
        Assert.Superset(steps.Split(',').ToHashSet(), shown);
    }

    [Theory, EveryDatabase]
    public async Task A_visitor_reads_every_chapter_in_easy_words(TestDatabase database)
    {
        var world = await DemoAsync(database);
        var front = await world.Visitor().GetAsync(Front);
        Assert.Equal(
            ["Sådan går det", "Det gør vi nu", "Du sagde, vi gjorde", "Dem, der står bag", "Vær med"],
            front.Document.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal(3, front.Document.QuerySelectorAll(".figures svg").Length);
        Assert.Contains("Indtil nu er 4 af 5 løfter holdt.", front.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Går tre ture", front.Main, StringComparison.Ordinal); // it is late
        var words = string.Join("\n\n", front.Document.QuerySelectorAll("main p, main blockquote p, main h2, main h3").Select(p => p.TextContent));
        Assert.True(Lix.Of(words).Value < Lix.EasyBelow, $"LIX {Lix.Of(words).Value:0.0}");
        foreach (var link in front.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Distinct())
        {
            Assert.Equal(HttpStatusCode.OK, (await world.Visitor().GetAsync(link)).Status);
        }
    }

    [Theory, EveryDatabase]
    public async Task One_can_be_anyone_in_the_list_by_one_press(TestDatabase database)
    {
        var world = await DemoAsync(database);
        var page = await world.Visitor().GetAsync("/da/account/sign-in");
        Assert.Equal(DemoWorld.SignIns.Count, page.Document.QuerySelectorAll(".demo-people form").Length);
        var browser = world.Visitor();
        var answer = await (await browser.GetAsync("/da/account/sign-in")).Form(".demo-people > li:nth-child(3) form").SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("Fjordby Kommune", (await browser.GetAsync(Front + "/work")).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Outside_a_demo_no_one_is_offered_to_be_someone_else(TestDatabase database)
    {
        var page = await (await TestWorld.OnAsync(database)).Visitor().GetAsync("/da/account/sign-in");
        Assert.DoesNotContain(DemoWorld.Password, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(".demo-people"));
    }

    private static Task<TestWorld> DemoAsync(TestDatabase database) =>
        Worlds.GetOrAdd(database, kind => new Lazy<Task<TestWorld>>(() => TestWorld.StartAsync(kind, demo: true))).Value;
}
