using CsCheck;
using Medvirk.Domain.SharedMeasurement;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement;

public sealed class QuantityTests
{
    [Fact]
    public void What_is_written_is_read_back_exactly() =>
        Gen.Long.Sample(micro =>
        {
            var quantity = new Quantity(micro);
            Assert.True(Quantity.TryParse(quantity.ToString(), out var read));
            Assert.Equal(quantity, read);
        });

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void The_ends_of_the_scale_are_read_too(long micro)
    {
        Assert.True(Quantity.TryParse(new Quantity(micro).ToString(), out var read));
        Assert.Equal(micro, read.Micro);
    }

    [Fact]
    public void Sums_are_exact_in_any_order() =>
        Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Array[0, 50].Sample(numbers =>
        {
            var forwards = numbers.Aggregate(Quantity.Zero, (sum, n) => sum + new Quantity(n));
            var backwards = numbers.Reverse().Aggregate(Quantity.Zero, (sum, n) => sum + new Quantity(n));
            Assert.Equal(forwards, backwards);
            Assert.Equal(numbers.Sum(), forwards.Micro);
        });

    [Fact]
    public void An_overflow_throws_and_never_wraps()
    {
        Assert.Throws<OverflowException>(() => new Quantity(long.MaxValue) + new Quantity(1));
        Assert.Throws<OverflowException>(() => new Quantity(long.MinValue) - new Quantity(1));
        Assert.Throws<OverflowException>(() => Quantity.Of(long.MaxValue));
    }

    [Theory]
    [InlineData(1, 3, 100, 33_333_333)]
    [InlineData(2, 3, 100, 66_666_667)]
    [InlineData(-1, 3, 100, -33_333_333)]
    [InlineData(0, 7, 100, 0)]
    [InlineData(1, 2, 1, 500_000)]
    public void A_ratio_is_rounded_to_millionths_half_away_from_zero(long numerator, long denominator, int per, long micro) =>
        Assert.Equal(micro, Quantity.Ratio(Quantity.Of(numerator), Quantity.Of(denominator), per)!.Value.Micro);

    [Fact]
    public void A_ratio_of_nothing_is_no_number() => Assert.Null(Quantity.Ratio(Quantity.Zero, Quantity.Zero, 100));

    [Theory]
    [InlineData("12.45", 1, "12.5")]
    [InlineData("-12.45", 1, "-12.5")]
    [InlineData("12.44", 1, "12.4")]
    [InlineData("0.5", 0, "1")]
    [InlineData("7.123456", 6, "7.123456")]
    public void Rounding_is_half_away_from_zero(string number, int decimals, string rounded)
    {
        Assert.True(Quantity.TryParse(number, out var quantity));
        Assert.Equal(rounded, quantity.Round(decimals).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("12,4")]
    [InlineData("1.2345678")]
    [InlineData("9223372036854.775808")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    public void Only_canonical_codes_are_parsed(string? code) => Assert.False(Quantity.TryParse(code, out _));
}
