using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Security;

namespace Medvirk.Tests.Web.Api;

/// <summary>A protected figure is its organisation's own, on every way through the API.</summary>
public sealed class ProtectedFiguresTests
{
    private const string Figure = "847123";

    [Theory, EveryDatabase(Confidentiality.Protected), EveryDatabase(Confidentiality.Internal)]
    public async Task Nobody_else_reads_it_by_any_address(TestDatabase database, Confidentiality confidentiality)
    {
        var world = await ReportingWorld.OnAsync(database, confidentiality);
        var initiative = world.Initiative;
        await world.SubmitAsync(1, Figure, "1", "2");
        await world.ApproveAsync(1);

        var own = await initiative.CallerAsync(world.Reporters[0]);
        var figures = (await own.GetAsync(initiative.Api($"indicators/{ReportingWorld.IndicatorSlug}/figures"))).Is(HttpStatusCode.OK);
        Assert.Equal("own", figures.Json.GetProperty("shown").GetString());
        Assert.Contains(Figure, figures.Text, StringComparison.Ordinal);
        Assert.Contains(Figure, (await own.GetAsync(initiative.Api("reports/1"))).Is(HttpStatusCode.OK).Text, StringComparison.Ordinal);

        var others = new List<ApiCaller> { new(initiative.World) };
        foreach (var person in new[]
        {
            initiative.Secretary, world.Reporters[1], await initiative.MemberAsync(Role.Observer), await initiative.MemberAsync(Role.Chair), await initiative.MemberAsync(Role.Seat),
        })
        {
            others.Add(await initiative.CallerAsync(person, TokenScope.Read));
        }

        var elsewhere = await initiative.World.FoundAsync();
        others.Add(await elsewhere.CallerAsync(elsewhere.Secretary));
        var routes = (await Route.AllAsync(initiative.World)).Where(r => r is { IsApi: true, Method: "GET" }).ToArray();
        Assert.True(routes.Length > 10, "The API's routes are not found where they are looked for.");
        var asked = 0;
        foreach (var route in routes)
        {
            var address = route.Address(initiative.Slug, key => key.StartsWith("indicators/", StringComparison.Ordinal) ? ReportingWorld.IndicatorSlug : "1");
            foreach (var query in new[] { "", "?asKnownOn=2999-01-01", "?cell=", "?limit=1000" })
            {
                foreach (var other in others)
                {
                    var answer = await other.GetAsync(address + query);
                    Assert.False(answer.Text.Contains(Figure, StringComparison.Ordinal), $"{address}{query} tells the figure: {answer.Text}");
                    asked += answer.Status == HttpStatusCode.OK ? 1 : 0;
                }
            }
        }

        Assert.True(asked > 100, $"Only {asked} calls were let in, so that little was tried.");
    }
}
