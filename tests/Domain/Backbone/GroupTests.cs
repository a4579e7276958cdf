using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Xunit;

namespace Medvirk.Tests.Domain.Backbone;

public sealed class GroupTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid InitiativeId = Guid.CreateVersion7();
    private static readonly Actor Secretariat = new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Secretariat, MayBind: true);
    private static readonly Actor Lead = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Representative, MayBind: true);
    private static readonly Actor Member = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Reporter, MayBind: true);

    private static Group Formed()
    {
        var group = Group.Form(InitiativeId, 1, GroupKind.Working, " Døre ", "Ser på døre", 31, Secretariat, Now).Made!;
        Assert.Null(group.Add(Lead.PersonId!.Value, leads: true, Secretariat, Now));
        Assert.Null(group.Add(Member.PersonId!.Value, leads: false, Lead, Now));
        return group;
    }

    [Fact]
    public void The_secretariat_alone_forms_it()
    {
        Assert.Equal(BackboneRefusals.OnlySecretariat, Group.Form(InitiativeId, 1, GroupKind.Steering, "A", "B", 31, Lead, Now).Refusal);
        Assert.Equal(["GroupFormed", "GroupMemberAdded", "GroupMemberAdded"], Formed().TakeHappenings().Select(h => h.What.GetType().Name));
        Assert.Equal("Døre", Formed().Name);
    }

    [Fact]
    public void Its_lead_describes_it_and_what_is_the_same_is_no_event()
    {
        var group = Formed();
        group.TakeHappenings();
        Assert.Equal(BackboneRefusals.OnlyLead, group.Describe("Andet", "Andet", 14, Member, Now));
        Assert.Null(group.Describe("Døre", "Ser på døre", 31, Lead, Now));
        Assert.Empty(group.TakeHappenings());
        Assert.Null(group.Describe("Porte", "Ser på porte", 14, Lead, Now));
        Assert.Equal(new GroupChanged(group.Id, "Porte", "Ser på porte", 14), Assert.Single(group.TakeHappenings()).What);
        Assert.Throws<ArgumentOutOfRangeException>(() => group.Describe("Porte", "Ser på porte", 0, Lead, Now));
    }

    [Fact]
    public void Members_leave_by_themselves_and_no_one_else_but_the_lead_takes_them_out()
    {
        var group = Formed();
        Assert.Equal(BackboneRefusals.OnlyLead, group.Remove(Lead.PersonId!.Value, Member, Now));
        Assert.Null(group.Remove(Member.PersonId!.Value, Member, Now));
        Assert.Equal(BackboneRefusals.NotInGroup, group.Remove(Member.PersonId!.Value, Member, Now));
        Assert.Null(group.Add(Member.PersonId!.Value, leads: true, Lead, Now));
        Assert.True(group.IsLedBy(Member));
    }

    [Fact]
    public void What_has_ended_is_changed_no_more()
    {
        var group = Formed();
        Assert.Equal(BackboneRefusals.OnlySecretariat, group.End(Lead, Now));
        Assert.Null(group.End(Secretariat, Now));
        Assert.Equal(BackboneRefusals.GroupEnded, group.End(Secretariat, Now));
        Assert.Equal(BackboneRefusals.GroupEnded, group.Describe("A", "B", 31, Lead, Now));
        Assert.Equal(BackboneRefusals.GroupEnded, group.Add(Guid.CreateVersion7(), leads: false, Lead, Now));
        Assert.Equal(BackboneRefusals.GroupEnded, group.Remove(Member.PersonId!.Value, Member, Now));
    }
}
