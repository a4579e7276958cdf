using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class LixTests
{
    [Fact]
    public void The_example_of_437_words_21_sentences_and_112_long_words_gives_46_44()
    {
        var lix = new Lix(437, 21, 112, "", []);

        Assert.Equal(46.44, lix.Value, 2);
        Assert.Equal(LixBand.Hard, lix.Band);
    }

    /// <summary>Counted by hand.</summary>
    [Theory]
    [InlineData("Alle skal kunne være med.", 5, 1, 0)]
    [InlineData("Kommunen bygger. Vi ser på det! Gør du? Ja…", 9, 4, 1)]
    [InlineData("Det er godt", 3, 1, 0)]
    [InlineData("", 0, 1, 0)]
    [InlineData("– … !", 0, 1, 0)]
    public void Words_sentences_and_long_words_are_counted(string text, int words, int sentences, int longWords)
    {
        var lix = Lix.Of(text);

        Assert.Equal((words, sentences, longWords), (lix.Words, lix.Sentences, lix.LongWords));
    }

    [Theory]
    [InlineData("e-mail", 1, 0)]
    [InlineData("klip-klap", 1, 1)]
    [InlineData("social- og sundhed", 3, 1)]
    [InlineData("mor's 'far' Marx’", 3, 0)]
    [InlineData("1234567 12-34-56-78", 2, 0)]
    [InlineData("2015-planen", 1, 0)]
    [InlineData("12,4 pct", 3, 0)]
    [InlineData("rummelighed/åbenhed", 2, 2)]
    public void A_word_is_letters_or_digits_with_inner_marks_and_only_letters_make_it_long(string text, int words, int longWords) =>
        Assert.Equal((words, longWords), (Lix.Of(text).Words, Lix.Of(text).LongWords));

    [Fact]
    public void The_seventh_letter_makes_a_word_long() =>
        Assert.Equal((2, 1), (Lix.Of("støtte støttes").Words, Lix.Of("støtte støttes").LongWords));

    [Fact]
    public void Decomposed_letters_count_as_the_letters_they_make()
    {
        const string composed = "Vi får små åbne gåture på gårdene.";

        Assert.Equivalent(Lix.Of(composed), Lix.Of(composed.Normalize(System.Text.NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("Vi bygger bl.a. Huse og f.eks. Parker.")]
    [InlineData("Det er dvs. Mange, ca. Halvdelen, jf. Bilag nr. Ti.")]
    [InlineData("Til stk. To hører haver, stier m.m. Alle er med.")]
    [InlineData("Boliger, fritid mv. Derfor bygger vi.")]
    [InlineData("Det er pct. Af alle, og kr. Ti, o.l. Steder.")]
    [InlineData("H.C. Andersen og N. F. S. Grundtvig og hr. Hansen.")]
    [InlineData("Han går i 3. klasse.")]
    [InlineData("Den 3. maj og den 4. Juni.")]
    [InlineData("Det er 3.5 eller 1.234 eller 12.3.2024 i alt.")]
    [InlineData("Vi siger: Alle er med: Du og jeg.")]
    [InlineData("Hun spurgte »hvorfor?« og gik.")]
    [InlineData("Vi venter... og ser… måske.")]
    [InlineData("Se www.fjordby.example. og læs.")]
    public void A_point_inside_a_sentence_does_not_end_it(string text) => Assert.Equal(1, Lix.Of(text).Sentences);

    [Theory]
    [InlineData("Det var i 2024. Nu er det 2025.", 2)]
    [InlineData("Hun sagde: »Ja.« Vi gik. (Alle var med.) Så kom du.", 4)]
    [InlineData("Vi gav op. Den er min. Det er jul. Nu bruger vi el. Kom.", 5)]
    [InlineData("Linje et.\nLinje to.", 2)]
    [InlineData("Vi venter... Så kom du… Endelig!", 3)]
    [InlineData("Læs på dr.dk. Her er alt.", 2)]
    [InlineData("Første afsnit uden punktum\n\nAndet afsnit", 2)]
    [InlineData("Åbent. Ældre og Østjyder. Øde.", 3)]
    public void A_mark_followed_by_white_space_and_a_capital_ends_a_sentence(string text, int sentences) =>
        Assert.Equal(sentences, Lix.Of(text).Sentences);

    [Theory]
    [InlineData("# Overskrift\nTekst her.", 2, 3)]
    [InlineData("Overskrift\n===\nTekst her.", 2, 3)]
    [InlineData("- et\n- to\n- tre", 3, 3)]
    [InlineData("1. et\n2. to\n3) tre", 3, 3)]
    [InlineData("Vi vil:\n\n- bygge\n- bo", 2, 4)]
    [InlineData("Vi vil:\n- bygge\n- bo", 2, 4)]
    [InlineData("- bygge\n  huse\n- bo", 2, 3)]
    [InlineData("En linje\nsom går videre", 1, 5)]
    [InlineData("Det var i\n2015. og så", 1, 6)]
    public void A_line_end_closes_a_heading_or_a_list_item_but_not_running_text(string text, int sentences, int words) =>
        Assert.Equal((sentences, words), (Lix.Of(text).Sentences, Lix.Of(text).Words));

    [Fact]
    public void Marks_of_Markdown_and_addresses_of_links_are_not_text() =>
        Assert.Equal((4, 1), (Lix.Of("**Læs** [vores plan](https://example.org/en-lang-adresse) nu.").Words, Lix.Of("**Læs** [vores plan](https://x.org) nu.").Sentences));

    [Fact]
    public void The_longest_sentence_and_words_are_named()
    {
        var lix = Lix.Of("Kort. Boligselskabet og kommunen bygger sammen. Kommunen ser til. Boligselskabet er med.");

        Assert.Equal("Boligselskabet og kommunen bygger sammen.", lix.LongestSentence);
        Assert.Equal(["Boligselskabet", "kommunen"], lix.LongestWords);
    }

    [Theory]
    [InlineData(10, 1, 1, LixBand.VeryEasy)]
    [InlineData(24, 1, 0, LixBand.VeryEasy)]
    [InlineData(25, 1, 0, LixBand.Easy)]
    [InlineData(34, 1, 0, LixBand.Easy)]
    [InlineData(35, 1, 0, LixBand.Medium)]
    [InlineData(45, 1, 0, LixBand.Hard)]
    [InlineData(55, 1, 0, LixBand.VeryHard)]
    public void Bands_follow_Bjornsson(int words, int sentences, int longWords, LixBand band) =>
        Assert.Equal(band, new Lix(words, sentences, longWords, "", []).Band);

    [Fact]
    public void A_giant_text_without_blanks_is_counted_fast()
    {
        var text = new string('a', 40_000) + ". B" + string.Concat(Enumerable.Repeat("c. D", 10_000));

        Assert.Equal(10_002, Lix.Of(text).Words);
    }
}
