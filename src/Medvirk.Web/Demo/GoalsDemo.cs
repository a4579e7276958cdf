using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>What the demo's partners want to reach, and how it is seen.</summary>
public static class GoalsDemo
{
    /// <summary>The numbers of the demo's goals, by what they are about.</summary>
    public const int Welcome = 1, Entrances = 2, Benches = 3, Together = 4, Answers = 5;

    public static void Fill(DemoWorld world)
    {
        var year = world.Begin.Year;
        Set(world, Welcome, "Tre ud af fire føler sig velkomne i deres kvarter", GoalHorizon.Long, year + 6, GoalLevel.Population, "foeler-sig-velkomne");
        Set(world, Entrances, "Højst tre ud af ti boliger har et trin ved døren", GoalHorizon.Long, year + 6, GoalLevel.Population, "boliger-uden-trinfri-adgang");
        Set(world, Benches, "Der er en bænk at hvile på for hver 300 meter i de tre kvarterer", GoalHorizon.Medium, year + 3, GoalLevel.Performance, "baenke-med-ryglaen");
        Set(world, Together, "Flere af dem, vi er i kontakt med, er med i et fællesskab", GoalHorizon.Medium, year + 4, GoalLevel.Population, "med-i-et-faellesskab");
        Set(world, Answers, "Alle, der skriver til os, får svar inden to uger", GoalHorizon.Short, year + 3, GoalLevel.Performance, null);
    }

    /// <summary>The ids of goals, by their numbers.</summary>
    public static Task<List<Guid>> IdsAsync(DemoWorld world, IReadOnlyCollection<int> numbers, CancellationToken ct) =>
        world.Db.Set<Goal>().Where(g => g.InitiativeId == world.InitiativeId && numbers.Contains(g.Number)).OrderBy(g => g.Number).Select(g => g.Id).ToListAsync(ct);

    private static void Set(DemoWorld world, int number, string statement, GoalHorizon horizon, int year, GoalLevel level, string? indicator) =>
        world.Tell(world.Begin.AddDays(64).AddHours(number), async (at, ct) =>
        {
            var indicators = await world.Db.Set<Indicator>().Where(i => i.InitiativeId == world.InitiativeId && i.Slug == indicator).Select(i => i.Id).ToListAsync(ct);
            var goal = Goal.Set(
                world.InitiativeId, number, statement, horizon, new DateOnly(year, 12, 31), level, indicators,
                indicator is null ? "Hvor mange dage der går, før vi svarer" : null, world.Actors["sekretariat"], at);
            return goal.IsRefused ? goal.Refusal : Added(world, goal.Made);
        });

    private static Refusal? Added(DemoWorld world, object made)
    {
        world.Db.Add(made);
        return null;
    }
}
