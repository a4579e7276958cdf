using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Communication;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Api;

namespace Medvirk.Tests.Web.Communication;

/// <summary>The public register: pages, CSV, feed and API.</summary>
public sealed class RegisterTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory, EveryDatabase]
    public async Task Anyone_reads_what_was_decided_and_of_an_internal_one_why_it_is(TestDatabase database)
    {
        var world = await MadeAsync(database);
        var (initiative, visitor) = (world.Initiative, world.World.Visitor());
        var list = await visitor.GetAsync(initiative.Public("decisions"));
        Assert.Equal(["Intern beslutning nr. 3", "Skal vi holde åbent om aftenen?", "=Skal vi?"], list.Document.QuerySelectorAll("main h2 a").Select(a => a.TextContent));
        Assert.Contains("Den handler om en person.", list.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Hvem bliver leder", list.Text, StringComparison.Ordinal);
        Assert.EndsWith("/decisions.atom", list.Document.QuerySelector("head link[type='application/atom+xml']")!.GetAttribute("href"), StringComparison.Ordinal);

        var open = await visitor.GetAsync(initiative.Public("decisions/2"));
        Assert.Contains("1 af 3 organisationer har svaret.", open.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelig grund", open.Text, StringComparison.Ordinal);
        var closed = await visitor.GetAsync(initiative.Public("decisions/1"));
        Assert.Contains("Boligforeningen", closed.Main, StringComparison.Ordinal);
        Assert.Contains("Ikke sådan.", closed.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Representative", closed.Text, StringComparison.Ordinal);
        var inside = await visitor.GetAsync(initiative.Public("decisions/3"));
        Assert.Contains("Den handler om en person.", inside.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("leder", inside.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(initiative.Public("decisions/4"))).Status);

        Assert.Equal(["=Skal vi?"], (await visitor.GetAsync(initiative.Public("decisions?state=Closed&method=Consent"))).Document.QuerySelectorAll("main h2 a").Select(a => a.TextContent));
        Assert.Contains("ingen af den slags", (await visitor.GetAsync(initiative.Public("decisions?state=Withdrawn"))).Main, StringComparison.Ordinal);
        Assert.Equal(3, (await visitor.GetAsync(initiative.Public("decisions?state=sludder&method=1"))).Document.QuerySelectorAll("main h2 a").Length);
    }

    [Theory, EveryDatabase]
    public async Task The_file_is_plain_csv_and_runs_no_formula(TestDatabase database)
    {
        var world = await MadeAsync(database);
        var page = await world.World.Visitor().GetAsync(world.Initiative.Public("decisions.csv"));
        Assert.Equal("text/csv; charset=utf-8", page.Headers["Content-Type"]);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), page.Body[..3]);
        var lines = page.Text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("Nr.,Spørgsmål,", lines[0], StringComparison.Ordinal);
        Assert.Equal(["3,,", "2,S", "1,"], lines[1..].Select(l => l[..(l[0] == '1' ? 2 : 3)]));
        Assert.DoesNotContain(",=", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=", page.Text, StringComparison.Ordinal);
        Assert.Contains("=Skal vi?", lines[3], StringComparison.Ordinal);
        Assert.Contains("Den handler om en person.", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("leder", lines[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync(world, page, "decisions.csv"));
    }

    [Theory, EveryDatabase]
    public async Task The_feed_has_ids_that_stay_and_times_that_tell_what_is_new(TestDatabase database)
    {
        var world = await MadeAsync(database);
        var page = await world.World.Visitor().GetAsync(world.Initiative.Public("decisions.atom"));
        Assert.StartsWith("application/atom+xml", page.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync(world, page, "decisions.atom"));
        var feed = XDocument.Parse(page.Text).Root!;
        Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.Single(feed.Elements(Atom + name)));
        Assert.Equal(["self", "alternate"], feed.Elements(Atom + "link").Select(l => l.Attribute("rel")!.Value));
        var entries = feed.Elements(Atom + "entry").ToArray();
        Assert.Equal(3, entries.Length);
        Assert.All(entries, e => Assert.All(new[] { "id", "title", "updated", "published", "link", "summary" }, name => Assert.Single(e.Elements(Atom + name))));
        Assert.All(entries, e => Assert.StartsWith("urn:uuid:", e.Element(Atom + "id")!.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("Hemmelig grund", page.Text, StringComparison.Ordinal);
        Assert.All(entries, e => Assert.True(
            DateTime.Parse(e.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture) <= DateTime.Parse(feed.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture)));
        var english = XDocument.Parse((await world.World.Visitor().GetAsync($"/en/{world.Initiative.Slug}/decisions.atom")).Text).Root!;
        Assert.Equal(entries.Select(e => e.Element(Atom + "id")!.Value), english.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value));
    }

    [Theory, EveryDatabase]
    public async Task The_api_tells_the_same_and_a_member_more(TestDatabase database)
    {
        var world = await MadeAsync(database);
        var initiative = world.Initiative;
        var anyone = new ApiCaller(world.World);
        var list = (await anyone.GetAsync(initiative.Api("decisions?limit=2"))).Is(HttpStatusCode.OK).Json;
        Assert.Equal([3, 2], list.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("number").GetInt32()));
        Assert.Equal([1], (await anyone.GetAsync(list.GetProperty("next").GetString()!)).Json.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("number").GetInt32()));
        Assert.Equal([1], (await anyone.GetAsync(initiative.Api("decisions?state=closed&method=consent"))).Json.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("number").GetInt32()));
        Assert.Equal(["state choice-unknown"], (await anyone.GetAsync(initiative.Api("decisions?state=x"))).Is(HttpStatusCode.BadRequest).Errors);
        var closed = (await anyone.GetAsync(initiative.Api("decisions/1"))).Json;
        Assert.Equal(("closed", "carried", "1/2"), (closed.GetProperty("state").GetString(), closed.GetProperty("tally").GetProperty("result").GetString(), closed.GetProperty("rules").GetProperty("quorum").GetString()));
        Assert.Equal(4, Items(await anyone.GetAsync(initiative.Api("decisions/1/positions"))).Length);
        Assert.Equal("Ikke sådan.", Assert.Single(Items(await anyone.GetAsync(initiative.Api("decisions/1/objections")))).GetProperty("reason").GetString());
        Assert.Empty(Items(await anyone.GetAsync(initiative.Api("decisions/2/positions"))));
        Assert.DoesNotContain("leder", (await anyone.GetAsync(initiative.Api("decisions/3"))).Text, StringComparison.Ordinal);
        (await anyone.GetAsync(initiative.Api("decisions/9"))).Is(HttpStatusCode.NotFound);
        (await anyone.GetAsync(initiative.Api("decisions/9/positions"))).Is(HttpStatusCode.NotFound);
        (await anyone.GetAsync(initiative.Api("decisions/9/objections"))).Is(HttpStatusCode.NotFound);

        var member = await initiative.CallerAsync(world.Representatives[2]);
        Assert.Equal("Hvem bliver leder?", (await member.GetAsync(initiative.Api("decisions/3"))).Json.GetProperty("question").GetString());
        Assert.Contains("Hemmelig grund", (await member.GetAsync(initiative.Api("decisions/2/positions"))).Text, StringComparison.Ordinal);
        Assert.Empty(Items(await member.GetAsync(initiative.Api("decisions/2/objections"))));

        static System.Text.Json.JsonElement[] Items(ApiAnswer answer) => [.. answer.Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray()];
    }

    [Fact]
    public async Task The_register_is_read_in_easy_words()
    {
        var world = await MadeAsync(TestDatabase.Sqlite);
        foreach (var address in new[] { "decisions", "decisions/3" })
        {
            var page = await world.World.Visitor().GetAsync(world.Initiative.Public(address));
            var words = string.Join("\n\n", page.Document.QuerySelectorAll("main p, main h1, main h2, main label").Select(p => p.TextContent));
            Assert.True(Lix.Of(words).Value < Lix.EasyBelow, $"{address}: LIX {Lix.Of(words).Value:0.0}");
        }
    }

    /// <summary>Number 1 is closed, 2 is open, 3 is internal and closed, 4 is only prepared.</summary>
    private static async Task<DecidingWorld> MadeAsync(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        await world.DecisionAsync(content: new DecisionContent("=Skal vi?", "Fordi.", ["Vi gør det."], [], Involvement.Involve));
        await world.SayAsync(1, world.Representatives[0], PositionKind.Agree);
        await world.SayAsync(1, world.Representatives[1], PositionKind.Object, "Ikke sådan.");
        await world.SayAsync(1, world.Representatives[1], PositionKind.Agree);
        await world.SayAsync(1, world.Seat, PositionKind.Agree);
        await CloseAsync(1);
        await world.DecisionAsync(new DecisionRules(DecisionMethod.Majority, Share.Half));
        await world.SayAsync(2, world.Representatives[0], PositionKind.Agree, "Hemmelig grund");
        await world.DecisionAsync(content: new DecisionContent("Hvem bliver leder?", "To søgte.", ["A bliver leder."], [], Involvement.Inform, "Den handler om en person."));
        await CloseAsync(3);
        await world.DecisionAsync(open: false);
        return world;

        async Task CloseAsync(int number)
        {
            await world.ActAsync(number, world.Chair, (d, by, now) => d.End(by, now));
            await world.ActAsync(number, world.Chair, (d, by, now) => d.Close(new Outcome("Vi gør det.", world.Organisations[0], new DateOnly(2026, 9, 1)), false, by, now));
        }
    }

    private static async Task<HttpStatusCode> AgainAsync(DecidingWorld world, TestPage page, string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, world.Initiative.Public(address));
        request.Headers.TryAddWithoutValidation("If-None-Match", page.Headers["ETag"]);
        return (await world.World.Visitor().SendAsync(request)).Status;
    }
}
