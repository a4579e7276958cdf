using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Tests.Domain.CommonAgenda;

/// <summary>Objections get answers, and a decision makes a version the agenda.</summary>
public sealed class AdoptionTests
{
    private readonly Agenda agenda = Given.Agenda("Tekst.");
    private readonly Guid decision = Guid.CreateVersion7();

    [Fact]
    public void An_objection_waits_for_an_answer_of_the_secretariat_or_the_chair_and_answers_are_added()
    {
        var version = Given.Version(agenda);
        var by = Given.Representative();
        version.Endorse(Stance.Objected, "Nej.", by, 1, Given.Now);
        var said = version.Endorsements.Single();
        var chair = Given.Representative() with { OrganisationId = null, Role = Role.Chair };

        Assert.True(version.WaitsForAnswer(said));
        Assert.Equal(AgendaRefusals.OnlySecretariatOrChairAnswers, version.Answer(said.Id, "x", by, Given.Now));
        Assert.Null(version.Answer(said.Id, " Vi hører jer. ", Given.Secretariat, Given.Now));
        Assert.Null(version.Answer(said.Id, "Vi hører jer.", Given.Secretariat, Given.Now));
        Assert.Null(version.Answer(said.Id, "Og vi mødes.", chair, Given.Now));

        Assert.False(version.WaitsForAnswer(said));
        Assert.Equal(["Vi hører jer.", "Og vi mødes."], version.Answers.Select(a => a.Text));
        version.Endorse(Stance.Endorsed, null, by, 1, Given.Now);
        Assert.Equal(AgendaRefusals.NothingToAnswer, version.Answer(version.Endorsements[^1].Id, "x", Given.Secretariat, Given.Now));
    }

    [Fact]
    public void An_objection_that_the_organisation_has_left_behind_waits_no_more()
    {
        var version = Given.Version(agenda);
        var organisation = Guid.CreateVersion7();
        version.Endorse(Stance.Objected, "Nej.", Given.Representative(organisation), 1, Given.Now);
        version.Endorse(Stance.Endorsed, null, Given.Representative(organisation), 1, Given.Now);
        Assert.DoesNotContain(version.Endorsements, version.WaitsForAnswer);
        Assert.Null(agenda.Adopt(version, decision, Given.Secretariat, Given.Now));
    }

    [Fact]
    public void A_decision_adopts_it_once_every_objection_is_answered()
    {
        var version = Given.Version(agenda);
        version.Endorse(Stance.Objected, "Nej.", Given.Representative(), 1, Given.Now);
        Assert.Equal(AgendaRefusals.ObjectionWithoutAnswer(1), agenda.Adopt(version, decision, Given.Secretariat, Given.Now));
        version.Answer(version.Endorsements[0].Id, "Vi hører jer.", Given.Secretariat, Given.Now);

        Assert.Null(agenda.Adopt(version, decision, Given.Secretariat, Given.Now));
        Assert.Null(agenda.Adopt(version, decision, Given.Secretariat, Given.Now));

        Assert.Equal((1, decision), (agenda.AdoptedVersion, version.Adoption!.DecisionId));
        Assert.Single(version.TakeHappenings(), h => h.What is AgendaAdopted { Number: 1 });
        Assert.Equal(AgendaRefusals.AlreadyAdopted(1), agenda.Adopt(version, Guid.CreateVersion7(), Given.Secretariat, Given.Now));
    }

    [Fact]
    public void A_version_older_than_the_agenda_is_not_adopted_again()
    {
        var first = Given.Version(agenda);
        agenda.Add(new PartText(PartKind.Own, "", "Ny."), Given.Secretariat, Given.Now);
        var second = Given.Version(agenda, first);
        Assert.Null(agenda.Adopt(second, decision, Given.Secretariat, Given.Now));
        Assert.Equal(AgendaRefusals.NewerVersion(2), agenda.Adopt(first, Guid.CreateVersion7(), Given.Secretariat, Given.Now));
    }
}
