using System.Net;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Web.Api;
using Medvirk.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Medvirk.Tests.Web.Api;

/// <summary>Who gets in with which token, and who doesn't.</summary>
public sealed class DoorTests
{
    [Theory, EveryDatabase]
    public async Task Without_a_token_or_with_a_wrong_one_a_member_is_unknown(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var missing = (await new ApiCaller(world).GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.Unauthorized);
        Assert.Equal(("token-missing", "Bearer realm=\"medvirk\""), (missing.Code, missing.Headers["WWW-Authenticate"]));
        Assert.Equal("application/problem+json", missing.Headers["Content-Type"]);
        foreach (var address in new[] { initiative.Api("reports"), initiative.Api("goals"), "/api/v1/initiatives" })
        {
            var wrong = (await new ApiCaller(world, "mv_0123").GetAsync(address)).Is(HttpStatusCode.Unauthorized);
            Assert.Equal(("token-unknown", "no-store"), (wrong.Code, wrong.Headers["Cache-Control"]));
            Assert.Contains("error=\"invalid_token\"", wrong.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        }

        var basic = await new ApiCaller(world).GetAsync(initiative.Api("reports"), r => r.Headers.Add("Authorization", "Basic bXY6bXY="));
        Assert.Equal("token-unknown", basic.Is(HttpStatusCode.Unauthorized).Code);
    }

    [Theory, EveryDatabase]
    public async Task A_token_dies_by_its_day_by_being_revoked_and_with_its_mandate(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var caller = await initiative.CallerAsync(initiative.Secretary);
        (await caller.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.OK);
        var today = DateOnly.FromDateTime(world.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal(today, await world.ReadAsync(db => db.Set<AccessToken>().Select(t => t.LastUsedOn).SingleAsync()));

        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        var revoked = await initiative.CallerAsync(initiative.Secretary);
        await world.PerformAsync(initiative.Id, async (db, now) => (await db.Set<AccessToken>().OrderBy(t => t.Id).LastAsync()).Revoke(secretariat, now));
        Assert.Equal("token-revoked", (await revoked.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.Unauthorized).Code);

        var organisation = await initiative.PartnerAsync();
        var reporter = await initiative.MemberAsync(Role.Reporter, organisation);
        var ended = await initiative.CallerAsync(reporter);
        var mandateId = (await initiative.ActorOfAsync(reporter)).MandateId;
        await world.PerformAsync(initiative.Id, async (db, now) => (await db.FindAsync<Mandate>(mandateId))!.End(today.AddDays(-1), [], secretariat, now));
        Assert.Equal("mandate-ended", (await ended.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.Unauthorized).Code);

        world.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal("token-expired", (await caller.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.Unauthorized).Code);
    }

    [Theory, EveryDatabase]
    public async Task Who_is_erased_leaves_no_token_that_opens(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var observer = await initiative.MemberAsync(Role.Observer);
        var caller = await initiative.CallerAsync(observer);
        await using (var scope = world.Services.CreateAsyncScope())
        {
            var erasure = scope.ServiceProvider.GetRequiredService<PersonErasure>();
            Assert.Null(await erasure.EraseAsync(observer.Id, Medvirk.Domain.Shared.Actor.System, TestContext.Current.CancellationToken));
        }

        (await caller.GetAsync(initiative.Api("goals"))).Is(HttpStatusCode.Unauthorized);
        Assert.Equal("", await world.ReadAsync(db => db.Set<AccessToken>().Select(t => t.Name).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Scope_role_and_initiative_each_say_no_in_their_own_way(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var (home, away) = (await world.FoundAsync(), await world.FoundAsync());
        var reading = await home.CallerAsync(home.Secretary, TokenScope.Read);
        var scope = (await reading.PostAsync(home.Api("indicators/boliger/values"), new { })).Is(HttpStatusCode.Forbidden);
        Assert.Equal("scope-missing", scope.Code);
        Assert.Contains("scope=\"write:values\"", scope.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        var writing = await home.CallerAsync(home.Secretary, TokenScope.WriteValues);
        (await writing.GetAsync(home.Api("goals"))).Is(HttpStatusCode.Forbidden);

        var observer = await home.CallerAsync(await home.MemberAsync(Role.Observer));
        Assert.Equal("role-not-allowed", (await observer.GetAsync(home.Api("reports"))).Is(HttpStatusCode.Forbidden).Code);

        // Elsewhere a token opens nothing, and hinders nobody from reading what is public.
        Assert.Equal("not-found", (await reading.GetAsync(away.Api("reports"))).Is(HttpStatusCode.NotFound).Code);
        (await reading.GetAsync(away.Api("goals"))).Is(HttpStatusCode.OK);
        (await reading.GetAsync("/api/v1/initiatives/findes-ikke/goals")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryDatabase]
    public async Task A_cookie_opens_nothing_here_and_a_token_opens_no_page(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(initiative.Api("reports"))).Status);

        var token = await initiative.TokenAsync(initiative.Secretary);
        var page = await new ApiCaller(world, token).GetAsync(initiative.Work("tokens"));
        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Contains("/account/sign-in", page.Headers["Location"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_calls_too_often_is_asked_to_wait_and_others_are_not()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite, adjust: services => services
            .Replace(ServiceDescriptor.Singleton(new RateLimits(int.MaxValue, int.MaxValue, ApiCalls: 2))));
        var initiative = await world.FoundAsync();
        var (one, other) = (await initiative.CallerAsync(initiative.Secretary), await initiative.CallerAsync(initiative.Secretary));
        (await one.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.OK);
        (await one.GetAsync(initiative.Api("goals"))).Is(HttpStatusCode.OK);
        var refused = (await one.GetAsync(initiative.Api("goals"))).Is(HttpStatusCode.TooManyRequests);
        Assert.Equal("too-many-calls", refused.Code);
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, RateLimits.Window.TotalSeconds);
        (await other.GetAsync(initiative.Api("goals"))).Is(HttpStatusCode.OK);
        (await new ApiCaller(world).GetAsync(initiative.Api("goals"))).Is(HttpStatusCode.OK);
    }

    [Fact]
    public void An_endpoint_that_says_nothing_of_who_may_use_it_stops_the_start()
    {
        var silent = new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/api/v1/secrets"), 0, EndpointMetadataCollection.Empty, "GET secrets");
        Assert.Contains("GET secrets", Assert.Throws<InvalidOperationException>(() => ApiRule.Check([silent])).Message, StringComparison.Ordinal);
        ApiRule.Check([new RouteEndpoint(_ => Task.CompletedTask, silent.RoutePattern, 0, new EndpointMetadataCollection(ApiRule.Public), null)]);
        ApiRule.Check([new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/da/api"), 0, EndpointMetadataCollection.Empty, null)]);
    }
}
