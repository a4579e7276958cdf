using Medvirk.Domain.SharedMeasurement;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement;

public sealed class CellKeyTests
{
    [Fact]
    public void The_order_of_the_pairs_does_not_matter_and_blank_is_the_total()
    {
        var key = CellKey.Of(("region", "north"), ("age", "60-plus"), ("sex", ""), ("area", null));
        Assert.Equal("age=60-plus;region=north", key.Text);
        Assert.Equal(key, CellKey.Of(("age", "60-plus"), ("region", "north")));
        Assert.Equal(CellKey.Total, CellKey.Of(("sex", "")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("age=60-plus")]
    [InlineData("age=60-plus;region=E12000006")]
    public void A_canonical_text_is_read_back(string text)
    {
        Assert.True(CellKey.TryParse(text, out var key));
        Assert.Equal(text, key.ToString());
        Assert.Equal(key, CellKey.Of(key.Pairs.Select(p => (p.Breakdown, (string?)p.Code))));
    }

    [Theory]
    [InlineData("region=north;age=60-plus")]
    [InlineData("age=a;age=b")]
    [InlineData("age")]
    [InlineData("age=")]
    [InlineData("age=a;")]
    [InlineData("age=a=b")]
    [InlineData("age=å")]
    [InlineData("age=a b")]
    [InlineData("age=😀")]
    [InlineData("age=';drop table")]
    public void Anything_else_is_refused(string text) => Assert.False(CellKey.TryParse(text, out _));
}
