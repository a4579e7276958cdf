using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class VersionNumberTests
{
    [Theory]
    [InlineData("7", 7, 0)]
    [InlineData("7.1", 7, 1)]
    [InlineData("120.14", 120, 14)]
    public void It_is_read_as_it_is_written(string text, int whole, int edition)
    {
        Assert.True(VersionNumber.TryParse(text, null, out var number));
        Assert.Equal(new VersionNumber(whole, edition), number);
        Assert.Equal(text, number.ToString());
        Assert.Equal(number, VersionNumber.Parse(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("07")]
    [InlineData("7.0")]
    [InlineData("7.01")]
    [InlineData("7.")]
    [InlineData(".1")]
    [InlineData("7.1.1")]
    [InlineData("-7")]
    [InlineData("7,1")]
    [InlineData(" 7")]
    [InlineData("७")]
    [InlineData("99999999999")]
    public void Anything_else_is_no_version(string? text)
    {
        Assert.False(VersionNumber.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => VersionNumber.Parse(text!));
    }
}
