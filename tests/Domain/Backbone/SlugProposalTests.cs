using CsCheck;
using Medvirk.Domain.Backbone;

namespace Medvirk.Tests.Domain.Backbone;

public sealed class SlugProposalTests
{
    [Theory]
    [InlineData("Rummelighed for alle", "rummelighed-for-alle")]
    [InlineData("  Åben dør – for ÆLDRE & unge! ", "aaben-doer-for-aeldre-unge")]
    [InlineData("Café Zürich 2030", "cafe-zurich-2030")]
    [InlineData("A", "")]
    [InlineData("–––", "")]
    [InlineData("北京", "")]
    public void A_name_gives_a_slug(string name, string slug) => Assert.Equal(slug, SlugProposal.Of(name));

    [Fact]
    public void A_long_name_is_cut_between_words() =>
        Assert.Equal(string.Join('-', Enumerable.Repeat("sammenhold", 5)), SlugProposal.Of(string.Join(' ', Enumerable.Repeat("sammenhold", 12))));

    [Fact]
    public void Whatever_the_name_the_proposal_is_a_slug_or_nothing() =>
        Gen.String.Sample(name => SlugProposal.Of(name) is "" || Initiative.IsSlug(SlugProposal.Of(name)));
}
