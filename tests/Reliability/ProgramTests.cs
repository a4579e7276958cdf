using System.Net;
using System.Text.Json;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Reliability;

/// <summary>The program as an operator meets it.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task The_log_is_a_line_of_JSON_an_event_with_no_address_no_warning_and_nothing_typed()
    {
        const string Secret = "hemmeligtsvar";
        await using var site = await PublishedSite.NewAsync(TestDatabase.Sqlite, ("MEDVIRK_LOG", "json"));
        await site.StartAsync();
        await site.SignedInAsync("kommune");
        await site.Visitor().GetAsync($"/da/account/invitations/{Secret}?q={Secret}");
        await site.Visitor().GetAsync($"/da/{Secret}");
        await site.KillAsync();

        Assert.NotEmpty(site.Said);
        foreach (var line in site.Said)
        {
            using var json = JsonDocument.Parse(line);
            Assert.True(json.RootElement.TryGetProperty("@m", out _), line);
            Assert.False(json.RootElement.TryGetProperty("@l", out var level), $"{level}: {line}");
        }

        var text = string.Join('\n', site.Said);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("demo.example", text, StringComparison.Ordinal);
        Assert.DoesNotContain("RequestPath", text, StringComparison.Ordinal);
        Assert.DoesNotContain("10.0.", text, StringComparison.Ordinal);
        Assert.Contains("account/invitations/{token}", text, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task It_is_backed_up_while_it_runs_and_not_replaced_under_its_feet(TestDatabase database)
    {
        await using var site = await PublishedSite.NewAsync(database);
        await site.StartAsync();
        var file = Path.Combine(Directory.CreateTempSubdirectory("medvirk-backup-").FullName, "medvirk.zip");
        var (code, said) = await site.RunAsync("backup", file);
        Assert.True(code == 0, said);
        (code, said) = await site.RunAsync("restore", file, "--replace");
        Assert.True(code == 1 && said.Contains("A site is running on", StringComparison.Ordinal), said);
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync($"/da/{PublishedSite.Demo}")).Status);

        await site.KillAsync();
        (code, said) = await site.RunAsync("restore", file, "--replace");
        Assert.True(code == 0 && said.Contains("All is whole", StringComparison.Ordinal), said);
        await site.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignedInAsync("kommune")).GetAsync($"/da/{PublishedSite.Demo}/work")).Status);
    }
}
