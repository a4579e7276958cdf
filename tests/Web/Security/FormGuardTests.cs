using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Security;

/// <summary>The two guards of forms, on every endpoint there is: tokens for signed-in people, no cookie for visitors.</summary>
public sealed class FormGuardTests
{
    [Theory, EveryDatabase]
    public async Task No_public_endpoint_sets_or_reads_a_cookie(TestDatabase database)
    {
        var touched = new List<string>();
        await using var world = await TestWorld.StartAsync(database, adjust: services => services.AddSingleton<IStartupFilter>(new CookieWatch(touched)));
        var examples = await Examples.MakeAsync(world);
        var routes = (await Route.AllAsync(world)).Where(r => r.IsPublic).ToArray();
        Assert.NotEmpty(routes);
        foreach (var route in routes)
        {
            var request = new HttpRequestMessage(new HttpMethod(route.Method), examples.Address(route, Whose.Own));
            request.Headers.Add("Cookie", "medvirk=rubbish; .AspNetCore.Antiforgery.x=rubbish");
            if (route.Method == "POST")
            {
                request.Content = new FormUrlEncodedContent([]);
            }

            var page = await world.Visitor().SendAsync(request);
            Assert.False(page.Headers.ContainsKey("Set-Cookie"), $"{route} sets a cookie.");
        }

        Assert.True(touched.Count == 0, "Cookies were read at " + string.Join(", ", touched.Distinct()));
    }

    [Theory, EveryDatabase]
    public async Task Every_post_of_signed_in_people_is_refused_without_its_token(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var examples = await Examples.MakeAsync(world);
        TestBrowser[] members =
        [
            await world.SignedInAsync(examples.Home.Secretary),
            await world.SignedInAsync(await examples.Home.MemberAsync(Role.Representative, examples.OwnOrganisation)),
            await world.SignedInAsync(await examples.Home.MemberAsync(Role.Chair)),
            await world.SignedInAsync(await examples.Home.MemberAsync(Role.Seat)),
        ];
        var posts = (await Route.AllAsync(world)).Where(r => r is { Method: "POST", IsPage: true, IsPublic: false }).ToArray();
        Assert.NotEmpty(posts);
        foreach (var route in posts)
        {
            var answers = new List<HttpStatusCode>();
            foreach (var member in members)
            {
                var request = new HttpRequestMessage(HttpMethod.Post, examples.Address(route, Whose.Own)) { Content = new FormUrlEncodedContent([]) };
                answers.Add((await member.SendAsync(request)).Status);
            }

            Assert.True(
                answers.Contains(HttpStatusCode.BadRequest) && answers.All(a => a is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden),
                $"{route} answered {string.Join(", ", answers)} to a POST without a token.");
        }
    }

    [Theory, EveryDatabase]
    public async Task Every_public_form_refuses_what_was_sent_from_another_site(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var examples = await Examples.MakeAsync(world);
        foreach (var route in (await Route.AllAsync(world)).Where(r => r is { Method: "POST", IsPage: true, IsPublic: true } && !r.Template.StartsWith("error/", StringComparison.Ordinal)))
        {
            var address = examples.Address(route, Whose.Own)!;
            var page = await world.Visitor().GetAsync(address);
            foreach (var (header, value) in new[] { ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "https://evil.example") })
            {
                var request = new HttpRequestMessage(HttpMethod.Post, address)
                {
                    Content = new FormUrlEncodedContent(page.Document.QuerySelector("main form[method=post]") is null ? [] : page.Form().Fields),
                };
                request.Headers.Add(header, value);
                var answer = await world.Visitor().SendAsync(request);
                Assert.True(answer.Status == HttpStatusCode.Forbidden, $"{route} answered {answer.Status} to a form from another site ({header}: {value}).");
            }
        }
    }

    /// <summary>Notes every request that asks for its cookies.</summary>
    private sealed class CookieWatch(List<string> touched) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, go) =>
            {
                if (context.Request.Headers.Cookie.ToString().Contains("rubbish", StringComparison.Ordinal))
                {
                    context.Features.Set<IRequestCookiesFeature>(new Watched(context, touched));
                }

                return go(context);
            });
            next(app);
        };

        private sealed class Watched(HttpContext context, List<string> touched) : IRequestCookiesFeature
        {
            private readonly RequestCookiesFeature real = new(context.Features);

            public IRequestCookieCollection Cookies
            {
                get
                {
                    touched.Add(context.Request.Path);
                    return real.Cookies;
                }

                set => real.Cookies = value;
            }
        }
    }
}
