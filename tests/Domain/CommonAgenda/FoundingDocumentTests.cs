using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class FoundingDocumentTests
{
    [Theory]
    [InlineData("Udfordring", PartKind.PresentState)]
    [InlineData("Formål", PartKind.Purpose)]
    [InlineData("Målsætninger", PartKind.Objectives)]
    [InlineData("En ny måde at arbejde på", PartKind.WayOfWorking)]
    [InlineData("Vores vision for 2030", PartKind.Vision)]
    [InlineData("4. Mål", PartKind.Goals)]
    [InlineData("Afgrænsning og målgrupper", PartKind.Boundary)]
    [InlineData("Principper", PartKind.Principles)]
    [InlineData("THE CHALLENGE", PartKind.PresentState)]
    [InlineData("Our goals", PartKind.Goals)]
    [InlineData("Økonomi", PartKind.Own)]
    [InlineData("Formålsløst snak om umålelige ting", PartKind.Purpose)]
    [InlineData("Umålelige ting", PartKind.Own)]
    public void A_heading_proposes_a_kind(string heading, PartKind kind) => Assert.Equal(kind, PartKindGuess.Of(heading));

    [Fact]
    public void Deeper_headings_join_the_part_above_unless_their_words_name_a_kind()
    {
        var document = Received(new("Titel", 1, "", IsFront: true), new("Udfordring", 2, "a"), new("Boliger", 3, "b"), new("Vores vision", 3, "c"), new("Økonomi", 2, "d"));

        Assert.Equal([PartKind.FrontMatter, PartKind.PresentState, null, PartKind.Vision, PartKind.Own], document.Propose().Select(p => p.Kind));
    }

    [Fact]
    public void A_lone_top_heading_does_not_swallow_the_parts_below_it()
    {
        var document = Received(new("Grundlag", 1, "Om os."), new("Formål", 2, "a"), new("Økonomi", 2, "b"));

        Assert.Equal([PartKind.Own, PartKind.Purpose, PartKind.Own], document.Propose().Select(p => p.Kind));
    }

    [Fact]
    public void Sorting_puts_every_section_in_exactly_one_part()
    {
        var document = Received(new("Titel", 1, "Februar", IsFront: true), new("Udfordring", 2, "a"), new("Boliger", 3, "b"), new("", 3, "c"));

        var parts = Given.Made(document.Sort([new(PartKind.FrontMatter), new(PartKind.PresentState), new(null), new(null)]));

        Assert.Equal([new(PartKind.FrontMatter, "Titel", "Februar"), new PartText(PartKind.PresentState, "Udfordring", "a\n\n### Boliger\n\nb\n\nc")], parts);
    }

    [Fact]
    public void A_first_section_that_would_join_the_part_above_becomes_a_part_of_its_own() =>
        Assert.Equal([new PartText(PartKind.Own, "Boliger", "b")], Given.Made(Received(new FoundingSection("Boliger", 1, "b")).Sort([new(null)])));

    [Fact]
    public void A_heading_too_long_for_a_title_becomes_text()
    {
        var heading = new string('x', AgendaPart.TitleLength + 1);

        Assert.Equal([new PartText(PartKind.Own, "", heading + "\n\nb")], Given.Made(Received(new FoundingSection(heading, 1, "b")).Sort([new(PartKind.Own)])));
    }

    [Fact]
    public void A_part_too_long_is_refused_by_name()
    {
        var document = Received(new FoundingSection("Formål", 1, new string('x', AgendaPart.TextLength)), new FoundingSection("Mere", 1, "y"));

        Assert.Equal(AgendaRefusals.PartTooLong("Formål"), document.Sort([new(PartKind.Purpose), new(null)]).Refusal);
    }

    [Fact]
    public void Only_the_secretariat_brings_a_document_in() => Assert.Equal(
        AgendaRefusals.OnlySecretariatEdits,
        FoundingDocument.Receive(Given.Initiative, "a.txt", "", [], 0, Given.Representative(), Given.Now).Refusal);

    private static FoundingDocument Received(params FoundingSection[] sections) =>
        Given.Made(FoundingDocument.Receive(Given.Initiative, "grundlag.txt", "", sections, 0, Given.Secretariat, Given.Now));
}
