using CsCheck;
using Medvirk.Domain.SharedMeasurement;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement;

public sealed class ImportPlanTests
{
    private static readonly Guid IndicatorId = Guid.CreateVersion7();

    private static readonly ColumnMapping[] Columns =
    [
        new(ColumnUse.Period), new(ColumnUse.Breakdown, "region"), new(ColumnUse.Unit), new(ColumnUse.Status), new(ColumnUse.Ignore), new(ColumnUse.Number),
    ];

    [Fact]
    public void Rows_are_added_changed_and_left_alone_and_a_blank_breakdown_is_the_total()
    {
        var plan = Plan(["2020", "", "%", "", "x", "12,4"], ["2021", "Nord", "%", "", "x", "0"], ["2022", "Nord", "%", "", "x", ""]);
        plan.Compare((_, cell, period) => period.Code switch
        {
            "2020" => Figure.Of(Quantity.Of(13)),
            "2021" when cell.Text == "region=nord" => Figure.Of(Quantity.Zero),
            _ => null,
        });
        Assert.Equal([RowOutcome.Changed, RowOutcome.Same, RowOutcome.Added], plan.Rows.Select(r => r.Outcome));
        Assert.Equal(["", "region=nord", "region=nord"], plan.Rows.Select(r => r.Cell.Text));
        Assert.Equal(Figure.Missing, plan.Rows[2].Figure);
        Assert.Equal([("nord", "Nord")], plan.Targets[0].Lists["region"].Added);
        Assert.False(plan.HasFaults);
    }

    [Theory]
    [InlineData("i fjor", "", "1", "not-a-period", 0)]
    [InlineData("", "", "1", "period-missing", 0)]
    [InlineData("2020Q1", "", "1", "wrong-frequency", 0)]
    [InlineData("2031", "", "1", "future-period", 0)]
    [InlineData("2020", "", "tolv", "not-a-number", 5)]
    [InlineData("2020", "", "1.234", "ambiguous-number", 5)]
    [InlineData("2020", "", "101", "above-maximum", 5)]
    [InlineData("2020", "", "😀", "not-a-number", 5)]
    public void Every_fault_is_named_with_line_and_column(string period, string region, string number, string code, int column)
    {
        var plan = Plan(["2019", "", "%", "", "", "1"], [period, region, "%", "", "", number]);
        var refused = Assert.Single(plan.Rows, r => r.Outcome == RowOutcome.Refused);
        Assert.Equal((3L, code, column), (refused.Line, refused.Faults[0].Fault.Code, refused.Faults[0].Column));
        Assert.True(plan.HasFaults);
    }

    [Fact]
    public void All_faults_of_a_row_are_named_at_once()
    {
        var row = Assert.Single(Plan(["igen", "", "%", "måske", "", "tolv"]).Rows);
        Assert.Equal(["not-a-period", "unknown-status"], row.Faults.Select(f => f.Fault.Code));
    }

    [Fact]
    public void A_figure_that_the_file_has_twice_is_refused_with_the_first_line()
    {
        var plan = Plan(["2020", "Nord", "%", "", "", "1"], ["2020", "nord", "%", "", "", "1"]);
        Assert.Equal(new FigureFault("duplicate", 2L), plan.Rows[1].Faults[0].Fault);
    }

    [Fact]
    public void Two_units_in_one_column_are_refused() =>
        Assert.Equal("unit-differs", Plan(["2020", "", "%", "", "", "1"], ["2021", "", "promille", "", "", "1"]).Rows[1].Faults[0].Fault.Code);

    [Fact]
    public void A_code_that_the_breakdown_lacks_is_refused_unless_codes_may_be_added()
    {
        var strict = Target();
        strict.Knows("region", [("nord", "Nordjylland")]);
        var plan = Plan(new ImportMapping(Columns, [], DecimalSign.Unknown, AddCodes: false), [strict], ["2020", "nordjylland", "%", "", "", "1"], ["2020", "Syd", "%", "", "", "1"]);
        Assert.Equal("region=nord", plan.Rows[0].Cell.Text);
        Assert.Equal(new FigureFault("unknown-code", "Syd"), plan.Rows[1].Faults[0].Fault);

        var open = Target();
        open.Knows("region", [("nord", "Nordjylland")]);
        Assert.False(Plan(new ImportMapping(Columns, [], DecimalSign.Unknown, AddCodes: true), [open], ["2020", "Syd", "%", "", "", "1"]).HasFaults);
        Assert.Equal([("syd", "Syd")], open.Lists["region"].Added);
    }

