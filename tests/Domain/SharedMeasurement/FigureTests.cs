using Medvirk.Domain.SharedMeasurement;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement;

public sealed class FigureTests
{
    [Theory]
    [InlineData(Kind.PublishedRate, "12,4", null, null, "12.4")]
    [InlineData(Kind.PublishedRate, "0", null, null, "0")]
    [InlineData(Kind.PublishedRate, "0.0", null, "Normal value", "0")]
    [InlineData(Kind.Share, "3", "17", null, "3/17")]
    [InlineData(Kind.Share, "0", "17", null, "0/17")]
    [InlineData(Kind.Mean, "4,2", "17", null, "4.2/17")]
    [InlineData(Kind.Mean, "4,2", null, null, "4.2")]
    [InlineData(Kind.PublishedRate, "..", null, null, "missing")]
    [InlineData(Kind.PublishedRate, ".", null, null, "not-applicable")]
    [InlineData(Kind.PublishedRate, "", null, "Missing value; suppressed", "missing")]
    [InlineData(Kind.PublishedRate, null, null, "ikke relevant", "not-applicable")]
    [InlineData(Kind.Share, "mangler", null, null, "missing")]
    public void Zero_missing_and_not_applicable_are_read_as_different_things(Kind kind, string? number, string? of, string? status, string figure)
    {
        var reading = FigureReading.Of(Given.Terms(kind), number, of, status);
        Assert.Null(reading.Fault);
        Assert.Equal(figure, reading.Figure!.Value.ToString());
    }

    [Theory]
    [InlineData(Kind.PublishedRate, "tolv", null, null, "not-a-number")]
    [InlineData(Kind.PublishedRate, "1.234", null, null, "ambiguous-number")]
    [InlineData(Kind.PublishedRate, "99999999999999999999", null, null, "number-too-large")]
    [InlineData(Kind.PublishedRate, "-", null, null, "not-a-number")]
    [InlineData(Kind.PublishedRate, "12", null, "måske", "unknown-status")]
    [InlineData(Kind.PublishedRate, "12", null, "missing", "number-beside-status")]
    [InlineData(Kind.PublishedRate, "", null, "Normal value", "number-missing")]
    [InlineData(Kind.Share, "3", "", null, "denominator-missing")]
    [InlineData(Kind.Share, "", "17", null, "number-missing")]
    [InlineData(Kind.Share, "3", "mange", null, "not-a-number")]
    public void What_can_t_be_read_says_why(Kind kind, string? number, string? of, string? status, string code) =>
        Assert.Equal(code, FigureReading.Of(Given.Terms(kind), number, of, status).Fault!.Code);

    [Fact]
    public void Number_and_denominator_that_can_t_be_read_are_both_told()
    {
        var both = FigureReading.Of(Given.Terms(Kind.Share), "12,,4", "mange 🙂");
        Assert.Equal(("12,,4", "mange 🙂"), (both.Fault!.Facts[0], both.DenominatorFault!.Facts[0]));
        Assert.Null(FigureReading.Of(Given.Terms(Kind.Share), "3", "mange").DenominatorFault);
    }

    [Fact]
    public void An_empty_cell_is_neither_a_figure_nor_a_fault() => Assert.True(FigureReading.Of(Given.Terms(), " ").IsEmpty);

    [Theory]
    [InlineData(Kind.Count, "12.5", null, "not-whole")]
    [InlineData(Kind.Count, "-1", null, "negative")]
    [InlineData(Kind.Share, "18", "17", "numerator-above-denominator")]
    [InlineData(Kind.Ratio, "-1", "17", "negative")]
    [InlineData(Kind.Mean, "4", "-17", "negative")]
    [InlineData(Kind.PublishedRate, "100.01", null, "above-maximum")]
    [InlineData(Kind.PublishedRate, "-0.01", null, "below-minimum")]
    [InlineData(Kind.PublishedRate, "100", null, null)]
    [InlineData(Kind.Share, "17", "17", null)]
    [InlineData(Kind.Share, "0", "0", null)]
    [InlineData(Kind.Ratio, "18", "17", null)]
    [InlineData(Kind.Amount, "-12.5", null, null)]
    public void Each_kind_has_its_limits(Kind kind, string number, string? of, string? code)
    {
        var terms = Given.Terms(kind);
        terms = kind == Kind.PublishedRate ? terms with { Minimum = Quantity.Zero, Maximum = Quantity.Of(100) } : terms;
        var figure = FigureReading.Of(terms, number, of).Figure!.Value;
        Assert.Equal(code, FigureCheck.Of(terms, figure)?.Code);
    }

    [Theory]
    [InlineData("2024", null)]
    [InlineData("2025", null)]
    [InlineData("2026", "future-period")]
    [InlineData("2024Q1", "wrong-frequency")]
    public void A_period_fits_the_rhythm_and_has_begun(string period, string? code) =>
        Assert.Equal(code, FigureCheck.Of(Given.Terms(), Period.Parse(period), Given.Today)?.Code);

    [Fact]
    public void A_share_is_shown_in_its_unit_and_nothing_over_nothing_is_no_number()
    {
        var terms = Given.Terms(Kind.Share);
        Assert.Equal("17.6", Figure.Of(Quantity.Of(3), Quantity.Of(17)).Shown(terms).ToString());
        Assert.Equal(Quantity.Zero, Figure.Of(Quantity.Zero, Quantity.Of(17)).Shown(terms));
        Assert.Null(Figure.Of(Quantity.Zero, Quantity.Zero).Shown(terms));
        Assert.Null(Figure.Missing.Shown(terms));
    }
}
