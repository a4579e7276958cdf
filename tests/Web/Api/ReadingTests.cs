using System.Net;
using System.Text.Json;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.Api;

/// <summary>What anyone reads: everything that the pages show, tied together, kept by its tag, a part at a time.</summary>
public sealed class ReadingTests
{
    /// <summary>Walks from the list of initiatives along every link of the API, in the demo world.</summary>
    [Theory, EveryDatabase]
    public async Task Every_link_leads_somewhere_and_every_list_is_reached(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database, demo: true);
        var (seen, waiting) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(["/api/v1/initiatives"]));
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(address))
            {
                continue;
            }

            var answer = (await new ApiCaller(world).GetAsync(address)).Is(HttpStatusCode.OK);
            if (!address.StartsWith("/api/", StringComparison.Ordinal))
            {
                continue;
            }

            Assert.Equal("application/json; charset=utf-8", answer.Headers["Content-Type"]);
            foreach (var link in Links(answer.Json))
            {
                waiting.Enqueue(link);
            }
        }

        foreach (var list in new[] { "agenda", "agenda/versions", "goals", "theory", "challenges", "challenges/matrix", "target-groups", "indicators", "activities", "commitments", "voices", "ledger/heads" })
        {
            Assert.Contains(seen, address => address.EndsWith("/" + list, StringComparison.Ordinal));
        }

        Assert.Contains(seen, address => address.EndsWith("/figures", StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task The_agenda_says_who_stands_behind_and_reads_as_the_page_does(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database, demo: true);
        var slug = (await new ApiCaller(world).GetAsync("/api/v1/initiatives")).Json.GetProperty("items")[0].GetProperty("slug").GetString();
        var agenda = (await new ApiCaller(world).GetAsync($"/api/v1/initiatives/{slug}/agenda")).Is(HttpStatusCode.OK).Json;
        var page = await world.Visitor().GetAsync(agenda.GetProperty("links").GetProperty("page").GetString()!);
        var standing = agenda.GetProperty("standing");
        Assert.Equal(standing.GetProperty("behind").GetInt32(), standing.GetProperty("organisations").GetArrayLength());
        Assert.All(standing.GetProperty("organisations").EnumerateArray(), o =>
            Assert.Contains(o.GetProperty("name").GetString()!, page.Main, StringComparison.Ordinal));
        Assert.NotEqual(0, agenda.GetProperty("parts").GetArrayLength());
        Assert.Equal(64, agenda.GetProperty("hash").GetString()!.Length);
    }

    [Theory, EveryDatabase]
    public async Task An_answer_is_kept_by_its_tag_until_something_happens(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var caller = new ApiCaller(world);
        var first = (await caller.GetAsync(initiative.Api("indicators"))).Is(HttpStatusCode.OK);
        Assert.Equal("public, must-revalidate, max-age=0", first.Headers["Cache-Control"]);
        Assert.False(first.Headers.ContainsKey("Set-Cookie"));
        var again = await caller.GetAsync(initiative.Api("indicators"), r => r.Headers.Add("If-None-Match", first.Headers["ETag"]));
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.Status, again.Body.Length));

        await ApiFigures.DefineAsync(initiative);
        var after = await caller.GetAsync(initiative.Api("indicators"), r => r.Headers.Add("If-None-Match", first.Headers["ETag"]));
        Assert.Single(after.Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray());

        // What a member gets is left in no cache, and comes from none.
        var member = await initiative.CallerAsync(initiative.Secretary);
        await ApiFigures.DefineAsync(initiative, "intern", Confidentiality.Internal);
        Assert.Single((await caller.GetAsync(initiative.Api("indicators"))).Json.GetProperty("items").EnumerateArray());
        var own = (await member.GetAsync(initiative.Api("indicators"))).Is(HttpStatusCode.OK);
        Assert.Equal((2, "no-store"), (own.Json.GetProperty("items").GetArrayLength(), own.Headers["Cache-Control"]));
        Assert.Single((await caller.GetAsync(initiative.Api("indicators"))).Json.GetProperty("items").EnumerateArray());
        (await caller.GetAsync(initiative.Api("indicators/intern"))).Is(HttpStatusCode.NotFound);
        (await caller.GetAsync(initiative.Api("indicators/intern/figures"))).Is(HttpStatusCode.NotFound);
        (await member.GetAsync(initiative.Api("indicators/intern"))).Is(HttpStatusCode.OK);
    }

    [Theory, EveryDatabase]
    public async Task A_list_is_read_a_part_at_a_time_without_gaps_or_repeats(TestDatabase database)
    {
        var (initiative, caller) = await WithFiguresAsync(database);
        foreach (var limit in new[] { 1, 2, 3, 1000 })
        {
            var (read, next) = (new List<string>(), (string?)initiative.Api($"indicators/boliger/figures?limit={limit}"));
            while (next is not null)
            {
                var page = (await caller.GetAsync(next)).Is(HttpStatusCode.OK).Json;
                Assert.InRange(page.GetProperty("items").GetArrayLength(), 1, limit);
                read.AddRange(page.GetProperty("items").EnumerateArray().Select(Line));
                next = page.GetProperty("next").GetString();
            }

            Assert.Equal(
                ["2021 {} 10", "2022 {} 20", "2023 {} 30", """2021 {"region":"nord"} 1""", """2023 {"region":"nord"} 3""", """2022 {"region":"syd"} 2"""], read);
        }

        var north = (await caller.GetAsync(initiative.Api("indicators/boliger/figures?cell=region%3Dnord"))).Is(HttpStatusCode.OK).Json;
        Assert.Equal(2, north.GetProperty("items").GetArrayLength());
        Assert.Equal(3, (await caller.GetAsync(initiative.Api("indicators/boliger/figures?cell="))).Json.GetProperty("items").GetArrayLength());
        foreach (var wrong in new[] { "cell=nord", "asKnownOn=i+dag", "asKnownOn=2024-13-01", "after=MXx4", "limit=-1" })
        {
            (await caller.GetAsync(initiative.Api("indicators/boliger/figures?" + wrong))).Is(HttpStatusCode.BadRequest);
        }

        await ApiFigures.DefineAsync(initiative, "anden");
        await ApiFigures.DefineAsync(initiative, "tredje");
        var one = (await caller.GetAsync(initiative.Api("indicators?limit=2"))).Json;
        var rest = (await caller.GetAsync(one.GetProperty("next").GetString()!)).Is(HttpStatusCode.OK).Json;
        Assert.Equal(["anden", "boliger"], one.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("slug").GetString()));
        Assert.Equal(["tredje"], rest.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("slug").GetString()));
    }

    [Theory, EveryDatabase]
    public async Task Figures_are_told_as_known_on_a_day(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var address = initiative.Api($"indicators/{await ApiFigures.DefineAsync(initiative)}");
        var sender = await initiative.CallerAsync(initiative.Secretary);
        (await sender.PostAsync(address + "/values", new { rows = new[] { new { period = "2020", number = 1 } } }, "a")).Is(HttpStatusCode.OK);
        var day = DateOnly.FromDateTime(world.Clock.GetUtcNow().UtcDateTime);
        world.Clock.Advance(TimeSpan.FromDays(3));
        (await sender.PostAsync(address + "/values", new { reason = "Rettet", rows = new[] { new { period = "2020", number = 2 } } }, "b")).Is(HttpStatusCode.OK);
        var caller = new ApiCaller(world);
        foreach (var (asked, number, revised) in new[] { ("", 2, true), ($"?asKnownOn={day:yyyy-MM-dd}", 1, false), ($"?asKnownOn={day.AddDays(3):yyyy-MM-dd}", 2, true) })
        {
            var figure = (await caller.GetAsync(address + "/figures" + asked)).Is(HttpStatusCode.OK).Json.GetProperty("items")[0];
            Assert.Equal((number, revised), (figure.GetProperty("number").GetInt32(), figure.GetProperty("revised").GetBoolean()));
        }

        Assert.Empty((await caller.GetAsync(address + $"/figures?asKnownOn={day.AddDays(-2):yyyy-MM-dd}")).Json.GetProperty("items").EnumerateArray());
    }

    [Theory, EveryDatabase]
    public async Task The_two_and_the_secretariat_read_a_commitment_that_is_only_asked_for_and_others_do_not(TestDatabase database)
    {
        var two = await ReinforcingActivities.TwoPartners.OnAsync(database);
        await two.AskAsync();
        var (initiative, address) = (two.Initiative, two.Initiative.Api("commitments"));
        var (asking, asked) = (await initiative.MemberAsync(Role.Reporter, two.AskingId), await initiative.MemberAsync(Role.Reporter, two.AskedId));
        foreach (var (person, count) in new[] { (asking, 1), (asked, 1), (initiative.Secretary, 1), (await initiative.MemberAsync(Role.Observer), 0) })
        {
            var answer = (await (await initiative.CallerAsync(person, TokenScope.Read)).GetAsync(address)).Is(HttpStatusCode.OK);
            Assert.Equal(count, answer.Json.GetProperty("items").GetArrayLength());
        }

        Assert.Empty((await new ApiCaller(initiative.World).GetAsync(address)).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray());
        await two.AcceptAsync();
        var binding = (await new ApiCaller(initiative.World).GetAsync(address + "?activity=1")).Is(HttpStatusCode.OK).Json.GetProperty("items")[0];
        Assert.Equal((true, "accepted", ReinforcingActivities.TwoPartners.What),
            (binding.GetProperty("binds").GetBoolean(), binding.GetProperty("state").GetString(), binding.GetProperty("what").GetString()));
        Assert.Equal(["activity activity-unknown"], (await new ApiCaller(initiative.World).GetAsync(address + "?activity=99")).Is(HttpStatusCode.BadRequest).Errors);
    }

    private static async Task<(TestInitiative, ApiCaller)> WithFiguresAsync(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var address = initiative.Api($"indicators/{await ApiFigures.DefineAsync(initiative)}/values");
        var sender = await initiative.CallerAsync(initiative.Secretary);
        foreach (var rows in new object[][]
        {
            [new { period = "2023", number = 30 }, new { period = "2021", number = 10 }, new { period = "2022", number = 20 }],
            [new { period = "2023", number = 3, cell = new { region = "nord" } }, new { period = "2021", number = 1, cell = new { region = "nord" } }],
            [new { period = "2022", number = 2, cell = new { region = "syd" } }],
        })
        {
            (await sender.PostAsync(address, new { rows }, ApiCaller.NewKey())).Is(HttpStatusCode.OK);
        }

        return (initiative, new ApiCaller(initiative.World));
    }

    private static string Line(JsonElement figure) =>
        $"{figure.GetProperty("period").GetString()} {figure.GetProperty("cell").GetRawText()} {figure.GetProperty("number").GetRawText()}";

    /// <summary>Every text that is an address of ours.</summary>
    private static IEnumerable<string> Links(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Links(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Links),
        JsonValueKind.String when json.GetString() is { } text && (text.StartsWith("/api/", StringComparison.Ordinal) || text.StartsWith("/da/", StringComparison.Ordinal)) => [text],
        _ => [],
    };
}
