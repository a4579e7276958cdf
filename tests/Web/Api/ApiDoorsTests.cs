using Medvirk.Data;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Api;

/// <summary>Who gets through the API's doors, in short; every door of the program is in docs/security.md.</summary>
public sealed class ApiDoorsTests
{
    [Theory, EveryDatabase]
    public async Task Each_door_opens_to_the_tokens_of_its_roles(TestDatabase database)
    {
        var dry = new DryRun();
        await using var world = await TestWorld.StartAsync(
            database, adjust: services => services.ConfigureDbContext<MedvirkContext>(options => options.AddInterceptors(dry)));
        var examples = await Examples.MakeAsync(world);
        var askers = await Asker.AllAsync(world, examples);
        var routes = (await Route.AllAsync(world)).Where(r => r.IsApi).ToDictionary(r => r.ToString());
        dry.IsOn = true;

        // visitor, observer, reporter, representative, seat, chair, secretariat, operator, founder
        await IsAsync("GET /api/v1/initiatives/{initiative}/goals", Whose.Own, "✓✓✓✓✓✓✓✓✓");
        await IsAsync("GET /api/v1/initiatives/{initiative}/reports", Whose.Own, "→✗✓✓✗✗✓→→");
        await IsAsync("GET /api/v1/initiatives/{initiative}/reports/{report}", Whose.Own, "→✗✓✓✗✗✗→→");
        await IsAsync("GET /api/v1/initiatives/{initiative}/reports/{report}", Whose.OtherOrganisation, "→✗––✗✗✗→→");
        await IsAsync("PUT /api/v1/initiatives/{initiative}/reports/{report}/values", Whose.Own, "→✗✓✓✗✗✗→→");
        await IsAsync("PUT /api/v1/initiatives/{initiative}/reports/{report}/values", Whose.OtherOrganisation, "→✗––✗✗✗→→");
        await IsAsync("POST /api/v1/initiatives/{initiative}/indicators/{indicator}/values", Whose.Own, "→✗✗✗✗✗✓→→");
        foreach (var route in routes.Values.Where(r => !r.IsPublic))
        {
            var away = examples.Address(route, Whose.OtherInitiative, away: true) ?? examples.Address(route, Whose.Own, away: true)!;
            Assert.Equal("→––––––→→", await MarksAsync(route, away));
        }

        async Task IsAsync(string door, Whose whose, string marks) =>
            Assert.Equal($"{door} {whose} {marks}", $"{door} {whose} {await MarksAsync(routes[door], examples.Address(routes[door], whose)!)}");

        async Task<string> MarksAsync(Route route, string address)
        {
            var marks = "";
            foreach (var asker in askers)
            {
                marks += await asker.AskAsync(world, route, address);
            }

            return marks;
        }
    }
}
