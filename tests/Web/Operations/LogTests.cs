using System.Net;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Voices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Medvirk.Tests.Web.Operations;

/// <summary>The log tells what the program did, and of no person.</summary>
public sealed class LogTests
{
    private const string Secret = "hemmeligtsvar";

    [Theory, EveryDatabase]
    public async Task Nothing_that_a_person_typed_or_is_gets_into_the_log(TestDatabase database)
    {
        using var log = new CapturedLog();
        await using var world = await StartAsync(database, log);
        var initiative = await world.FoundAsync();
        var visitor = world.Visitor();
        await world.SignedInAsync(initiative.Secretary);
        await (await visitor.GetAsync("/da/account/sign-in")).Form().Set("Input.Email", $"{Secret}@example.org").Set("Input.Password", Secret).SubmitAsync();
        await visitor.GetAsync($"/da/account/invitations/{Secret}");
        await visitor.GetAsync($"/da/{Secret}/voices?q={Secret}");
        await visitor.GetAsync($"/{Secret}@example.org");
        await (await TellUs.FillInAsync(initiative, Secret)).Set("Input.Contact", $"{Secret}@example.org").Set("Input.WhatItIsLike", Secret).SubmitAsync();
        await (await TellUs.FillInAsync(initiative, Secret)).Set("Input.WhatItIsLike", $"{Secret} 010170-1234").SubmitAsync();
        await TellUs.FollowAsync(initiative, Secret);

        Assert.DoesNotContain(Secret, log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(initiative.Secretary.Email, log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("127.0.0.1", log.Text, StringComparison.Ordinal);
        AssertSaid("POST {lang:lang}/{initiative:slug}/voices/new 200 in", initiative.Slug);
        AssertSaid("GET {lang:lang}/account/invitations/{token} 404 in");
        AssertSaid("GET (no such page) 404 in");

        void AssertSaid(params string[] words) => Assert.True(
            log.Lines.Any(line => words.All(word => line.Contains(word, StringComparison.Ordinal))), $"'{string.Join("' with '", words)}' is not in\n{log.Text}");
    }

    [Fact]
    public async Task An_error_that_nobody_dealt_with_is_logged_once_and_without_what_was_typed()
    {
        Assert.SkipUnless(PostgresServer.IsConfigured, "MEDVIRK_TEST_POSTGRES is not set; script/test sets it.");
        using var log = new CapturedLog();
        await using var world = await StartAsync(TestDatabase.Postgres, log);
        var initiative = await world.FoundAsync();
        var form = (await TellUs.FillInAsync(initiative, Secret)).Set("Input.WhatItIsLike", Secret);
        await PostgresServer.LetInAsync(world.Settings.Database!, open: false);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await form.SubmitAsync()).Status);
        await PostgresServer.LetInAsync(world.Settings.Database!, open: true);

        var error = Assert.Single(log.Lines, line => line.Contains("Exception", StringComparison.Ordinal));
        Assert.StartsWith("Error Medvirk: Unhandled at POST {lang:lang}/{initiative:slug}/voices/new", error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, log.Text, StringComparison.Ordinal);
    }

    private static Task<TestWorld> StartAsync(TestDatabase database, CapturedLog log) =>
        TestWorld.StartAsync(database, adjust: services => services.AddLogging(logging => logging.AddProvider(log)));
}
