using System.Net;
using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Forms;

/// <summary>Every form of the running program, and people to open it.</summary>
internal sealed class AllForms
{
    /// <summary>The answers that a form may give: done, wrong, not for you, not there, refused.</summary>
    public static readonly IReadOnlySet<int> Answers = new HashSet<int> { 200, 302, 303, 400, 403, 404, 409 };

    private readonly TestWorld world;
    private readonly IReadOnlyList<TestPerson> people;
    private readonly IReadOnlyDictionary<string, FormExample> prepared;
    private readonly Dictionary<TestPerson, TestBrowser> browsers = [];

    private AllForms(
        TestWorld world, Examples examples, IReadOnlyList<TestPerson> people, IReadOnlyDictionary<string, FormExample> prepared, IReadOnlyList<Route> routes) =>
        (this.world, Examples, this.people, this.prepared, Routes) = (world, examples, people, prepared, routes);

    public Examples Examples { get; }

    public IReadOnlyList<Route> Routes { get; }

    /// <summary>A program that does as if it kept what is sent, once <see cref="DryRun.IsOn"/> says so.</summary>
    public static Task<TestWorld> StartAsync(TestDatabase database)
    {
        var dry = new DryRun();
        return TestWorld.StartAsync(database, mail: new FakeMailServer(), adjust: services => services.AddSingleton(dry).ConfigureDbContext<MedvirkContext>(options => options.AddInterceptors(dry)));
    }

    /// <summary>Ready, and from now on nothing that is done is kept.</summary>
    public static async Task<AllForms> DryAsync(TestWorld world)
    {
        var forms = await OfAsync(world);
        world.Services.GetRequiredService<DryRun>().IsOn = true;
        return forms;
    }

    public static DateOnly Today(TestWorld world) => DateOnly.FromDateTime(world.Clock.Now);

    public static async Task<AllForms> OfAsync(TestWorld world)
    {
        var examples = await Examples.MakeAsync(world);
        var home = examples.Home;
        TestPerson[] people =
        [
            home.Secretary,
            await home.MemberAsync(Role.Representative, examples.OwnOrganisation),
            await home.MemberAsync(Role.Representative, examples.OtherOrganisation),
            await home.MemberAsync(Role.Seat),
            await world.PersonAsync(isFounder: true),
        ];
        // The account's own come last: one signs out there.
        var routes = (await Route.AllAsync(world)).Where(r => r is { Method: "POST", IsPage: true } && r.Template != "error/{code}");
        var forms = new AllForms(world, examples, people, await FormExamples.MakeAsync(world), [.. routes.OrderBy(r => r.Template.Contains("/account/", StringComparison.Ordinal))]);
        foreach (var person in people.Concat(forms.prepared.Values.Select(one => one.Who).OfType<TestPerson>()).Distinct())
        {
            forms.browsers[person] = await world.SignedInAsync(person);
        }

        return forms;
    }

    /// <summary>A form, opened by the first who is shown it; null where no one is.</summary>
    public async Task<OpenForm?> OpenAsync(Route route)
    {
        foreach (var example in ExamplesOf(route))
        {
            var browser = BrowserOf(example.Who);
            var page = await browser.GetAsync(example.Address);
            if (page.Status == HttpStatusCode.OK && example.ThenAsync is { } thenAsync)
            {
                page = await thenAsync(page);
            }

            if (page.Status == HttpStatusCode.OK && page.Document.QuerySelector(example.Which ?? OpenForm.Any) is not null)
            {
                return new OpenForm(route, example.Who, browser, page, example.Which);
            }
        }

        return null;
    }

    /// <summary>A page as the first who is shown it sees it; null where no one is.</summary>
    public async Task<TestPage?> ShownAsync(Route route)
    {
        foreach (var example in ExamplesOf(route))
        {
            if (await BrowserOf(example.Who).GetAsync(example.Address) is { Status: HttpStatusCode.OK } page)
            {
                return page;
            }
        }

        return null;
    }

    /// <summary>All of them, each opened just before it is used.</summary>
    /// <param name="visit">Says what is wrong, in a line each.</param>
    public async Task<IReadOnlyList<string>> VisitAsync(Func<OpenForm, Task<IEnumerable<string>>> visit)
    {
        var wrong = new List<string>();
        foreach (var route in Routes)
        {
            if (await OpenAsync(route) is { } form)
            {
                wrong.AddRange((await visit(form)).Select(what => $"{route}: {what}"));
            }
            else
            {
                wrong.Add(NotShown(route));
            }
        }

        return wrong;
    }

    /// <summary>As <see cref="VisitAsync"/>, and nothing is wrong.</summary>
    public async Task AssertAsync(Func<OpenForm, Task<IEnumerable<string>>> visit)
    {
        var wrong = await VisitAsync(visit);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    public static string NotShown(Route route) =>
        $"{route}: no one is shown the form. Make what it takes in {nameof(FormExamples)}.";

    /// <summary>Someone signs in anew, where the session is gone.</summary>
    public async Task SignInAgainAsync(OpenForm form) => browsers[form.Who!] = await world.SignedInAsync(form.Who!);

    private TestBrowser BrowserOf(TestPerson? who) => who is null ? world.Visitor() : browsers[who];

    /// <summary>Where a page may be shown, and to whom, the likeliest first.</summary>
    private IEnumerable<FormExample> ExamplesOf(Route route)
    {
        if (prepared.FirstOrDefault(one => route.Template.EndsWith("/" + one.Key, StringComparison.Ordinal)).Value is { } example)
        {
            return [example];
        }

        // What waits for the other organisation lies under another number than what is one's own.
        IReadOnlyList<TestPerson?> readers = route.IsPublic || route.IsAnonymous ? [null] : [.. people];
        return
            from whose in new[] { Whose.Own, Whose.OtherOrganisation }
            let address = Examples.Address(route, whose)
            where address is not null
            from who in readers
            select new FormExample(address, who);
    }
}
