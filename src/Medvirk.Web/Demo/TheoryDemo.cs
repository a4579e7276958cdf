using Medvirk.Data.CommonAgenda.Theory;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Group = Medvirk.Domain.Backbone.Group;

namespace Medvirk.Web.Demo;

/// <summary>How the demo's partners believe that it works: begun in the first year, changed as they learned. What it says is <see cref="TheoryDemoText"/>.</summary>
public sealed class TheoryDemo(DemoWorld world)
{
    /// <summary>The number of the group whose lead writes in it too.</summary>
    private const int Writers = 2;

    public static void Fill(DemoWorld world)
    {
        var demo = new TheoryDemo(world);
        foreach (var chapter in TheoryDemoText.Chapters)
        {
            world.Tell(world.DaysAgo(chapter.DaysAgo), (at, ct) => demo.WriteAsync(chapter, at, ct));
        }
    }

    private async Task<Refusal?> WriteAsync(TheoryDemoText.Chapter chapter, DateTime at, CancellationToken ct)
    {
        var by = world.Actors[chapter.Who];
        var theory = await world.Db.Set<TheoryOfChange>().Whole().SingleOrDefaultAsync(t => t.InitiativeId == world.InitiativeId, ct);
        if (theory is null)
        {
            theory = TheoryOfChange.Begin(world.InitiativeId, by, at).Made!;
            world.Db.Add(theory);
        }

        var group = await world.Db.Set<Group>().Include(g => g.Members).SingleAsync(g => g.InitiativeId == world.InitiativeId && g.Number == Writers, ct);
        if (chapter.Entrusts && theory.Entrust(group, by, at) is { } no)
        {
            return no;
        }

        foreach (var what in chapter.Removed)
        {
            if (theory.RemoveStep(Step(theory, what), theory.Change, by, group, at) is { } refused)
            {
                return refused;
            }
        }

        foreach (var step in chapter.Steps)
        {
            if (theory.AddStep(await TextAsync(step, ct), by, group, at).Refusal is { } refused)
            {
                return refused;
            }
        }

        return chapter.Arrows.Select(arrow => Draw(theory, arrow, by, group, at)).FirstOrDefault(refused => refused is not null);
    }

    /// <summary>An arrow that is drawn already is what we have learned more about.</summary>
    private static Refusal? Draw(TheoryOfChange theory, TheoryDemoText.Arrow arrow, Actor by, Group group, DateTime at)
    {
        var (from, to) = (Step(theory, arrow.From), Step(theory, arrow.To));
        return theory.CurrentArrows.FirstOrDefault(a => a.FromStep == from && a.ToStep == to) is { } drawn
            ? theory.ReviseArrow(drawn.Number, drawn.ChangedIn, arrow.Text, by, group, at)
            : theory.AddArrow(from, to, arrow.Text, by, group, at).Refusal;
    }

    private static int Step(TheoryOfChange theory, string what) => theory.CurrentSteps.Single(s => s.What == what).Number;

    private async Task<StepText> TextAsync(TheoryDemoText.Step step, CancellationToken ct) => new(
        step.Kind, step.What, step.Note,
        step.Problem == 0 ? null : await world.Db.Set<Challenge>().Where(c => c.InitiativeId == world.InitiativeId && c.Number == step.Problem).Select(c => c.Id).SingleAsync(ct),
        step.Activity == 0 ? null : await world.Db.Set<Activity>().Where(a => a.InitiativeId == world.InitiativeId && a.Number == step.Activity).Select(a => a.Id).SingleAsync(ct),
        step.Goal == 0 ? null : await world.Db.Set<Goal>().Where(g => g.InitiativeId == world.InitiativeId && g.Number == step.Goal).Select(g => g.Id).SingleAsync(ct),
        step.Indicator is null ? null : await world.Db.Set<Indicator>().Where(i => i.InitiativeId == world.InitiativeId && i.Slug == step.Indicator).Select(i => i.Id).SingleAsync(ct));
}
