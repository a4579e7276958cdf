using System.IO.Compression;
using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.Security;

/// <summary>Public pages: kept by browsers, asked for again by their tag, sent compressed.</summary>
public sealed class KeepingTests
{
    [Theory, EveryDatabase]
    public async Task A_public_page_is_not_sent_again_until_it_has_changed(TestDatabase database)
    {
        // A world apart: the overview changes whenever another test founds an initiative.
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        foreach (var address in new[] { initiative.Public(), "/da", "/robots.txt" })
        {
            var first = await world.Visitor().GetAsync(address);
            Assert.Equal("public, must-revalidate, max-age=0", first.Headers["Cache-Control"]);
            Assert.Matches("^\"[\\w-]{20,}\"$", first.Headers["ETag"]);

            var again = await GetAsync(world, address, tag: first.Headers["ETag"]);
            Assert.Equal(HttpStatusCode.NotModified, again.Status);
            Assert.Empty(again.Body);
            Assert.Equal(first.Headers["ETag"], again.Headers["ETag"]);
            Assert.Equal("public, must-revalidate, max-age=0", again.Headers["Cache-Control"]);
            Assert.Equal(HttpStatusCode.OK, (await GetAsync(world, address, tag: "\"something-else\"")).Status);
        }
    }

    [Theory, EveryDatabase]
    public async Task What_happens_in_the_initiative_makes_its_pages_new(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var before = await world.Visitor().GetAsync(initiative.Public());
        await world.PerformAsync(initiative.Id, async (db, now) =>
        {
            var found = (await db.FindAsync<Initiative>(initiative.Id))!;
            found.Describe("Et nyt navn", "En ny sætning.");
            var organisation = new Organisation("Ny part", Sector.Region);
            db.Add(organisation);
            return found.Join(organisation.Id, Medvirk.Domain.Shared.Actor.System, now).Refusal;
        });

        var after = await GetAsync(world, initiative.Public(), tag: before.Headers["ETag"]);
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Contains("Et nyt navn", after.Text, StringComparison.Ordinal);
        Assert.NotEqual(before.Headers["ETag"], after.Headers["ETag"]);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br;q=0.9", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("deflate", null)]
    [InlineData("", null)]
    public async Task A_page_is_sent_in_an_encoding_that_the_browser_takes_also_from_the_cache(string accepted, string? encoding)
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var initiative = await world.FoundAsync();
        var plain = await world.Visitor().GetAsync(initiative.Public());
        for (var time = 0; time < 2; time++)
        {
            var page = await GetAsync(world, initiative.Public(), accepted);
            Assert.Equal(encoding, page.Headers.GetValueOrDefault("Content-Encoding"));
            Assert.Equal("Accept-Encoding", page.Headers["Vary"]);
            Assert.Equal(plain.Text, Unpack(page.Body, encoding));
            if (encoding is not null)
            {
                Assert.NotEqual(plain.Headers["ETag"], page.Headers["ETag"]);
                Assert.True(page.Body.Length < plain.Body.Length, "it is no smaller");
                var again = await GetAsync(world, initiative.Public(), accepted, page.Headers["ETag"]);
                Assert.Equal(HttpStatusCode.NotModified, again.Status);
            }
        }
    }

    [Fact]
    public async Task Pages_of_members_travel_compressed_too_with_a_token_that_never_reads_the_same()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        var request = new HttpRequestMessage(HttpMethod.Get, "/da/account/sign-out");
        request.Headers.Add("Accept-Encoding", "br");
        var packed = await browser.SendAsync(request);
        Assert.Equal("br", packed.Headers["Content-Encoding"]);
        Assert.Contains("__RequestVerificationToken", Unpack(packed.Body, "br"), StringComparison.Ordinal);

        // What is secret in a page must not be guessed from its compressed length (BREACH).
        var tokens = new HashSet<string>();
        for (var time = 0; time < 3; time++)
        {
            var page = await browser.GetAsync("/da/account/sign-out");
            tokens.Add(page.Form().Fields.Single(f => f.Key == "__RequestVerificationToken").Value);
        }

        Assert.Equal(3, tokens.Count);
    }

    private static Task<TestPage> GetAsync(TestWorld world, string address, string accepted = "", string? tag = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accepted.Length > 0)
        {
            request.Headers.Add("Accept-Encoding", accepted);
        }

        if (tag is not null)
        {
            request.Headers.Add("If-None-Match", tag);
        }

        return world.Visitor().SendAsync(request);
    }

    private static string Unpack(byte[] body, string? encoding)
    {
        using Stream bytes = new MemoryStream(body);
        using var plain = encoding switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }
}
