using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Xunit;

namespace Medvirk.Tests.Domain.ReinforcingActivities;

public sealed class CommitmentTests
{
    private static readonly Guid InitiativeId = Guid.CreateVersion7();
    private static readonly Actor Asking = Of(Guid.CreateVersion7());
    private static readonly Actor Asked = Of(Guid.CreateVersion7());
    private static readonly Actor Stranger = Of(Guid.CreateVersion7());
    private static readonly DateTime Now = new(2026, 3, 2, 14, 31, 7, DateTimeKind.Utc);
    private static readonly DateOnly Due = new(2026, 6, 1);
    private static readonly CommitmentText First = new("Holder åbent om aftenen", "naboerne", Due);
    private static readonly CommitmentText Second = First with { Due = Due.AddMonths(2) };

    private static Actor Of(Guid organisationId) => new(Guid.CreateVersion7(), organisationId, Guid.CreateVersion7(), Role.Representative, MayBind: true);

    private static Commitment Ask() =>
        Commitment.Ask(InitiativeId, 1, null, Asked.OrganisationId!.Value, First, [Asking.OrganisationId!.Value, Asked.OrganisationId.Value], Asking, Now).Made!;

    private static Commitment Bound()
    {
        var commitment = Ask();
        Assert.Null(commitment.Accept(1, Asked, Now));
        return commitment;
    }

    [Fact]
    public void Asking_binds_no_one()
    {
        var commitment = Ask();
        Assert.Equal((CommitmentState.Asked, null, Asked.OrganisationId, Due), (commitment.State, commitment.BindingNumber, commitment.TurnId, commitment.Due));
        Assert.IsType<CommitmentAsked>(Assert.Single(commitment.TakeHappenings()).What);
    }

    [Fact]
    public void It_binds_when_the_other_says_yes_to_the_same_wording()
    {
        var commitment = Ask();
        Assert.Equal(ActivityRefusals.CommitmentWaitsForOther, commitment.Accept(1, Asking, Now));
        Assert.Null(commitment.BindingNumber);
        Assert.Null(commitment.Accept(1, Asked, Now));
        Assert.Equal((CommitmentState.Accepted, 1, null), (commitment.State, commitment.BindingNumber, commitment.TurnId));
        Assert.Equal(ActivityRefusals.CommitmentAlreadyAnswered, commitment.Accept(1, Asked, Now));
    }

    [Fact]
    public void A_changed_wording_waits_for_the_one_who_asked_and_the_old_text_is_kept()
    {
        var commitment = Ask();
        Assert.Null(commitment.ProposeChange(1, Second, "Vi flytter i juni", Asked, Now));
        Assert.Equal((CommitmentState.Renegotiated, null, Asking.OrganisationId), (commitment.State, commitment.BindingNumber, commitment.TurnId));
        Assert.Equal(ActivityRefusals.CommitmentWaitsForOther, commitment.Accept(2, Asked, Now));
        Assert.Null(commitment.Accept(2, Asking, Now));
        Assert.Equal((2, Second.Due), (commitment.BindingNumber, commitment.Due));
        Assert.Equal([First, Second], commitment.Wordings.Select(w => w.Text));
    }

    [Fact]
    public void No_one_says_yes_to_a_wording_that_they_have_not_read()
    {
        var commitment = Ask();
        commitment.ProposeChange(1, Second, null, Asking, Now);
        Assert.Equal(ActivityRefusals.CommitmentWordingChanged, commitment.Accept(1, Asked, Now));
        Assert.Equal(ActivityRefusals.CommitmentWordingChanged, commitment.ProposeChange(1, Second, null, Asked, Now));
        Assert.Equal(ActivityRefusals.CommitmentWordingChanged, commitment.Decline(1, "nej", Asked, Now));
        Assert.Null(commitment.Accept(2, Asked, Now));
    }

    [Fact]
    public void What_binds_goes_on_binding_while_a_change_waits_and_after_it_is_declined()
    {
        var commitment = Bound();
        Assert.Null(commitment.ProposeChange(1, Second, "Forsinket", Asked, Now));
        Assert.Equal((CommitmentState.Renegotiated, 1, Due), (commitment.State, commitment.BindingNumber, commitment.Due));
        Assert.Null(commitment.Decline(2, "Vi kan ikke vente", Asking, Now));
        Assert.Equal((CommitmentState.Accepted, 1, Due, null), (commitment.State, commitment.BindingNumber, commitment.Due, commitment.TurnId));
        Assert.False(commitment.Latest.Answer!.Yes);
    }

    [Fact]
    public void Declined_with_nothing_agreed_it_ends()
    {
        var commitment = Ask();
        Assert.Null(commitment.Decline(1, "Vi har ikke folk til det", Asked, Now));
        Assert.Equal(CommitmentState.Declined, commitment.State);
        Assert.Equal(ActivityRefusals.CommitmentClosed, commitment.Accept(1, Asked, Now));
        Assert.Equal(ActivityRefusals.CommitmentClosed, commitment.ProposeChange(1, Second, null, Asking, Now));
    }

