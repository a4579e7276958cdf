using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Language;
using Xunit;

namespace Medvirk.Tests.Web.Voices;

/// <summary>What citizens read is easy: LIX under 35, page by page and in every text that is long enough to be counted.</summary>
public sealed class PlainWordsTests
{
    private static readonly string[] Pages =
        ["voices.index.", "voices.new.", "voices.reach", "voices.receipt.", "voices.follow.", "voices.own.", "voices.add.", "voices.withdraw.", "voices.erase.", "voices.policy.", "form-guard.", "public-front.", "theory.public.", "challenges.public.", "priorities.public."];

    public static TheoryData<string> PublicPages => [.. Pages];

    [Theory, MemberData(nameof(PublicPages))]
    public void A_page_for_citizens_is_easy_to_read(string page)
    {
        var lix = Lix.Of(string.Join('\n', Words(page)));
        Assert.True(lix.Value < Lix.EasyBelow, $"{page} has LIX {lix.Value:0.0}");
    }

    [Fact]
    public void So_is_each_text_of_some_length() =>
        Assert.All(Pages.SelectMany(Words).Where(text => Lix.Of(text).Words >= 15), text =>
            Assert.True(Lix.Of(text).Value < Lix.EasyBelow, $"LIX {Lix.Of(text).Value:0.0}: {text}"));

    private static IEnumerable<string> Words(string page)
    {
        var words = Texts.AllOf("da").Where(word => word.Key.StartsWith(page, StringComparison.Ordinal)).Select(word => word.Value).ToArray();
        Assert.NotEmpty(words);
        return words;
    }
}
