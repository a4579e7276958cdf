using CsCheck;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Domain.Shared;
using Xunit;

namespace Medvirk.Tests.Domain.CommonAgenda.Theory;

public sealed class TheoryOfChangeTests
{
    private static readonly Actor Secretariat = new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Secretariat, MayBind: true);
    private static readonly Actor Lead = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Reporter, MayBind: false);
    private static readonly Actor Member = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Representative, MayBind: true);
    private static readonly DateTime Now = new(2026, 3, 2, 14, 31, 7, DateTimeKind.Utc);

    private static TheoryOfChange Begun() => TheoryOfChange.Begin(Guid.CreateVersion7(), Secretariat, Now).Made!;

    /// <summary>Three steps and an arrow from the first to the second.</summary>
    private static TheoryOfChange Small()
    {
        var theory = Begun();
        Add(theory, StepKind.Activity, "Vi sætter bænke op");
        Add(theory, StepKind.EarlyChange, "Flere går en tur");
        Add(theory, StepKind.PopulationChange, "Færre er ensomme");
        theory.AddArrow(1, 2, new("De mangler et sted at hvile"), Secretariat, null, Now);
        theory.TakeHappenings();
        return theory;
    }

    private static TheoryStep Add(TheoryOfChange theory, StepKind kind, string what) => theory.AddStep(new(kind, what), Secretariat, null, Now).Made!;

    private static IEvent[] Events(TheoryOfChange theory) => [.. theory.TakeHappenings().Select(h => h.What)];

    private static Group GroupOf(TheoryOfChange theory, Actor lead)
    {
        var group = Group.Form(theory.InitiativeId, 1, GroupKind.Working, "Indgangen", "Ser på døre", 14, Secretariat, Now).Made!;
        group.Add(lead.PersonId!.Value, leads: true, Secretariat, Now);
        return group;
    }

    [Fact]
    public void The_secretariat_begins_it_and_no_one_else()
    {
        Assert.Equal([new TheoryBegun(Begun().Id) with { TheoryId = Guid.Empty }], Events(Begun()).Cast<TheoryBegun>().Select(e => e with { TheoryId = Guid.Empty }));
        Assert.Equal(TheoryRefusals.NotYours, TheoryOfChange.Begin(Guid.CreateVersion7(), Member, Now).Refusal);
    }

    [Fact]
    public void A_step_is_added_cleaned_and_told()
    {
        var theory = Begun();
        theory.TakeHappenings();
        var goal = Guid.CreateVersion7();
        var step = theory.AddStep(new(StepKind.SystemChange, "  Alle \n spørger først ", " ", GoalId: goal), Secretariat, null, Now).Made!;
        Assert.Equal((1, 1, "Alle spørger først", null, goal), (step.Number, step.ChangedIn, step.What, step.Note, step.GoalId!.Value));
        Assert.Equal([new TheoryStepAdded(theory.Id, 1, StepKind.SystemChange, "Alle spørger først", null, null, null, goal, null)], Events(theory));
    }

    [Fact]
    public void The_same_step_again_is_the_one_that_stands()
    {
        var theory = Small();
        Assert.Equal(1, Add(theory, StepKind.Activity, "Vi sætter bænke op ").Number);
        Assert.Empty(Events(theory));
        Assert.Equal(4, Add(theory, StepKind.SystemChange, "Vi sætter bænke op").Number);
    }

    [Fact]
    public void A_later_save_never_overwrites_and_the_same_words_again_are_done_already()
    {
        var theory = Small();
        var (mine, theirs) = (new StepText(StepKind.EarlyChange, "Mine ord"), new StepText(StepKind.EarlyChange, "Deres ord"));
        Assert.Null(theory.ReviseStep(2, 2, theirs, Secretariat, null, Now));
        Assert.Equal([new TheoryStepRevised(theory.Id, 2, StepKind.EarlyChange, "Deres ord", null, null, null, null, null)], Events(theory));
        Assert.Equal(TheoryRefusals.StepChangedMeanwhile, theory.ReviseStep(2, 2, mine, Secretariat, null, Now));
        Assert.Null(theory.ReviseStep(2, 2, theirs, Secretariat, null, Now));
        Assert.Empty(Events(theory));
        Assert.Null(theory.ReviseStep(2, theory.Steps[1].ChangedIn, mine, Secretariat, null, Now));
        Assert.Equal(["Flere går en tur", "Deres ord", "Mine ord"], theory.Steps[1].Revisions.Select(r => r.What));
    }

    [Fact]
    public void With_a_step_go_the_arrows_to_and_from_it()
    {
        var theory = Small();
        Assert.Null(theory.RemoveStep(1, theory.Change, Secretariat, null, Now));
        Assert.Equal([new TheoryStepRemoved(theory.Id, 1, 1)], Events(theory));
        Assert.Equal([2, 3], theory.CurrentSteps.Select(s => s.Number));
        Assert.Empty(theory.CurrentArrows);
        Assert.Equal(TheoryRefusals.StepRemoved, theory.RemoveStep(1, theory.Change, Secretariat, null, Now));
        Assert.Equal(TheoryRefusals.StepRemoved, theory.AddArrow(2, 1, new("x"), Secretariat, null, Now).Refusal);
        Assert.Equal(4, Add(theory, StepKind.Activity, "Vi sætter bænke op").Number);
    }

    [Fact]
    public void A_step_that_got_an_arrow_meanwhile_is_not_removed()
    {
        var theory = Small();
        var read = theory.Change;
        theory.AddArrow(3, 1, new("Det giver lyst til mere"), Secretariat, null, Now);
        Assert.Equal(TheoryRefusals.StepChangedMeanwhile, theory.RemoveStep(1, read, Secretariat, null, Now));
        Assert.Null(theory.RemoveStep(2, read, Secretariat, null, Now));
    }

    [Fact]
    public void One_arrow_leads_from_a_step_to_another()
    {
        var theory = Small();
        Assert.Equal(1, theory.AddArrow(1, 2, new("De mangler et sted at hvile"), Secretariat, null, Now).Made!.Number);
        Assert.Equal(TheoryRefusals.ArrowThere, theory.AddArrow(1, 2, new("Noget andet"), Secretariat, null, Now).Refusal);
        Assert.Empty(Events(theory));
        var back = theory.AddArrow(2, 1, new("Flere peger på steder", Sureness.SomeSupport, "Tre gåture", "https://example.org/ture"), Secretariat, null, Now).Made!;
        Assert.Equal([new TheoryArrowAdded(theory.Id, 2, 2, 1, Sureness.SomeSupport, "Flere peger på steder", "Tre gåture", "https://example.org/ture")], Events(theory));
        Assert.Throws<ArgumentException>(() => theory.AddArrow(1, 1, new("x"), Secretariat, null, Now));
        Assert.Null(theory.ReviseArrow(2, back.ChangedIn, new("Flere peger på steder"), Secretariat, null, Now));
        Assert.Equal(TheoryRefusals.ArrowChangedMeanwhile, theory.ReviseArrow(2, 1, new("y"), Secretariat, null, Now));
        Assert.Equal(TheoryRefusals.ArrowChangedMeanwhile, theory.RemoveArrow(2, 1, Secretariat, null, Now));
        Assert.Null(theory.RemoveArrow(2, back.ChangedIn, Secretariat, null, Now));
        Assert.Equal(TheoryRefusals.ArrowRemoved, theory.RemoveArrow(2, back.ChangedIn, Secretariat, null, Now));
        Assert.Equal([new TheoryArrowRevised(theory.Id, 2, Sureness.Untested, "Flere peger på steder", null, null), new TheoryArrowRemoved(theory.Id, 2)], Events(theory));
    }

    [Theory]
    [InlineData(Sureness.WellSupported, null, null)]
    [InlineData(Sureness.SomeSupport, " ", null)]
    [InlineData(Sureness.Untested, null, "javascript:alert(1)")]
    [InlineData(Sureness.Untested, null, "/rapport.pdf")]
    [InlineData(Sureness.Untested, null, "example.org")]
    public void What_is_said_to_be_supported_says_by_what_and_a_link_leads_to_the_web(Sureness sureness, string? evidence, string? link) =>
        Assert.Throws<ArgumentException>(() => Small().AddArrow(2, 3, new("x", sureness, evidence, link), Secretariat, null, Now));

    [Fact]
    public void The_lead_of_the_named_group_writes_too_and_nobody_else()
    {
        var theory = Small();
        var group = GroupOf(theory, Lead);
        Assert.Equal(TheoryRefusals.NotYours, theory.AddStep(new(StepKind.Activity, "x"), Lead, group, Now).Refusal);
        Assert.Equal(TheoryRefusals.NotYours, theory.Entrust(group, Lead, Now));
        Assert.Null(theory.Entrust(group, Secretariat, Now));
        Assert.Null(theory.Entrust(group, Secretariat, Now));
        Assert.Equal([new TheoryEntrusted(theory.Id, group.Id)], Events(theory));
        Assert.False(theory.AddStep(new(StepKind.Activity, "x"), Lead, group, Now).IsRefused);
        Assert.Equal(TheoryRefusals.NotYours, theory.AddStep(new(StepKind.Activity, "y"), Member, group, Now).Refusal);
        Assert.Equal(TheoryRefusals.NotYours, theory.AddStep(new(StepKind.Activity, "y"), Lead, GroupOf(theory, Lead), Now).Refusal);
        Assert.Equal(TheoryRefusals.NotYours, theory.ReviseStep(1, 1, new(StepKind.Activity, "y"), Member, group, Now));
        Assert.Equal(TheoryRefusals.NotYours, theory.RemoveStep(1, theory.Change, Member, group, Now));
        Assert.Equal(TheoryRefusals.NotYours, theory.AddArrow(2, 3, new("y"), Member, group, Now).Refusal);
        Assert.Equal(TheoryRefusals.NotYours, theory.ReviseArrow(1, 4, new("y"), Member, group, Now));
        Assert.Equal(TheoryRefusals.NotYours, theory.RemoveArrow(1, 4, Member, group, Now));
        group.End(Secretariat, Now);
        Assert.False(theory.MayWrite(Lead, group));
        Assert.Equal(TheoryRefusals.GroupEnded, theory.Entrust(group, Secretariat, Now));
        Assert.Null(theory.Entrust(null, Secretariat, Now));
        Assert.Null(theory.GroupId);
    }

    [Fact]
    public void It_holds_so_many_steps_and_arrows_and_no_more()
    {
        var theory = Begun();
        for (var i = 1; i <= TheoryOfChange.StepsMost; i++)
        {
            Add(theory, (StepKind)(i % 5), $"Trin {i}");
        }

        Assert.Equal(TheoryRefusals.TooManySteps, theory.AddStep(new(StepKind.Activity, "Et til"), Secretariat, null, Now).Refusal);
        for (var i = 0; i < TheoryOfChange.ArrowsMost; i++)
        {
            Assert.False(theory.AddArrow(1 + (i % 200), 1 + ((i + 1 + (i / 200)) % 200), new($"Pil {i}"), Secretariat, null, Now).IsRefused);
        }

        Assert.Equal(TheoryRefusals.TooManyArrows, theory.AddArrow(1, 100, new("En til"), Secretariat, null, Now).Refusal);
        theory.RemoveArrow(1, 201, Secretariat, null, Now);
        Assert.False(theory.AddArrow(1, 100, new("En til"), Secretariat, null, Now).IsRefused);
    }

    [Fact]
    public void What_stood_after_any_change_is_rebuilt_from_the_revisions()
    {
        var act = Gen.Select(Gen.Int[0, 5], Gen.Int[1, 6], Gen.Int[1, 6], Gen.Int[0, 3]);
        act.Array[1, 40].Sample(
            acts =>
            {
                var theory = Begun();
                var stood = new List<string> { Shown(new([], [])) };
                foreach (var (what, one, other, word) in acts)
                {
                    var before = theory.Change;
                    Do(theory, what, one, other, word);
                    Assert.InRange(theory.Change - before, 0, 1);
                    if (theory.Change > before)
                    {
                        stood.Add(Shown(Standing(theory)));
                    }
                }

                var (steps, arrows) = (theory.Steps.SelectMany(s => s.Revisions).Reverse().ToArray(), theory.Arrows.SelectMany(a => a.Revisions).Reverse().ToArray());
                Assert.Equal(stood, Enumerable.Range(0, theory.Change + 1).Select(change => Shown(TheoryHistory.After(change, steps, arrows))));
                Assert.Equal(theory.Change, theory.TakeHappenings().Count - 1);
            },
            iter: 500);

        static void Do(TheoryOfChange theory, int what, int one, int other, int word)
        {
            var (step, arrow) = (theory.Steps.FirstOrDefault(s => s.Number == one), theory.Arrows.FirstOrDefault(a => a.Number == one));
            switch (what)
            {
                case 0:
                    Add(theory, (StepKind)(other % 5), $"ord {word}");
                    break;
                case 1 when step is not null:
                    theory.ReviseStep(one, step.ChangedIn - (word / 3), new((StepKind)(other % 5), $"nye ord {word}"), Secretariat, null, Now);
                    break;
                case 2 when step is not null:
                    theory.RemoveStep(one, theory.Change - word, Secretariat, null, Now);
                    break;
                case 3 when step is not null && one != other && theory.Steps.Any(s => s.Number == other):
                    theory.AddArrow(one, other, new($"fordi {word}"), Secretariat, null, Now);
                    break;
                case 4 when arrow is not null:
                    theory.ReviseArrow(one, arrow.ChangedIn, new($"nu fordi {word}", Sureness.SomeSupport, "set"), Secretariat, null, Now);
                    break;
                case 5 when arrow is not null:
                    theory.RemoveArrow(one, arrow.ChangedIn - (word / 3), Secretariat, null, Now);
                    break;
            }
        }

        static TheoryState Standing(TheoryOfChange theory) => new(
            [.. theory.CurrentSteps.Select(s => new StepState(s.Number, s.AsText()))],
            [.. theory.CurrentArrows.Select(a => new ArrowState(a.Number, a.FromStep, a.ToStep, a.AsText()))]);

        static string Shown(TheoryState state) => string.Join('\n', state.Steps.Select(s => s.ToString()).Concat(state.Arrows.Select(a => a.ToString())));
    }
}
