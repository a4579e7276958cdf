using CsCheck;
using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class ParagraphTests
{
    private static readonly Gen<string> Lines = Gen.OneOf(
        "", " ", "Tekst her.", "Mere tekst  ", "- punkt", "* punkt", "1. et", "2. to", "  - under", "    kode", "# Overskrift", "## To", "===", "---", "> citat",
        "```", "| a | b |", "2015. Vi begyndte", "\u00a0", "Å", "•  prik");

    private static readonly Gen<string> Markdown = Lines.Array[0, 14].Select(lines => string.Join('\n', lines));

    [Fact]
    public void Splitting_and_joining_settles_at_once() =>
        Markdown.Sample(text => Paragraphs.Split(Paragraphs.Join(Paragraphs.Split(text))).SequenceEqual(Paragraphs.Split(text)), iter: 20_000);

    [Fact]
    public void No_word_is_lost_by_splitting() =>
        Markdown.Sample(text => Squeeze(string.Join('\n', Paragraphs.Split(text))) == Squeeze(text), iter: 20_000);

    [Fact]
    public void Blank_lines_divide_and_each_list_item_is_its_own() =>
        Assert.Equal(
            ["Vi vil\nmeget:", "- bygge\n  huse", "- bo", "1. først", "2. så", "## Videre", "Slut"],
            Paragraphs.Split("Vi vil\nmeget:\n\n- bygge\n  huse\n- bo\n\n\n1. først\n2. så\n\n## Videre\nSlut\n"));

    [Fact]
    public void Lists_are_joined_without_blank_lines() =>
        Assert.Equal("Vi vil:\n\n- bygge\n- bo\n\nSlut", Paragraphs.Join(["Vi vil:", "- bygge", "- bo", "Slut"]));

    [Fact]
    public void A_line_that_only_looks_like_number_two_stays_in_its_text() =>
        Assert.Equal(["Det var i\n2015. Og så kom vi."], Paragraphs.Split("Det var i\n2015. Og så kom vi."));

    [Fact]
    public void An_unchanged_a_moved_and_an_edited_paragraph_keep_their_ids()
    {
        var old = New("Alle skal kunne være med her.", "Vi bygger nye steder i byen.", "Den tredje er helt for sig selv.");

        var revised = ParagraphAlignment.Revise(old, ["Den tredje er helt for sig selv.", "Ganske ny.", "Alle skal kunne være med her hos os.", "Vi bygger nye steder i byen."]);

        Assert.Equal([old[2].Id, old[0].Id, old[1].Id], revised.Where(p => p.Text != "Ganske ny.").Select(p => p.Id));
        Assert.DoesNotContain(revised.Single(p => p.Text == "Ganske ny.").Id, old.Select(p => p.Id));
    }

    [Fact]
    public void Of_two_alike_the_one_in_order_keeps_its_id()
    {
        var old = New("Vi måler hvert år i maj.", "Vi måler hvert år i juni.");

        var revised = ParagraphAlignment.Revise(old, ["Vi måler hvert år i april.", "Vi måler hvert år i august."]);

        Assert.Equal(old.Select(p => p.Id), revised.Select(p => p.Id));
    }

    [Fact]
    public void Aligning_keeps_every_new_text_gives_no_id_twice_and_finds_all_unchanged_ones() =>
        Gen.Select(Gen.OneOf("a b c", "a b d", "x", "y z", "z y", "a b c d e").Array[0, 8], Gen.OneOf("a b c", "a b d", "x", "y z", "q", "a b c d f").Array[0, 8])
            .Sample((before, after) =>
            {
                var old = New(before);
                var revised = ParagraphAlignment.Revise(old, after);
                var unchanged = before.Distinct().Sum(t => Math.Min(before.Count(b => b == t), after.Count(a => a == t)));
                return revised.Select(p => p.Text).SequenceEqual(after)
                    && revised.Select(p => p.Id).Distinct().Count() == after.Length
                    && revised.Count(p => old.Contains(p)) == unchanged;
            });

    private static Paragraph[] New(params string[] texts) => [.. texts.Select(t => new Paragraph(Guid.CreateVersion7(), t))];

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
