using Medvirk.Data;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Security;

/// <summary>
/// Every door of the running program, tried by every role, for what is one's own and what is not.
/// The answers equal the table in docs/security.md; <c>MEDVIRK_REWRITE=1</c> writes the table anew, to be read in the diff.
/// </summary>
public sealed class MatrixTests
{
    private const string Nothing = "·";

    private static string Document => Path.Combine(Repository.Root, "docs", "security.md");

    [Theory, EveryDatabase]
    public async Task Every_door_opens_for_whom_the_table_says_and_for_nobody_else(TestDatabase database)
    {
        var matrix = await TryAllAsync(database);
        Assert.Empty(matrix.Broken());
        Assert.Empty(matrix.Holes());

        var kept = await File.ReadAllTextAsync(Document, TestContext.Current.CancellationToken);
        var found = matrix.In(kept);
        if (Environment.GetEnvironmentVariable("MEDVIRK_REWRITE") is { Length: > 0 })
        {
            await File.WriteAllTextAsync(Document, found, TestContext.Current.CancellationToken);
            return;
        }

        var (before, now) = (kept.Split('\n').ToHashSet(), found.Split('\n').ToHashSet());
        Assert.True(
            kept == found,
            "docs/security.md says otherwise than the program does. If the program is right, run this test with MEDVIRK_REWRITE=1 and read the diff.\n" +
            $"The program:\n  {string.Join("\n  ", found.Split('\n').Where(line => !before.Contains(line)))}\n" +
            $"The table:\n  {string.Join("\n  ", kept.Split('\n').Where(line => !now.Contains(line)))}");
    }

    [Fact]
    public async Task A_door_with_an_unknown_blank_says_what_to_add()
    {
        var world = await TestWorld.OnAsync(TestDatabase.Sqlite);
        var examples = await Examples.MakeAsync(world);
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => examples.Of("unknown/{id}", Whose.Own));
        Assert.Contains("tests/Web/Security/Examples.cs has no example of it", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hole_is_found_whatever_the_table_says()
    {
        var pattern = Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("{lang}/{initiative}/work/x");
        var route = new Route("GET", "{lang}/{initiative}/work/x", pattern, IsPublic: false, IsAnonymous: false, IsPage: true);
        foreach (var (role, cell) in new[] { ("visitor", "✓··"), ("founder", "✓··"), ("operator", "✗·–"), ("secretariat", "✓·✓"), ("reporter", "✓–!") })
        {
            Assert.Single(new Matrix([role], [(route, [cell])]).Holes());
        }

        Assert.Empty(new Matrix(["visitor", "secretariat", "founder"], [(route, ["→·→", "✓✓–", "–·–"])]).Holes());
    }

    private static async Task<Matrix> TryAllAsync(TestDatabase database)
    {
        var dry = new DryRun();
        await using var world = await TestWorld.StartAsync(
            database, adjust: services => services.ConfigureDbContext<MedvirkContext>(options => options.AddInterceptors(dry)));
        var examples = await Examples.MakeAsync(world);
        var askers = await Asker.AllAsync(world, examples);
        var routes = await Route.AllAsync(world);
        dry.IsOn = true;

        var rows = new List<(Route, IReadOnlyList<string>)>();
        foreach (var route in routes)
        {
            var cells = new List<string>();
            foreach (var asker in askers)
            {
                cells.Add(await CellAsync(world, examples, route, asker));
            }

            rows.Add((route, cells));
        }

        return new Matrix([.. askers.Select(asker => asker.Name)], rows);
    }

    private static async Task<string> CellAsync(TestWorld world, Examples examples, Route route, Asker asker)
    {
        var own = await asker.AskAsync(world, route, examples.Address(route, Whose.Own)!);
        var other = examples.Address(route, Whose.OtherOrganisation) is { } address ? await asker.AskAsync(world, route, address) : Nothing;
        var foreign = new List<string>();
        if (route.Template.Contains("{initiative}", StringComparison.Ordinal))
        {
            foreign.Add(await asker.AskAsync(world, route, examples.Address(route, Whose.OtherInitiative, away: true) ?? examples.Address(route, Whose.Own, away: true)!));
        }

        if (examples.Address(route, Whose.OtherInitiative) is { } theirsUnderOurs)
        {
            foreign.Add(await asker.AskAsync(world, route, theirsUnderOurs));
        }

        // Where the two ways differ, the wider one is what counts.
        return own + other + (foreign.OrderBy(mark => (Asker.Broken + "✓!✗→–").IndexOf(mark, StringComparison.Ordinal)).FirstOrDefault() ?? Nothing);
    }
}
