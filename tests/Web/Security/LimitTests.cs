using System.Net;
using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Medvirk.Tests.Web.Security;

/// <summary>How much, and how often.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Who_tries_too_many_passwords_is_asked_to_wait_and_others_are_not()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite, adjust: services => services
            .Replace(ServiceDescriptor.Singleton(new RateLimits(Doors: 3)))
            .AddSingleton<IStartupFilter, AddressFromHeader>());
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await TryAsync(world, "192.0.2.1")).Status);
        }

        var refused = await TryAsync(world, "192.0.2.1");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("Det gik lidt for hurtigt", refused.Heading);
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, RateLimits.Window.TotalSeconds);

        Assert.Equal(HttpStatusCode.BadRequest, (await TryAsync(world, "192.0.2.2")).Status);
        Assert.Equal(HttpStatusCode.OK, (await world.Visitor().GetAsync("/da/account/sign-in")).Status);
    }

    [Fact]
    public async Task One_household_of_ipv6_counts_as_one()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite, adjust: services => services
            .Replace(ServiceDescriptor.Singleton(new RateLimits(Doors: 1)))
            .AddSingleton<IStartupFilter, AddressFromHeader>());
        await TryAsync(world, "2001:db8:1:1::1");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await TryAsync(world, "2001:db8:1:1:ffff::9")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await TryAsync(world, "2001:db8:1:2::1")).Status);
    }

    [Theory]
    [InlineData("/da/account/sign-in", BodyLimits.Members)]
    public async Task What_is_too_large_is_said_so_in_words(string address, long limit)
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(new byte[limit + 1]) };
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        var answer = await world.Visitor().SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("Filen er for stor", answer.Heading);
    }

    private static async Task<TestPage> TryAsync(TestWorld world, string address)
    {
        var form = (await world.Visitor().GetAsync("/da/account/sign-in")).Form();
        return await form.Set("Input.Email", "ingen@example.org").Set("Input.Password", "gæt").SubmitAsync(r => r.Headers.Add("X-Test-Address", address));
    }

    /// <summary>Requests in memory come from nowhere; the test says from where.</summary>
    private sealed class AddressFromHeader : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, go) =>
            {
                if (IPAddress.TryParse(context.Request.Headers["X-Test-Address"], out var address))
                {
                    context.Connection.RemoteIpAddress = address;
                }

                return go(context);
            });
            next(app);
        };
    }
}
