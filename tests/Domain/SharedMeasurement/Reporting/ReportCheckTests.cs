using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement.Reporting;

public sealed class ReportCheckTests
{
    [Theory]
    [InlineData(Kind.Count, "mange", null, "not-a-number")]
    [InlineData(Kind.Count, "😀", null, "not-a-number")]
    [InlineData(Kind.Count, "1.234", null, "ambiguous-number")]
    [InlineData(Kind.Count, "99999999999999999999", null, "number-too-large")]
    [InlineData(Kind.Count, "12,5", null, "not-whole")]
    [InlineData(Kind.Count, "-1", null, "negative")]
    [InlineData(Kind.Share, "3", null, "denominator-missing")]
    [InlineData(Kind.Share, null, "3", "number-missing")]
    [InlineData(Kind.Share, "4", "3", "numerator-above-denominator")]
    [InlineData(Kind.Share, "4", "-3", "negative")]
    [InlineData(Kind.Ratio, "9000000000000", "0,000001", "number-too-large")]
    public void Each_wrong_number_is_named(Kind kind, string? number, string? denominator, string code)
    {
        var cell = Check(Reports.Basis(kind), new SheetRow("", number, denominator));
        Assert.Equal(code, cell.Fault?.Code);
        Assert.Equal(RowOutcome.Refused, cell.Outcome);
    }

    [Fact]
    public void A_number_outside_the_allowed_range_is_named()
    {
        var terms = Given.Terms(Kind.Scale) with { Minimum = Quantity.Zero, Maximum = Quantity.Of(25) };
        Assert.Equal("above-maximum", Check(Reports.Basis(terms: terms), new SheetRow("", "26")).Fault?.Code);
        Assert.Equal("below-minimum", Check(Reports.Basis(terms: terms), new SheetRow("", "-1")).Fault?.Code);
        Assert.Null(Check(Reports.Basis(terms: terms), new SheetRow("", "25")).Fault);
    }

    [Fact]
    public void Zero_missing_and_not_applicable_are_three_answers()
    {
        var check = ReportCheck.Of(Reports.Basis(),
        [
            new SheetRow("", "0"),
            new SheetRow(Reports.North.Text, null, Status: SheetRow.MissingWord, Note: "Systemet var nede."),
            new SheetRow(Reports.South.Text, null, Status: SheetRow.NotApplicableWord),
        ]);
        Assert.Equal([Figure.Of(Quantity.Zero), Figure.Missing, Figure.NotApplicable], check.Cells.Select(c => c.Figure));
        Assert.True(check.MaySubmit);
        Assert.Equal(new SheetSummary(3, 1, 1, 1, 0), check.Summary);
    }

    [Fact]
    public void No_data_asks_for_a_because_and_an_empty_cell_for_an_answer()
    {
        var check = ReportCheck.Of(Reports.Basis(), [new SheetRow("", "3"), new SheetRow(Reports.North.Text, null, Status: SheetRow.MissingWord)]);
        Assert.Equal([null, "because-missing", "cell-empty"], check.Cells.Select(c => c.Open?.Code));
        Assert.False(check.HasFaults);
        Assert.False(check.MaySubmit);
    }

    [Fact]
    public void A_number_beside_no_data_is_named() =>
        Assert.Equal("number-beside-status", Check(Reports.Basis(), new SheetRow("", "3", null, SheetRow.MissingWord)).Fault?.Code);

    [Fact]
    public void A_part_above_the_whole_is_named_at_the_part()
    {
        var check = ReportCheck.Of(Reports.Basis(), Reports.Rows("10", "11", "4"));
        Assert.Equal([null, new FigureFault("part-above-whole", Quantity.Of(11), Quantity.Of(10)), null], check.Cells.Select(c => c.Fault));
    }

    [Fact]
    public void Overlapping_parts_may_be_more_than_the_whole_together() =>
        Assert.True(ReportCheck.Of(Reports.Basis(), Reports.Rows("10", "8", "7")).MaySubmit);

