using Medvirk.Tests.Testing;
using Medvirk.Web.Demo;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Rounds;

/// <summary>The demo's rounds.</summary>
public sealed class ReportingDemoTests
{
    [Theory, EveryDatabase]
    public async Task In_the_demo_everyone_who_signs_in_meets_what_they_have_to_do(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database, demo: true);
        foreach (var (name, says) in new[]
        {
            ("kommune", "Sekretariatet har sendt jeres tal tilbage med en kommentar"),
            ("indberetter", "Sekretariatet har sendt jeres tal tilbage med en kommentar"),
            ("forening", "I er bedt om tallene"),
            ("sekretariat", "Boligselskabet Lyngen (opdigtet) har sendt tal, der venter på godkendelse"),
        })
        {
            var browser = world.Visitor();
            await browser.SignInAsync($"{name}@demo.example", DemoWorld.Password);
            Assert.Contains(says, (await browser.GetAsync($"/da/{DemoWorld.Slug}/work")).Main, StringComparison.Ordinal);
            var rounds = await browser.GetAsync($"/da/{DemoWorld.Slug}/work/measurement/rounds");
            Assert.Contains("2 af 4 indberetninger er kommet.", rounds.Main, StringComparison.Ordinal);
            Assert.Contains("4 af 4 indberetninger er kommet.", rounds.Main, StringComparison.Ordinal);
        }
    }
}
