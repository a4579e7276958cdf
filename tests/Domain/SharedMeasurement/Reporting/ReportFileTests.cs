using System.Globalization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement.Reporting;

public sealed class ReportFileTests
{
    [Fact]
    public void A_row_finds_its_cell_by_code_or_by_label_and_the_total_by_a_blank()
    {
        var file = Read("Område;Tal;Bemærkning", ";30;", "nord;10;", "south;20;Nyt hus");
        Assert.Empty(file.Faults);
        Assert.Equal([new SheetRow("", "30"), new SheetRow(Reports.North.Text, "10"), new SheetRow(Reports.South.Text, "20", Note: "Nyt hus")], file.Rows);
    }

    [Theory]
    [InlineData("area;tal", "vest;1", "unknown-code", "area")]
    [InlineData("area;tal", "nord;to", "not-a-number", "tal")]
    [InlineData("area;tal", "nord;1.234", "ambiguous-number", "tal")]
    [InlineData("area;tal", "nord;-1", "negative", "tal")]
    [InlineData("area;tal;status", "nord;;måske", "unknown-status", "status")]
    [InlineData("area;tal;periode", "nord;1;2023", "other-period", "periode")]
    [InlineData("area;tal;indikator", "nord;1;boliger", "other-indicator", "indikator")]
    [InlineData("area;tal;organisation", "nord;1;Nabokommunen", "other-organisation", "organisation")]
    public void Each_wrong_field_is_named_with_its_line_and_column(string columns, string row, string code, string column)
    {
        var fault = Assert.Single(Read(columns, row).Faults);
        Assert.Equal((2L, column, code), (fault.Line, fault.Column, fault.Fault.Code));
    }

    [Fact]
    public void A_file_of_the_report_itself_may_say_so() =>
        Assert.Empty(Read("indikator;organisation;periode;area;tal", "Beboere;fjordby kommune;2024;nord;1", "beboere;;;syd;2").Faults);

    [Theory]
    [InlineData("tal", "column-missing")]
    [InlineData("area;antallet", "column-missing")]
    [InlineData("area;tal;værdi", "column-twice")]
    public void A_wrong_header_is_named_before_any_row(string columns, string code) =>
        Assert.Equal((1L, code), Read(columns, "1;1;1").Faults.Select(f => (f.Line, f.Fault.Code)).First());

    [Fact]
    public void A_cell_that_is_not_asked_for_and_one_that_comes_twice_are_named()
    {
        var basis = Reports.Basis() with { Cells = [Reports.North] };
        var file = Read(basis, DecimalSign.Unknown, "area;tal", "syd;1", "nord;1", "nord;2");
        Assert.Equal([(2L, "not-asked"), (4L, "duplicate")], file.Faults.Select(f => (f.Line, f.Fault.Code)));
    }

    [Fact]
    public void With_the_decimal_sign_said_nothing_is_ambiguous_and_what_is_kept_has_one_reading()
    {
        Assert.Equal("1234", Read(Reports.Basis(), DecimalSign.Comma, "area;tal", "nord;1.234").Rows.Single().Number);
        Assert.Equal("1.2340", Read(Reports.Basis(Kind.Mean), DecimalSign.Point, "area;tal", "nord;1.234").Rows.Single().Number);
    }

    [Fact]
    public void Missing_and_not_applicable_are_words_in_either_language()
    {
        var file = Read("area;tal;status;bemærkning", "nord;;mangler;Systemet var nede", "syd;;not applicable;");
        Assert.Empty(file.Faults);
        Assert.Equal([SheetRow.MissingWord, SheetRow.NotApplicableWord], file.Rows.Select(r => r.Status));
    }

    [Fact]
    public void A_part_above_the_whole_is_named_at_its_line()
    {
        var fault = Assert.Single(Read("area;tal", ";10", "nord;11").Faults);
        Assert.Equal((3L, "part-above-whole"), (fault.Line, fault.Fault.Code));
    }

    [Fact]
    public void A_file_without_figures_says_so()
    {
        Assert.Equal("file-empty", Read("area;tal").Faults.Single().Fault.Code);
        Assert.Equal("file-empty", Read("area;tal", "nord;", "syd;").Faults.Single().Fault.Code);
    }

    [Fact]
    public void Fifty_thousand_wrong_rows_are_counted_and_the_first_hundred_told()
    {
        var file = new ReportFile(Reports.Basis(), Reports.Identity(), ["area", "tal"], DecimalSign.Unknown);
        for (var i = 0; i < 50_000; i++)
        {
            file.Add(i + 2, ["område " + i.ToString(CultureInfo.InvariantCulture), "1"]);
        }

        file.Finish();
        Assert.Equal((50_000, 50_000, ReportFile.MostFaults), (file.RowCount, file.FaultCount, file.Faults.Count));
    }

    [Fact]
    public void A_note_that_was_guarded_against_formulas_is_read_as_it_was_written() =>
        Assert.Equal("-2 i forhold til sidst", Read("area;tal;note", "nord;1;'-2 i forhold til sidst").Rows.Single().Note);

    [Fact]
    public void Columns_that_are_not_used_are_told() =>
        Assert.Equal(["Sagsbehandler"], Read("area;tal;Sagsbehandler", "nord;1;Ida").Ignored);

    private static ReportFile Read(string columns, params string[] rows) => Read(Reports.Basis(), DecimalSign.Unknown, columns, rows);

    private static ReportFile Read(ReportBasis basis, DecimalSign sign, string columns, params string[] rows)
    {
        var file = new ReportFile(basis, Reports.Identity(), columns.Split(';'), sign);
        for (var i = 0; i < rows.Length; i++)
        {
            file.Add(i + 2, rows[i].Split(';'));
        }

        file.Finish();
        return file;
    }
}
