using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class EndorsementTests
{
    private readonly AgendaVersion version = Given.Version(Given.Agenda("Tekst."));

    [Fact]
    public void A_representative_endorses_for_the_organisation()
    {
        var by = Given.Representative();

        Assert.Null(version.Endorse(Stance.Endorsed, null, by, 1, Given.Now));

        var endorsement = Assert.Single(version.Endorsements);
        Assert.Equal((by.OrganisationId, by.PersonId, by.MandateId, Stance.Endorsed), (endorsement.OrganisationId, endorsement.PersonId, endorsement.MandateId, endorsement.Stance));
        Assert.Contains(version.TakeHappenings(), h => h.What is AgendaEndorsed { Number: 1 } e && e.OrganisationId == by.OrganisationId);
    }

    [Theory]
    [InlineData(Role.Reporter)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Chair)]
    [InlineData(Role.Secretariat)]
    [InlineData(Role.Visitor)]
    [InlineData(Role.System)]
    public void Other_roles_cannot_endorse(Role role) => Assert.Equal(
        AgendaRefusals.OnlyThoseWhoMayBind,
        version.Endorse(Stance.Endorsed, null, Given.Representative() with { Role = role }, 1, Given.Now));

    [Fact]
    public void An_unconfirmed_mandate_cannot_endorse()
    {
        Assert.Equal(AgendaRefusals.MandateWaitsForConfirmation, version.Endorse(Stance.Endorsed, null, Given.Representative(mayBind: false), 1, Given.Now));
        Assert.Empty(version.Endorsements);
    }

    [Fact]
    public void An_objection_and_remarks_need_words()
    {
        Assert.Throws<ArgumentException>(() => version.Endorse(Stance.Objected, " ", Given.Representative(), 1, Given.Now));
        Assert.Throws<ArgumentException>(() => version.Endorse(Stance.EndorsedWithRemarks, null, Given.Representative(), 1, Given.Now));
    }

    [Fact]
    public void An_objection_is_kept_with_its_reason()
    {
        version.Endorse(Stance.Objected, " Boliger mangler.\r\n", Given.Representative(), 1, Given.Now);

        Assert.Equal("Boliger mangler.", Assert.Single(version.Endorsements).Remarks);
        Assert.Contains(version.TakeHappenings(), h => h.What is AgendaObjectedTo { Reason: "Boliger mangler." });
    }

    [Fact]
    public void Only_the_latest_version_can_be_endorsed() =>
        Assert.Equal(AgendaRefusals.NewerVersion(2), version.Endorse(Stance.Endorsed, null, Given.Representative(), 2, Given.Now));

    [Fact]
    public void Saying_the_same_twice_is_one_act()
    {
        var by = Given.Representative();
        version.Endorse(Stance.Endorsed, null, by, 1, Given.Now);

        Assert.Null(version.Endorse(Stance.Endorsed, null, by, 1, Given.Now));

        Assert.Single(version.Endorsements);
    }

    [Fact]
    public void Of_two_representatives_the_latest_act_counts_and_both_are_kept()
    {
        var one = Given.Representative();
        var other = Given.Representative(one.OrganisationId);
        version.Endorse(Stance.Endorsed, null, one, 1, Given.Now);
        version.Endorse(Stance.Objected, "Nej.", other, 1, Given.Now);

        var support = Support.Of(1, version.Endorsements.Select(e => e.AsStand()), [one.OrganisationId!.Value]);

        Assert.Equal((0, 1, Stance.Objected), (support.Behind, support.Partners, support.Organisations[0].Stance));
        Assert.Equal(2, version.Endorsements.Count);

        version.Endorse(Stance.EndorsedWithRemarks, "Ja, med et men.", one, 1, Given.Now);
        Assert.Equal(1, Support.Of(1, version.Endorsements.Select(e => e.AsStand()), [one.OrganisationId!.Value]).Behind);
    }

    [Fact]
    public void Behind_counts_active_partners_only_and_each_once()
    {
        var partners = Enumerable.Range(0, 3).Select(_ => Given.Representative()).ToArray();
        var left = Given.Representative();
        foreach (var by in (Actor[])[partners[0], partners[1], left])
        {
            version.Endorse(Stance.Endorsed, null, by, 1, Given.Now);
        }

        var support = Support.Of(1, version.Endorsements.Select(e => e.AsStand()), partners.Select(p => p.OrganisationId!.Value));

        Assert.Equal((2, 3), (support.Behind, support.Partners));
        Assert.Null(support.Organisations[2].Stance);
    }

    [Fact]
    public void A_seat_stands_for_itself_and_is_counted_apart()
    {
        var seat = new Actor(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Seat, MayBind: true);
        version.Endorse(Stance.Endorsed, null, seat, 1, Given.Now);

        var support = Support.Of(1, version.Endorsements.Select(e => e.AsStand()), [Guid.CreateVersion7()]);

        Assert.Equal((0, 1), (support.Behind, support.Partners));
        Assert.Equal(seat.PersonId, Assert.Single(support.Seats).StanderId);
    }

    [Fact]
    public void A_new_version_asks_anew_and_remembers_who_endorsed_an_earlier_one()
    {
        var agenda = Given.Agenda("Tekst.");
        var first = Given.Version(agenda);
        var endorsed = Given.Representative();
        var objected = Given.Representative();
        first.Endorse(Stance.Endorsed, null, endorsed, 1, Given.Now);
        first.Endorse(Stance.Objected, "Nej.", objected, 1, Given.Now);
        var part = agenda.CurrentParts.Single();
        agenda.Revise(part.Id, 1, part.AsText() with { Text = "Ny tekst." }, Given.Secretariat, Given.Now);
        var second = Given.Version(agenda, first);

        var support = Support.Of(2, first.Endorsements.Concat(second.Endorsements).Select(e => e.AsStand()), [endorsed.OrganisationId!.Value, objected.OrganisationId!.Value]);

        Assert.Equal(0, support.Behind);
        Assert.Equal([1, null], support.Organisations.Select(o => o.EarlierVersion));
        Assert.Equal(1, Support.Of(1, first.Endorsements.Concat(second.Endorsements).Select(e => e.AsStand()), [endorsed.OrganisationId!.Value]).Behind);
    }
}
