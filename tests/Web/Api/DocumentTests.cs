using System.Net;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Security;
using Medvirk.Web.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Route = Medvirk.Tests.Web.Security.Route;

namespace Medvirk.Tests.Web.Api;

/// <summary>The description of the API is of the API that runs, for programs and for people.</summary>
public sealed class DocumentTests
{
    [Fact]
    public async Task Every_endpoint_is_described_with_who_may_use_it()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var answer = (await new ApiCaller(world).GetAsync("/openapi/v1.json")).Is(HttpStatusCode.OK);
        Assert.Equal("public, must-revalidate, max-age=0", answer.Headers["Cache-Control"]);
        var document = answer.Json;
        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var routes = (await Route.AllAsync(world)).Where(r => r.IsApi).ToArray();
        Assert.Equal(
            routes.Select(r => $"{r.Method} /{r.Template}").Order(StringComparer.Ordinal),
            document.GetProperty("paths").EnumerateObject()
                .SelectMany(path => path.Value.EnumerateObject().Select(o => $"{o.Name.ToUpperInvariant()} {path.Name}")).Order(StringComparer.Ordinal));
        foreach (var (route, operation) in routes.Select(r => (r, document.GetProperty("paths").GetProperty("/" + r.Template).GetProperty(r.Method.ToLowerInvariant()))))
        {
            Assert.Equal(route.IsPublic, operation.GetProperty("security").EnumerateArray().Any(need => !need.EnumerateObject().Any()));
            Assert.False(operation.GetProperty("summary").GetString()!.StartsWith("api.", StringComparison.Ordinal));
            var names = operation.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ToArray();
            Assert.All(route.Pattern.Parameters, p => Assert.Contains(p.Name, names));
            Assert.All(operation.GetProperty("parameters").EnumerateArray(), p =>
                Assert.False(p.GetProperty("description").GetString()!.StartsWith("api.", StringComparison.Ordinal), p.GetRawText()));
            Assert.True(operation.GetProperty("responses").GetProperty("200").TryGetProperty("content", out _), route.ToString());
        }

        Assert.Equal(routes.Length, world.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>().Count(e => e.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) && e.Metadata.GetMetadata<ApiRule>() is not null));
    }

    [Fact]
    public async Task Numbers_are_numbers_and_what_is_sent_is_described()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var schemas = (await new ApiCaller(world).GetAsync("/openapi/v1.json")).Json.GetProperty("components").GetProperty("schemas");
        var row = schemas.GetProperty("ValueRow").GetProperty("properties");
        Assert.Equal(["period", "cell", "number", "denominator", "status"], row.EnumerateObject().Select(p => p.Name));
        Assert.Contains("number", row.GetProperty("number").GetProperty("type").EnumerateArray().Select(t => t.GetString()));
        Assert.DoesNotContain("string", row.GetProperty("number").GetProperty("type").EnumerateArray().Select(t => t.GetString()));
        var kinds = schemas.GetProperty("FiguresShown").GetProperty("enum").EnumerateArray().Select(v => v.GetString());
        Assert.Equal(["released", "own", "none"], kinds);
    }

    [Theory]
    [InlineData("da", "En indikators tal")]
    [InlineData("en", "An indicator's figures")]
    public async Task The_reference_page_shows_every_call_in_words(string language, string words)
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var page = await world.Visitor().GetAsync($"/{language}/api");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.Main, StringComparison.Ordinal);
        var document = (await new ApiCaller(world).GetAsync("/openapi/v1.json")).Json;
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            Assert.Contains(path.Name, page.Main, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("api.", page.Main.Replace("/api", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var anchors = page.Document.QuerySelectorAll("main a[href^='#']").Select(a => a.GetAttribute("href")![1..]);
        Assert.All(anchors, anchor => Assert.NotNull(page.Document.GetElementById(anchor)));
    }
}
