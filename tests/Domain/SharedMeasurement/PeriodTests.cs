using CsCheck;
using Medvirk.Domain.SharedMeasurement;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement;

public sealed class PeriodTests
{
    private static readonly Gen<Period> Periods =
        Gen.Select(Gen.Enum<Frequency>(), Gen.Int[0, 200_000]).Select((frequency, days) => Period.Containing(new DateOnly(1801, 1, 1).AddDays(days % 140_000), frequency));

    [Fact]
    public void A_code_is_read_back_as_the_same_period() =>
        Periods.Sample(period =>
        {
            Assert.True(Period.TryParse(period.Code, out var read));
            Assert.Equal(period, read);
        });

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("9999")]
    [InlineData("2024 ")]
    [InlineData(" 2024")]
    [InlineData("+024")]
    [InlineData("2024h1")]
    [InlineData("2024H3")]
    [InlineData("2024K4")]
    [InlineData("2024Q0")]
    [InlineData("2024Q٤")]
    [InlineData("2024M2")]
    [InlineData("2024M13")]
    [InlineData("2024M+2")]
    [InlineData("2024/26")]
    [InlineData("2024-25")]
    [InlineData("2024/2025")]
    [InlineData("2023-02-29")]
    [InlineData("15.03.2024")]
    [InlineData("2024-03-15 ")]
    [InlineData("٢٠٢٤")]
    public void Only_canonical_codes_are_parsed(string code) => Assert.False(Period.TryParse(code, out _));

    [Fact]
    public void Periods_follow_each_other_without_gap_or_overlap() =>
        Periods.Sample(period =>
        {
            Assert.Equal(period.End.AddDays(1), period.Next.Start);
            Assert.Equal(period, period.Next.Previous);
            Assert.True(period < period.Next);
            Assert.True(string.CompareOrdinal(period.Code, period.Next.Code) < 0);
        });

    [Theory]
    [InlineData("2024", "2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024/25", "2024/25", "2024-08-01", "2025-07-31")]
    [InlineData("2024/2025", "2024/25", "2024-08-01", "2025-07-31")]
    [InlineData("1999/00", "1999/00", "1999-08-01", "2000-07-31")]
    [InlineData("2024H2", "2024H2", "2024-07-01", "2024-12-31")]
    [InlineData("2. halvår 2024", "2024H2", "2024-07-01", "2024-12-31")]
    [InlineData("2024 Q1", "2024Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024K4", "2024Q4", "2024-10-01", "2024-12-31")]
    [InlineData("4. kvartal 2024", "2024Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024M02", "2024M02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-15", null, null, null)]
    [InlineData("2024-03-15", "2024-03-15", "2024-03-15", "2024-03-15")]
    [InlineData("15.03.2024", "2024-03-15", "2024-03-15", "2024-03-15")]
    [InlineData("2024Q5", null, null, null)]
    [InlineData("2024M13", null, null, null)]
    [InlineData("2024/26", null, null, null)]
    [InlineData("2023-02-29", null, null, null)]
    [InlineData("24", null, null, null)]
    [InlineData("9999", null, null, null)]
    [InlineData("٢٠٢٤", null, null, null)]
    [InlineData("i fjor 😀", null, null, null)]
    [InlineData("", null, null, null)]
    public void Periods_are_read_as_people_write_them(string text, string? code, string? start, string? end)
    {
        var isRead = PeriodReading.TryOf(text, null, out var period);
        Assert.Equal(code is not null, isRead);
        if (isRead)
        {
            Assert.Equal(code, period.Code);
            Assert.Equal(start, period.Start.ToString("yyyy-MM-dd", null));
            Assert.Equal(end, period.End.ToString("yyyy-MM-dd", null));
        }
    }

    [Theory]
    [InlineData(Frequency.Month, "2004M05")]
    [InlineData(Frequency.SchoolYear, "2004/05")]
    [InlineData(null, "2004M05")]
    public void A_year_and_two_digits_is_read_by_what_is_expected(Frequency? expected, string code)
    {
        Assert.True(PeriodReading.TryOf(expected is null ? "2004-07" : "2004-05", expected, out var period));
        Assert.Equal(expected is null ? "2004M07" : code, period.Code);
    }

    [Fact]
    public void A_year_and_the_next_two_digits_is_not_guessed() => Assert.False(PeriodReading.TryOf("2004-05", null, out _));

    [Fact]
    public void No_text_makes_it_throw() => Gen.String.Sample(text => { PeriodReading.TryOf(text, null, out _); });
}
