using System.Globalization;
using CsCheck;
using Medvirk.Domain.SharedMeasurement;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement;

public sealed class NumberReadingTests
{
    [Theory]
    [InlineData("12,4", "12.4")]
    [InlineData("12.4", "12.4")]
    [InlineData("  12,4\t", "12.4")]
    [InlineData("0", "0")]
    [InlineData("0,0", "0")]
    [InlineData("-3,5", "-3.5")]
    [InlineData("−3,5", "-3.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234,50", "1234.5")]
    [InlineData("1\u202F234\u202F567", "1234567")]
    [InlineData("0,125", "0.125")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("12,3456", "12.3456")]
    [InlineData(",5", "0.5")]
    [InlineData("9223372036854,775807", "9223372036854.775807")]
    public void Comma_and_point_are_both_read(string typed, string number)
    {
        var reading = NumberReading.Of(typed);
        Assert.Equal(NumberOutcome.Number, reading.Outcome);
        Assert.Equal(number, reading.Number.ToString());
        Assert.False(reading.Rounded);
    }

    [Theory]
    [InlineData("1.234", "1.234", "1234")]
    [InlineData("1,234", "1.234", "1234")]
    [InlineData("12.345", "12.345", "12345")]
    [InlineData("-123,456", "-123.456", "-123456")]
    public void A_lone_sign_before_three_digits_gives_both_readings(string typed, string asDecimals, string asThousands)
    {
        var reading = NumberReading.Of(typed);
        Assert.Equal(NumberOutcome.Ambiguous, reading.Outcome);
        Assert.Equal(asDecimals, reading.Number.ToString());
        Assert.Equal(asThousands, reading.Other.ToString());
    }

    [Theory]
    [InlineData("1.234", DecimalSign.Point, "1.234")]
    [InlineData("1.234", DecimalSign.Comma, "1234")]
    [InlineData("1,234", DecimalSign.Comma, "1.234")]
    [InlineData("1,234.5", DecimalSign.Point, "1234.5")]
    public void A_stated_decimal_sign_leaves_one_reading(string typed, DecimalSign sign, string number) =>
        Assert.Equal(number, NumberReading.Of(typed, sign).Number.ToString());

    [Theory]
    [InlineData("12.4", DecimalSign.Comma)]
    [InlineData("12,4", DecimalSign.Point)]
    public void The_other_sign_is_not_guessed_at(string typed, DecimalSign sign) =>
        Assert.Equal(NumberOutcome.NotANumber, NumberReading.Of(typed, sign).Outcome);

    [Theory]
    [InlineData("tolv")]
    [InlineData("12 %")]
    [InlineData("12,4,5")]
    [InlineData("1.23.456")]
    [InlineData("1 23")]
    [InlineData("12,")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("1e5")]
    [InlineData("=1+1")]
    [InlineData("١٢")]
    [InlineData("😀")]
    [InlineData("æøå")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    [InlineData("1\t2")]
    [InlineData("11111111111111111111111111111111111111111111111111111111111111111111111")]
    public void What_is_no_number_is_refused(string typed) => Assert.Equal(NumberOutcome.NotANumber, NumberReading.Of(typed).Outcome);

    [Theory]
    [InlineData("9223372036854,775808")]
    [InlineData("99999999999999999999")]
    public void What_does_not_fit_is_too_large(string typed) => Assert.Equal(NumberOutcome.TooLarge, NumberReading.Of(typed).Outcome);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Nothing_is_empty_and_not_zero(string? typed) => Assert.Equal(NumberOutcome.Empty, NumberReading.Of(typed).Outcome);

    [Fact]
    public void More_than_six_decimals_are_rounded_and_said()
    {
        var reading = NumberReading.Of("0.05228597228779967");
        Assert.True(reading.IsNumber);
        Assert.Equal("0.052286", reading.Number.ToString());
        Assert.True(reading.Rounded);
    }

    [Fact]
    public void Every_number_written_in_Danish_or_English_is_read_or_has_it_as_one_of_two_readings() =>
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Bool).Sample((micro, danish) =>
        {
            var quantity = new Quantity(micro);
            var shown = quantity.ToDecimal().ToString("#,0.######", CultureInfo.GetCultureInfo(danish ? "da-DK" : "en-GB"));
            var reading = NumberReading.Of(shown);
            Assert.True(
                (reading.IsNumber && reading.Number == quantity)
                || (reading.Outcome == NumberOutcome.Ambiguous && (reading.Number == quantity || reading.Other == quantity)),
                shown);
        });

    [Fact]
    public void No_text_makes_it_throw() => Gen.String.Sample(text => _ = NumberReading.Of(text));
}
