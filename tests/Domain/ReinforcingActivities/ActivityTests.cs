using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Xunit;

namespace Medvirk.Tests.Domain.ReinforcingActivities;

public sealed class ActivityTests
{
    private static readonly Guid InitiativeId = Guid.CreateVersion7();
    private static readonly Guid GoalId = Guid.CreateVersion7();
    private static readonly Actor Lead = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Representative, MayBind: true);
    private static readonly Actor Other = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Representative, MayBind: true);
    private static readonly DateTime Now = new(2026, 3, 2, 14, 31, 7, DateTimeKind.Utc);

    private static Result<Activity> Register(Actor by) =>
        Activity.Register(
            InitiativeId, 1, new(" Bænke med læ ", "Vi sætter bænke op.", "Så kan flere være der."), ActivityKind.PhysicalChange, ActivityStatus.Idea,
            null, null, "Vi betaler", [GoalId, GoalId], by, Now);

    [Fact]
    public void It_is_tied_to_its_goals_once_and_says_what_the_lead_does()
    {
        var activity = Register(Lead).Made!;
        Assert.Equal("Bænke med læ", activity.Name);
        Assert.Equal(GoalId, Assert.Single(activity.Goals).GoalId);
        Assert.Equal((Lead.OrganisationId, "Vi betaler"), (Assert.Single(activity.Parts).OrganisationId, activity.Parts[0].Part));
        Assert.Equal(
            [typeof(ActivityRegistered), typeof(ActivityTiedToGoal), typeof(ActivityPartTaken)],
            activity.TakeHappenings().Select(h => h.What.GetType()));
    }

    [Fact]
    public void An_activity_without_a_goal_is_impossible() =>
        Assert.Throws<ArgumentException>(() => Activity.Register(
            InitiativeId, 1, new("a", "b", "c"), ActivityKind.Service, ActivityStatus.Idea, null, null, "d", [], Lead, Now));

    [Fact]
    public void Only_a_confirmed_representative_registers()
    {
        Assert.Equal(BackboneRefusals.OnlyRepresentative, Register(Lead with { Role = Role.Reporter }).Refusal);
        Assert.Equal(BackboneRefusals.OnlyRepresentative, Register(new(Guid.CreateVersion7(), null, null, Role.Secretariat, true)).Refusal);
        Assert.Equal(BackboneRefusals.MandateNotConfirmed, Register(Lead with { MayBind = false }).Refusal);
    }

    [Fact]
    public void Each_organisation_says_its_own_part_and_may_say_it_anew()
    {
        var activity = Register(Lead).Made!;
        Assert.Null(activity.TakePart("Vi bygger", Other, Now));
        Assert.Null(activity.TakePart("Vi tegner og bygger", Other, Now));
        Assert.Equal(["Vi betaler", "Vi tegner og bygger"], activity.Parts.Select(p => p.Part));
        Assert.Equal(BackboneRefusals.MandateNotConfirmed, activity.TakePart("x", Other with { MayBind = false }, Now));
        Assert.Equal(BackboneRefusals.OnlyRepresentative, activity.TakePart("x", Other with { Role = Role.Observer }, Now));
    }

    [Fact]
    public void Only_the_lead_moves_it_and_its_reporters_may_too()
    {
        var activity = Register(Lead).Made!;
        Assert.Equal(ActivityRefusals.OnlyLead, activity.Move(ActivityStatus.Running, Other, Now));
        Assert.Equal(ActivityRefusals.OnlyLead, activity.Move(ActivityStatus.Running, Lead with { Role = Role.Observer }, Now));
        Assert.Null(activity.Move(ActivityStatus.Running, Lead with { Role = Role.Reporter }, Now));
        Assert.Equal(ActivityRefusals.SameStatus, activity.Move(ActivityStatus.Running, Lead, Now));
    }

    [Fact]
    public void Only_the_lead_ties_it_to_further_goals()
    {
        var activity = Register(Lead).Made!;
        Assert.Equal(ActivityRefusals.OnlyLead, activity.TieTo(Guid.CreateVersion7(), Other, Now));
        Assert.Equal(ActivityRefusals.AlreadyTied, activity.TieTo(GoalId, Lead, Now));
        Assert.Null(activity.TieTo(Guid.CreateVersion7(), Lead, Now));
    }
}
