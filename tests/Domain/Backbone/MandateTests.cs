using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Xunit;

namespace Medvirk.Tests.Domain.Backbone;

public sealed class MandateTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    private readonly Initiative initiative;
    private readonly Mandate secretary;
    private readonly Guid organisation = Guid.CreateVersion7();

    public MandateTests()
    {
        (initiative, secretary) = Initiative.Found("alle-med", "Alle med", "Alle skal med.", new Person("Signe"), Now).Made;
        Assert.Null(initiative.Join(organisation, secretary.AsActor(), Now).Refusal);
    }

    private Mandate Give(Role role = Role.Representative, Guid? person = null, Actor? by = null, DateOnly? from = null, DateOnly? to = null, params Mandate[] held)
    {
        var given = initiative.Give(
            role, person ?? Guid.CreateVersion7(), Invitation.SpeaksForOrganisation(role) ? organisation : null, held, from ?? Today, to, by ?? secretary.AsActor(), Now);
        return given.IsRefused ? throw new InvalidOperationException(given.Refusal.Code) : given.Made;
    }

    private Mandate Confirmed()
    {
        var mandate = Give();
        Assert.Null(mandate.RecordLetter("Underskrevet 1. marts", secretary.AsActor(), Now));
        return mandate;
    }

    [Fact]
    public void An_unconfirmed_mandate_confirms_no_other()
    {
        var (first, second) = (Give(), Give());
        Assert.Equal(BackboneRefusals.ConfirmerNotConfirmed, first.Confirm(second.AsActor(), Now));
        Assert.Null(second.RecordLetter("Underskrevet", secretary.AsActor(), Now));
        Assert.Null(first.Confirm(second.AsActor(), Now));
        Assert.True(first.AsActor().MayBind);
    }

    [Fact]
    public void A_letter_is_recorded_by_the_secretariat_alone_and_not_for_what_has_ended()
    {
        var mandate = Give(to: Today.AddDays(-1), from: Today.AddDays(-9));
        Assert.Equal(BackboneRefusals.MandateEnded, mandate.RecordLetter("For sent", secretary.AsActor(), Now));
        Assert.Equal(BackboneRefusals.OnlySecretariat, Give().RecordLetter("Selv", Confirmed().AsActor(), Now));
    }

    [Fact]
    public void Nobody_is_secretariat_and_partner_at_the_same_time_not_even_later()
    {
        var person = Guid.CreateVersion7();
        var later = Give(person: person, from: Today.AddDays(30));
        Assert.Equal(
            BackboneRefusals.SecretariatAndPartner,
            initiative.Give(Role.Secretariat, person, null, [later], Today, null, secretary.AsActor(), Now).Refusal);
        Assert.Equal(Role.Secretariat, Give(Role.Secretariat, person, to: Today.AddDays(29), held: later).Role);
    }

    [Fact]
    public void The_same_mandate_is_not_given_twice()
    {
        var person = Guid.CreateVersion7();
        var held = Give(person: person);
        Assert.Equal(
            BackboneRefusals.MandateAlreadyHeld,
            initiative.Give(Role.Representative, person, organisation, [held], Today, null, secretary.AsActor(), Now).Refusal);
    }

    [Fact]
    public void It_is_ended_by_the_secretariat_the_organisation_or_the_person()
    {
        var colleague = Confirmed().AsActor();
        var stranger = new Actor(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Representative, MayBind: true);
        Assert.Equal(BackboneRefusals.MandateNotYours, Give().End(Today, [secretary], stranger, Now));
        Assert.Equal(BackboneRefusals.MandateNotYours, Give().End(Today, [secretary], Give().AsActor(), Now));
        Assert.Null(Give().End(Today, [secretary], colleague, Now));
        var own = Give();
        Assert.Null(own.End(Today.AddDays(-1), [secretary], own.AsActor(), Now));
        Assert.False(own.IsActive(Today));
        Assert.Equal(BackboneRefusals.MandateAlreadyEnded, own.End(Today, [secretary], secretary.AsActor(), Now));
    }

    [Fact]
    public void The_secretariat_keeps_one_that_runs_on()
    {
        var by = secretary.AsActor();
        var brief = Give(Role.Secretariat, to: Today.AddDays(5));
        Assert.Equal(BackboneRefusals.LastSecretariat, secretary.End(Today, [secretary, brief], by, Now));
        Assert.Null(secretary.End(Today, [secretary, Give(Role.Secretariat)], by, Now));
    }

    [Fact]
    public void A_partner_that_leaves_ends_its_mandates_and_may_join_again()
    {
        var (mandate, elsewhere) = (Confirmed(), Give(Role.Observer));
        initiative.TakeHappenings();
        Assert.Equal(BackboneRefusals.OnlyRepresentative, initiative.Leave(organisation, [mandate], Give().AsActor(), Now));
        Assert.Null(initiative.Leave(organisation, [mandate, elsewhere], mandate.AsActor(), Now));
        Assert.Equal((false, true), (mandate.IsActive(Today), elsewhere.IsActive(Today)));
        Assert.IsType<OrganisationLeft>(Assert.Single(initiative.TakeHappenings()).What);
        Assert.False(initiative.HasPartner(organisation));
        Assert.Equal(BackboneRefusals.OrganisationNotPartner, initiative.Leave(organisation, [], secretary.AsActor(), Now));
        Assert.Null(initiative.Join(organisation, secretary.AsActor(), Now).Refusal);
        Assert.Equal(2, initiative.Partnerships.Count);
    }

    [Fact]
    public void A_seats_name_is_its_persons_own_choice()
    {
        var seat = Give(Role.Seat);
        Assert.Equal(BackboneRefusals.OnlySeat, seat.ChooseAlias("Andre", secretary.AsActor(), Now));
        Assert.Equal(BackboneRefusals.OnlySeat, Give(Role.Observer).ChooseAlias("Mig", secretary.AsActor(), Now));
        seat.TakeHappenings();
        Assert.Null(seat.ChooseAlias(" Stemmen fra kajen ", seat.AsActor(), Now));
        Assert.Equal("Stemmen fra kajen", seat.Alias);
        Assert.IsType<SeatAliasChosen>(Assert.Single(seat.TakeHappenings()).What);
        Assert.Null(seat.ChooseAlias("Stemmen fra kajen", seat.AsActor(), Now));
        Assert.Empty(seat.TakeHappenings());
    }

    [Fact]
    public void A_renewed_invitation_has_another_link_and_seven_days_more()
    {
        var (invitation, token) = Invitation.Send(initiative.Id, organisation, Role.Reporter, "a@example.org", false, secretary.AsActor(), Now).Made;
        var later = Now.AddDays(9);
        var renewed = invitation.Renew(secretary.AsActor(), later);
        Assert.NotEqual(token, renewed.Made);
        Assert.Equal(Invitation.Hash(renewed.Made!), invitation.TokenHash);
        Assert.True(invitation.IsOpen(later.AddDays(7)));
        Assert.Equal(BackboneRefusals.InvitationRole, invitation.Renew(Give(Role.Observer).AsActor(), later).Refusal);
        Assert.Equal(BackboneRefusals.InvitationRole, invitation.Withdraw(Give(Role.Observer).AsActor(), later));
        Assert.Null(invitation.Withdraw(Confirmed().AsActor(), later));
        Assert.Equal(BackboneRefusals.InvitationWithdrawn, invitation.Renew(secretary.AsActor(), later).Refusal);
    }

    [Fact]
    public void Someone_who_has_been_invited_and_not_answered_is_not_invited_again() =>
        Assert.Equal(
            BackboneRefusals.InvitationWaits,
            Invitation.Send(initiative.Id, organisation, Role.Reporter, "a@example.org", true, secretary.AsActor(), Now).Refusal);

    [Fact]
    public void Two_tokens_of_one_mandate_have_two_names()
    {
        Assert.Equal(BackboneRefusals.TokenNameTaken, Make("Regneark", "regneark").Refusal);
        Assert.NotNull(Make("Regneark", "Kassen").Made.Token);

        Result<(AccessToken Token, string Secret)> Make(string held, string name) => AccessToken.Make(
            initiative.Id, name, [TokenScope.Read], DateOnly.FromDateTime(Now).AddDays(30), [held], secretary.AsActor(), Now);
    }
}
