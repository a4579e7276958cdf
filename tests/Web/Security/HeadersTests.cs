using System.Net;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.Security;

/// <summary>What every answer carries, whatever was asked.</summary>
public sealed class HeadersTests
{
    private static readonly Dictionary<string, string> Always = new()
    {
        ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
            "manifest-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    [Fact]
    public async Task Every_answer_tells_the_browser_what_to_refuse()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var examples = await Examples.MakeAsync(world);
        var member = await world.SignedInAsync(examples.Home.Secretary);
        var routes = await Route.AllAsync(world);
        var addresses = routes.Where(r => r.Method == "GET").Select(r => examples.Address(r, Whose.Own)!)
            .Concat(["/", "/da/findes-ikke", "/css/medvirk.css", "/favicon.svg", "/findes-ikke.js"]);
        foreach (var address in addresses)
        {
            var page = await member.GetAsync(address);
            foreach (var (name, value) in Always)
            {
                Assert.True(page.Headers.GetValueOrDefault(name) == value, $"{address} ({page.Status}): {name} is '{page.Headers.GetValueOrDefault(name)}'.");
            }

            Assert.Contains("camera=()", page.Headers["Permissions-Policy"], StringComparison.Ordinal);
            Assert.False(page.Headers.ContainsKey("Server"), address);
            Assert.False(page.Headers.ContainsKey("Strict-Transport-Security"), $"{address}: only https can promise https");
        }
    }

    [Fact]
    public async Task Over_https_the_browser_is_told_to_stay_there()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var page = await world.Visitor().GetAsync("https://medvirk.example/da");
        Assert.Equal("max-age=31536000; includeSubDomains", page.Headers["Strict-Transport-Security"]);
    }

    [Fact]
    public async Task No_page_has_script_or_style_inside_it()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var examples = await Examples.MakeAsync(world);
        var member = await world.SignedInAsync(examples.Home.Secretary);
        foreach (var route in (await Route.AllAsync(world)).Where(r => r is { Method: "GET", IsPage: true }))
        {
            var address = examples.Address(route, Whose.Own)!;
            var page = await member.GetAsync(address);
            if (page.Headers.TryGetValue("Content-Disposition", out var how) && how.StartsWith("attachment", StringComparison.Ordinal))
            {
                continue; // a file to take along is opened from the reader's own disk
            }

            Assert.True(page.Document.QuerySelectorAll("style, script:not([src]), [style]").Length == 0, $"{address} has script or style inside it.");
            Assert.DoesNotContain(page.Document.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public async Task Pages_of_signed_in_people_and_errors_are_kept_nowhere()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var examples = await Examples.MakeAsync(world);
        var member = await world.SignedInAsync(examples.Home.Secretary);
        var addresses = (await Route.AllAsync(world)).Where(r => r is { Method: "GET", IsPage: true, IsPublic: false })
            .Select(r => examples.Address(r, Whose.Own)!).Append("/da/findes-ikke").ToArray();
        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            var page = await member.GetAsync(address);
            Assert.True(page.Headers["Cache-Control"] == "no-store", $"{address}: {page.Headers["Cache-Control"]}");
        }
    }
}
