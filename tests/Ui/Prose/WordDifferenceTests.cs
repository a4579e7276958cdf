using Medvirk.Web.Ui;
using Xunit;

namespace Medvirk.Tests.Ui.Prose;

public sealed class WordDifferenceTests
{
    private static readonly string[] Words = ["hus", "e\u0301n", " ", ",", "😀"];

    [Theory]
    [InlineData("Alle kan være med.", "Alle skal være med.", "Alle [-kan][+skal] være med.")]
    [InlineData("Alle kan være med.", "Alle skal kunne være med.", "Alle [-kan][+skal kunne] være med.")]
    [InlineData("", "Nyt.", "[+Nyt.]")]
    [InlineData("Gammelt.", "", "[-Gammelt.]")]
    [InlineData("Det samme.", "Det samme.", "Det samme.")]
    [InlineData("a a a", "a a", "a a[- a]")]
    [InlineData("Tak 😀!", "Tak 😁!", "Tak [-😀][+😁]!")]
    [InlineData("Hus 👩‍🦽 her", "Hus 👩‍🦯 her", "Hus [-👩‍🦽][+👩‍🦯] her")]
    [InlineData("caf\u00e9en", "cafe\u0301en", "[-caf\u00e9en][+cafe\u0301en]")]
    public void Words_are_marked_and_never_half_of_one(string before, string after, string shown) => Assert.Equal(shown, Shown(before, after));

    [Fact]
    public void Either_wording_can_be_read_back_out_of_the_difference()
    {
        string[] texts = [.. Enumerable.Range(0, 4).SelectMany(Of)];
        foreach (var (before, after) in texts.SelectMany(before => texts.Select(after => (before, after))))
        {
            var pieces = WordDifference.Of(before, after);
            Assert.Equal(before, string.Concat(pieces.Where(p => p.Kind != PieceKind.Added).Select(p => p.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(p => p.Kind != PieceKind.Removed).Select(p => p.Text)));
        }

        static IEnumerable<string> Of(int words) => words == 0 ? [""] : Of(words - 1).SelectMany(text => Words.Select(word => text + word));
    }

    [Fact]
    public void Two_long_wordings_with_nothing_in_common_are_shown_as_one_for_the_other()
    {
        var (before, after) = (string.Join(' ', Enumerable.Range(0, 4_000)), string.Join(' ', Enumerable.Range(4_000, 4_000)));
        Assert.Equal([PieceKind.Removed, PieceKind.Added], WordDifference.Of(before, after).Select(p => p.Kind));
    }

    private static string Shown(string before, string after) => string.Concat(WordDifference.Of(before, after).Select(p => p.Kind switch
    {
        PieceKind.Removed => $"[-{p.Text}]",
        PieceKind.Added => $"[+{p.Text}]",
        _ => p.Text,
    }));
}