    [Fact]
    public void A_part_of_a_part_is_held_against_both()
    {
        var deep = CellKey.Of(("age", "old"), ("area", "north"));
        var basis = Reports.Basis() with { Cells = [CellKey.Total, Reports.North, deep] };
        var check = ReportCheck.Of(basis, [new SheetRow("", "10"), new SheetRow(Reports.North.Text, "5"), new SheetRow(deep.Text, "6")]);
        Assert.Equal(new FigureFault("part-above-whole", Quantity.Of(6), Quantity.Of(5)), check.Cells[2].Fault);
    }

    [Fact]
    public void A_closed_round_and_a_period_that_has_not_begun_are_faults_of_the_whole()
    {
        Assert.Equal("closed-period", ReportCheck.Of(Reports.Basis() with { IsOpen = false }, []).Fault?.Code);
        Assert.Equal("future-period", ReportCheck.Of(Reports.Basis() with { Today = new DateOnly(2023, 12, 31) }, []).Fault?.Code);
    }

    [Fact]
    public void The_dry_run_tells_what_would_be_added_changed_and_left_alone()
    {
        var basis = Reports.Basis() with
        {
            Current = new Dictionary<CellKey, Figure> { [CellKey.Total] = Figure.Of(Quantity.Of(30)), [Reports.North] = Figure.Of(Quantity.Of(9)) },
        };
        var check = ReportCheck.Of(basis, Reports.Rows("30", "10", "20"));
        Assert.Equal([RowOutcome.Same, RowOutcome.Changed, RowOutcome.Added], check.Cells.Select(c => c.Outcome));
        Assert.Equal((1, 1, 1), (check.Count(RowOutcome.Same), check.Count(RowOutcome.Changed), check.Count(RowOutcome.Added)));
    }

    [Fact]
    public void A_figure_far_from_its_own_history_needs_a_word()
    {
        var basis = Reports.Basis() with { History = Reports.History(CellKey.Total, 100, 104, 98, 101, 99, 103, 97, 102) };
        Assert.Empty(Check(basis, new SheetRow("", "105")).Warnings);
        var far = Check(basis, new SheetRow("", "140"));
        Assert.Equal([new FigureWarning("far-from-history", Quantity.Of(140), Quantity.Of(100.5m))], far.Warnings);
        Assert.Equal("word-missing", far.Open?.Code);
        Assert.Null(Check(basis, new SheetRow("", "140", Note: "Nyt hus er åbnet.")).Open);
    }

    [Fact]
    public void Only_the_last_eight_values_are_history()
    {
        var basis = Reports.Basis() with { History = Reports.History(CellKey.Total, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 100, 104, 98, 101, 99, 103, 97, 102) };
        Assert.Empty(Check(basis, new SheetRow("", "105")).Warnings);
    }

    [Fact]
    public void A_sudden_zero_needs_a_word_and_a_usual_one_does_not()
    {
        var basis = Reports.Basis() with { History = Reports.History(CellKey.Total, 3) };
        Assert.Equal("sudden-zero", Assert.Single(Check(basis, new SheetRow("", "0")).Warnings).Code);
        Assert.Empty(Check(Reports.Basis() with { History = Reports.History(CellKey.Total, 3, 0, 2) }, new SheetRow("", "0")).Warnings);
        Assert.Empty(Check(Reports.Basis(), new SheetRow("", "0")).Warnings);
    }

    [Fact]
    public void All_equal_numbers_need_one_word()
    {
        var check = ReportCheck.Of(Reports.Basis(), Reports.Rows("7", "7", "7"));
        Assert.Equal(["all-equal"], check.Cells.SelectMany(c => c.Warnings).Select(w => w.Code));
        Assert.Equal("word-missing", check.Cells[0].Open?.Code);
        Assert.Empty(ReportCheck.Of(Reports.Basis(), Reports.Rows("7", "7")).Cells.SelectMany(c => c.Warnings));
    }

    [Fact]
    public void Every_code_that_is_used_is_listed()
    {
        var all = FigureFault.Codes.Concat(ReportCheck.FaultCodes).Concat(ReportFile.FaultCodes).Concat(PastedBlock.FaultCodes).ToArray();
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    private static CheckedCell Check(ReportBasis basis, SheetRow row) => ReportCheck.Of(basis, [row]).Cells[0];
}