    [Fact]
    public void A_series_column_parts_the_rows_between_indicators()
    {
        var mapping = new ImportMapping(
            [new(ColumnUse.Period), new(ColumnUse.Series), new(ColumnUse.Number)],
            [new("Boliger", Guid.CreateVersion7(), null), new("Husstande", null, "Husstande"), new("Andet", null, null)],
            DecimalSign.Unknown,
            AddCodes: false);
        var plan = Plan(
            mapping,
            [Target("Boliger"), Target("Husstande")],
            ["2020", "Boliger", "1"], ["2020", "Husstande", "2"], ["2020", "Andet", "3"], ["2020", "Nyt", "4"]);
        Assert.Equal([RowOutcome.Added, RowOutcome.Added, RowOutcome.NotTaken, RowOutcome.Refused], plan.Rows.Select(r => r.Outcome));
        Assert.Equal(["Boliger", "Husstande"], plan.Rows.Take(2).Select(r => r.Target!.Series));
        Assert.Equal(new FigureFault("series-unknown", "Nyt"), plan.Rows[3].Faults[0].Fault);
    }

    [Fact]
    public void What_was_imported_is_left_alone_the_second_time() =>
        Gen.Select(Gen.Int[1990, 2024], Gen.Int[0, 3].Select(i => new[] { "", "Nord", "Syd", "Æ & Ø" }[i]), Gen.Int[0, 999]).Array[1, 60].Sample(drawn =>
        {
            var rows = drawn.DistinctBy(d => (d.Item1, d.Item2))
                .Select(d => new[] { $"{d.Item1}", d.Item2, "%", "", "", $"{d.Item3 / 10},{d.Item3 % 10}" }).ToArray();
            var first = Plan(rows);
            first.Compare((_, _, _) => null);
            var stored = first.Rows.ToDictionary(r => (r.Cell, r.Period), r => r.Figure);
            var second = Plan(rows);
            second.Compare((_, cell, period) => stored.TryGetValue((cell, period), out var figure) ? figure : null);
            Assert.Equal(rows.Length, first.Count(RowOutcome.Added));
            Assert.Equal(rows.Length, second.Count(RowOutcome.Same));
        });

    [Fact]
    public void A_plan_that_would_do_something_else_has_another_digest()
    {
        var (a, b) = (Plan(["2020", "", "%", "", "", "1"]), Plan(["2020", "", "%", "", "", "1"]));
        Assert.Equal(a.Digest(), b.Digest());
        b.Compare((_, _, _) => Figure.Of(Quantity.Of(2)));
        Assert.NotEqual(a.Digest(), b.Digest());
    }

    [Fact]
    public void A_mapping_is_kept_as_it_was_said()
    {
        var mapping = new ImportMapping(Columns, [new("a", null, "b")], DecimalSign.Comma, AddCodes: true);
        Assert.Equal(mapping.ToJson(), ImportMapping.FromJson(mapping.ToJson()).ToJson());
    }

    private static ImportTarget Target(string? series = null) => new(
        series, IndicatorId, "Boliger", Given.Terms() with { Minimum = Quantity.Zero, Maximum = Quantity.Of(100) }, 1);

    private static ImportPlan Plan(params string[][] rows) =>
        Plan(new ImportMapping(Columns, [], DecimalSign.Unknown, AddCodes: false), [Target()], rows);

    private static ImportPlan Plan(ImportMapping mapping, ImportTarget[] targets, params string[][] rows)
    {
        var plan = new ImportPlan(mapping, targets, Given.Today);
        for (var i = 0; i < rows.Length; i++)
        {
            plan.Add(i + 2, rows[i]);
        }

        return plan;
    }
}
