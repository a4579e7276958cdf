using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>What the tests of the theory of change begin from.</summary>
internal static class TheorySteps
{
    /// <summary>Three steps and an arrow from the first to the second, made through the domain.</summary>
    public static async Task TheoryAsync(this TestInitiative initiative)
    {
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var theory = TheoryOfChange.Begin(initiative.Id, secretariat, now).Made!;
            theory.AddStep(new(StepKind.Activity, "Vi sætter bænke op"), secretariat, null, now);
            theory.AddStep(new(StepKind.EarlyChange, "Flere går en tur"), secretariat, null, now);
            theory.AddStep(new(StepKind.PopulationChange, "Færre er ensomme"), secretariat, null, now);
            theory.AddArrow(1, 2, new("De mangler et sted at hvile"), secretariat, null, now);
            db.Add(theory);
            return Task.FromResult<Refusal?>(null);
        });
    }
}
