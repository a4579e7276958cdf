using Medvirk.Domain.Communication;

namespace Medvirk.Tests.Domain.Communication;

public sealed class ShareTests
{
    [Theory]
    [InlineData("2/3", 2, 3)]
    [InlineData(" 1 / 2 ", 1, 2)]
    [InlineData("60 %", 60, 100)]
    [InlineData("100%", 100, 100)]
    [InlineData("0/1", 0, 1)]
    public void A_share_is_read_as_it_is_written(string text, int part, int whole)
    {
        Assert.True(Share.TryRead(text, out var share));
        Assert.Equal(new Share(part, whole), share);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2")]
    [InlineData("3/2")]
    [InlineData("1/0")]
    [InlineData("-1/2")]
    [InlineData("1/1001")]
    [InlineData("1/2/3")]
    [InlineData("101 %")]
    [InlineData("0,5")]
    public void What_is_no_share_is_not_read(string? text) => Assert.False(Share.TryRead(text, out _));

    [Fact]
    public void A_share_is_reached_without_rounding()
    {
        Assert.True(Share.TwoThirds.IsReachedBy(2, 3));
        Assert.False(Share.TwoThirds.IsReachedBy(666_666, 1_000_000));
        Assert.True(Share.TwoThirds.IsReachedBy(666_667, 1_000_000));
        Assert.False(Share.Half.IsReachedBy(0, 0));
        Assert.False(Share.Half.IsMoreThanHalf);
        Assert.True(new Share(51, 100).IsMoreThanHalf);
    }
}
