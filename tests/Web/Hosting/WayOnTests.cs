using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.Hosting;

/// <summary>From a page that can't be shown there is a way on.</summary>
public sealed class WayOnTests
{
    [Theory, EveryDatabase]
    public async Task An_address_within_an_initiative_leads_back_to_it(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync("Plads til alle");
        var page = await initiative.World.Visitor().GetAsync(initiative.Public("findes/ikke"));
        Assert.Equal((HttpStatusCode.NotFound, "Siden findes ikke"), (page.Status, page.Heading));
        Assert.Equal(initiative.Public(), page.Document.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Contains("Gå til Plads til alle", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("/da/findes-ikke/slet-ikke")]
    [EveryDatabase("/da/x'--/y")]
    [EveryDatabase("/findes-ikke")]
    public async Task Any_other_address_leads_to_the_overview(TestDatabase database, string address)
    {
        var page = await (await TestWorld.OnAsync(database)).Visitor().GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(["/da"], page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Theory, EveryDatabase]
    public async Task Who_may_not_see_a_page_is_led_back_to_work(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var observer = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        var page = await observer.GetAsync(initiative.Work("agenda/goals/set"));
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal(initiative.Work(), page.Document.QuerySelector("main a")!.GetAttribute("href"));
    }
}