    [Fact]
    public void The_same_words_are_no_change() =>
        Assert.Equal(
            ActivityRefusals.CommitmentWordingSame,
            Ask().ProposeChange(1, First with { What = " " + First.What + "\r\n" }, null, Asked, Now));

    [Fact]
    public void Strangers_and_the_secretariat_do_not_act()
    {
        var secretariat = new Actor(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Secretariat, MayBind: true);
        Assert.All([Stranger, secretariat, Actor.Visitor], by =>
        {
            var commitment = Ask();
            Assert.Equal(ActivityRefusals.CommitmentNotYours, commitment.Accept(1, by, Now));
            Assert.Equal(ActivityRefusals.CommitmentNotYours, commitment.ProposeChange(1, Second, null, by, Now));
            Assert.Equal(ActivityRefusals.CommitmentNotYours, commitment.Decline(1, "x", by, Now));
            Assert.Equal(ActivityRefusals.CommitmentNotYours, commitment.Keep(null, by, Now));
            Assert.Equal(ActivityRefusals.CommitmentNotYours, commitment.Break("x", by, Now));
            Assert.Equal(ActivityRefusals.CommitmentNotYours, commitment.Release("x", by, Now));
        });
    }

    [Fact]
    public void An_unconfirmed_mandate_and_a_reporter_bind_no_one()
    {
        var unconfirmed = Asked with { MayBind = false };
        var reporter = Asked with { Role = Role.Reporter };
        Assert.Equal(BackboneRefusals.MandateNotConfirmed, Ask().Accept(1, unconfirmed, Now));
        Assert.Equal(BackboneRefusals.OnlyRepresentative, Ask().Accept(1, reporter, Now));
        Assert.Equal(BackboneRefusals.MandateNotConfirmed, AskAs(Asking with { MayBind = false }).Refusal);
        Assert.Equal(BackboneRefusals.OnlyRepresentative, AskAs(Asking with { Role = Role.Reporter }).Refusal);
    }

    [Fact]
    public void No_one_asks_itself_or_one_who_is_no_partner()
    {
        Assert.Equal(ActivityRefusals.CommitmentOwnOrganisation, AskAs(Asked).Refusal);
        Assert.Equal(
            ActivityRefusals.CommitmentNotPartner,
            Commitment.Ask(InitiativeId, 1, null, Asked.OrganisationId!.Value, First, [Asking.OrganisationId!.Value], Asking, Now).Refusal);
    }

    [Fact]
    public void Only_what_binds_can_be_kept_or_broken()
    {
        var late = Due.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        Assert.Equal(ActivityRefusals.CommitmentNotBinding, Ask().Keep(null, Asked, Now));
        Assert.Equal(ActivityRefusals.CommitmentNotBinding, Ask().Break("x", Asking, late));
        Assert.All([Asking, Asked], by =>
        {
            var kept = Bound();
            Assert.Null(kept.Keep("Åbent fra i dag", by, Now));
            Assert.Equal((CommitmentState.Kept, by.OrganisationId), (kept.State, kept.Ending?.ByOrganisationId));
            var broken = Bound();
            Assert.Null(broken.Break("Det nåede vi ikke", by, late));
            Assert.Equal(CommitmentState.Broken, broken.State);
            Assert.Equal(ActivityRefusals.CommitmentClosed, broken.Keep(null, by, late));
        });
    }

    [Fact]
    public void Nothing_is_broken_before_its_day_has_passed() =>
        Assert.Equal(
            ActivityRefusals.CommitmentNotDueYet,
            Bound().Break("x", Asking, Due.ToDateTime(new TimeOnly(23, 59), DateTimeKind.Utc)));

    [Fact]
    public void Only_the_one_who_asked_lets_go()
    {
        Assert.Equal(ActivityRefusals.CommitmentOnlyAskingReleases, Bound().Release("x", Asked, Now));
        Assert.All([Ask(), Bound()], commitment =>
        {
            Assert.Null(commitment.Release("Det er ikke længere nødvendigt", Asking, Now));
            Assert.Equal((CommitmentState.Released, null), (commitment.State, commitment.TurnId));
        });
    }

    [Fact]
    public void Every_act_is_one_event()
    {
        var commitment = Ask();
        commitment.ProposeChange(1, Second, null, Asked, Now);
        commitment.Decline(1, "forældet", Asking, Now);
        commitment.Accept(2, Asking, Now);
        commitment.Keep(null, Asked, Now);
        Assert.Equal(
            [typeof(CommitmentAsked), typeof(CommitmentChangeProposed), typeof(CommitmentAccepted), typeof(CommitmentKept)],
            commitment.TakeHappenings().Select(h => h.What.GetType()));
    }

    private static Result<Commitment> AskAs(Actor by) =>
        Commitment.Ask(InitiativeId, 1, null, Asked.OrganisationId!.Value, First, [Asking.OrganisationId!.Value, Asked.OrganisationId.Value], by, Now);
}
