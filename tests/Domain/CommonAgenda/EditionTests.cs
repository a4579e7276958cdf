using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Tests.Domain.CommonAgenda;

/// <summary>Wording put right without asking everyone again, and what a representative can say to that.</summary>
public sealed class EditionTests
{
    private readonly Agenda agenda = Given.Agenda("Alle skal kunne være med i byen.\n\nVi bygger sammen.");
    private readonly AgendaVersion version;

    public EditionTests() => version = Given.Version(agenda);

    private AgendaPart Part => agenda.CurrentParts.Single();

    [Fact]
    public void An_edition_has_the_same_paragraphs_keeps_the_number_and_says_what_was_put_right()
    {
        Write("Alle skal kunne være med i byerne.\n\nVi bygger sammen.");
        var edition = Given.Made(agenda.PutForwardEdition(agenda.DraftNumber, version, " Ental blev flertal. ", 1, Given.Secretariat, Given.Now));

        Assert.Equal("1.1", edition.Name.ToString());
        Assert.Equal(("Ental blev flertal.", 1, 1), (edition.Corrected, edition.Number, agenda.LatestVersion));
        Assert.Contains(edition.TakeHappenings(), h => h.What is AgendaEditionPutForward { Number: 1, Edition: 1 } put && put.Hash == edition.Hash);
        Assert.Equal(AgendaRefusals.NothingChanged(edition.Name), agenda.PutForward(agenda.DraftNumber, edition, Given.Secretariat, Given.Now).Refusal);
    }

    [Fact]
    public void A_paragraph_more_or_less_is_more_than_wording()
    {
        Write("Alle skal kunne være med i byen.\n\nVi bygger sammen.\n\nOg mere.");
        Assert.Equal(AgendaRefusals.MoreThanWording, agenda.PutForwardEdition(agenda.DraftNumber, version, "x", 1, Given.Secretariat, Given.Now).Refusal);

        Write("Vi bygger sammen.");
        Assert.Equal(AgendaRefusals.MoreThanWording, agenda.PutForwardEdition(agenda.DraftNumber, version, "x", 1, Given.Secretariat, Given.Now).Refusal);
    }

    [Fact]
    public void Only_the_secretariat_puts_it_forward_and_only_what_it_has_read()
    {
        Write("Alle skal kunne være med i byerne.\n\nVi bygger sammen.");
        Assert.Equal(AgendaRefusals.OnlySecretariatEdits, agenda.PutForwardEdition(agenda.DraftNumber, version, "x", 1, Given.Representative(), Given.Now).Refusal);
        Assert.Equal(AgendaRefusals.DraftChangedMeanwhile, agenda.PutForwardEdition(agenda.DraftNumber - 1, version, "x", 1, Given.Secretariat, Given.Now).Refusal);
    }

    [Fact]
    public void A_representative_makes_it_material_and_its_text_is_what_everyone_is_asked_about()
    {
        var first = Edition("Alle skal kunne være med i byerne.\n\nVi bygger sammen.", version, 1);
        var second = Edition("Alle skal kunne være med i byerne.\n\nVi bygger i fællesskab.", first, 2);
        var representative = Given.Representative();

        var made = Given.Made(agenda.MakeMaterial(first, [second], " Nu er det alle byer. ", representative, Given.Now.AddDays(14)))!;

        Assert.Equal(new VersionNumber(2), made.Name);
        Assert.Equal((second.Text, second.DraftNumber), (made.Text, made.DraftNumber));
        Assert.Equal("Nu er det alle byer.", first.Contested?.Reason);
        Assert.NotNull(second.Contested);
        Assert.Contains(first.TakeHappenings(), h => h.What is AgendaEditionContested { Edition: 1 } contested && contested.OrganisationId == representative.OrganisationId);
        Assert.Equal(AgendaRefusals.AlreadyMaterial(first.Name), agenda.MakeMaterial(first, [second], "x", Given.Representative(), Given.Now).Refusal);
    }

    [Fact]
    public void Where_a_newer_version_waits_already_the_edition_only_gives_way()
    {
        var edition = Edition("Alle skal kunne være med i byerne.\n\nVi bygger sammen.", version, 1);
        Write("Noget helt andet.");
        Given.Version(agenda, edition);

        Assert.Null(Given.Made(agenda.MakeMaterial(edition, [], "Det er nyt.", Given.Representative(), Given.Now)));
        Assert.NotNull(edition.Contested);
        Assert.Equal(2, agenda.LatestVersion);
    }

    [Fact]
    public void After_fourteen_days_or_by_someone_who_may_not_bind_it_stands()
    {
        var edition = Edition("Alle skal kunne være med i byerne.\n\nVi bygger sammen.", version, 1);

        Assert.Equal(AgendaRefusals.TooLateToContest(14), agenda.MakeMaterial(edition, [], "x", Given.Representative(), Given.Now.AddDays(14).AddSeconds(1)).Refusal);
        Assert.Equal(AgendaRefusals.MandateWaitsForConfirmation, agenda.MakeMaterial(edition, [], "x", Given.Representative(mayBind: false), Given.Now).Refusal);
        Assert.Equal(AgendaRefusals.OnlyThoseWhoMayBind, agenda.MakeMaterial(edition, [], "x", Given.Secretariat, Given.Now).Refusal);
        Assert.Equal(AgendaRefusals.NotAnEdition, agenda.MakeMaterial(version, [], "x", Given.Representative(), Given.Now).Refusal);
        Assert.Null(edition.Contested);
    }

    [Fact]
    public void A_seat_can_contest_it_too()
    {
        var edition = Edition("Alle skal kunne være med i byerne.\n\nVi bygger sammen.", version, 1);
        var seat = Given.Representative() with { OrganisationId = null, Role = Role.Seat };
        Assert.False(agenda.MakeMaterial(edition, [], "x", seat, Given.Now).IsRefused);
    }

    private void Write(string text) =>
        Assert.Null(agenda.Revise(Part.Id, Part.Revision, Part.AsText() with { Text = text }, Given.Secretariat, Given.Now));

    private AgendaVersion Edition(string text, AgendaVersion latest, int number)
    {
        Write(text);
        return Given.Made(agenda.PutForwardEdition(agenda.DraftNumber, latest, "Rettet.", number, Given.Secretariat, Given.Now));
    }
}
