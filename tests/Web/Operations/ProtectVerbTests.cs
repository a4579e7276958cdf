namespace Medvirk.Tests.Web.Operations;

public sealed class ProtectVerbTests : IDisposable
{
    private const string Scheme = """{"hierarchies": {"area": {"North": ["A", "B"], "Coast": ["B", "C"]}}, "cells": [["area", "quarter"], ["area"], ["quarter"], []]}""";

    private readonly string folder = Directory.CreateTempSubdirectory("medvirk-protect-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_released_table_stands_the_audit_and_the_proof_is_kept_apart()
    {
        var answer = await ProtectAsync("out", "area,quarter,count", "A,1,3", "A,2,20", "B,1,30", "B,2,40", "C,1,50", "C,2,1", "Æ ø,1,60", "Æ ø,2,70");
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Equal(["report.md", "table.csv"], Directory.GetFiles(Path("out")).Select(System.IO.Path.GetFileName).Order());
        Assert.Equal(["certificate.json"], Directory.GetFiles(Path("out/secret")).Select(System.IO.Path.GetFileName));
        var lines = await File.ReadAllLinesAsync(Path("out/table.csv"), TestContext.Current.CancellationToken);
        Assert.Equal("area,quarter,count", lines[0]);
        Assert.Contains("A,1,", lines);
        Assert.Contains("C,2,", lines);
        Assert.Contains("Total,Total,274", lines);
        var audit = await TestVerb.RunAsync("audit", Path("out/table.csv"), "--hierarchies", Path("scheme.json"));
        Assert.Equal((0, string.Empty), (audit.Code, audit.Error));
        Assert.StartsWith("area,quarter,lo,hi", audit.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_records_give_the_same_bytes()
    {
        string[] records = ["area,quarter,count", "A,1,3", "A,2,20", "B,1,30", "B,2,2", "C,1,50", "C,2,1"];
        await ProtectAsync("one", records);
        await ProtectAsync("other", records);
        foreach (var file in new[] { "table.csv", "report.md", "secret/certificate.json" })
        {
            Assert.Equal(await File.ReadAllBytesAsync(Path($"one/{file}"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Path($"other/{file}"), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_ratio_is_shown_with_its_denominator_or_not_at_all()
    {
        await ProtectAsync("out", "area,quarter,count,with", "A,1,40,2", "A,2,40,20", "B,1,50,20", "B,2,60,30", "C,1,70,30", "C,2,80,40");
        var lines = await File.ReadAllLinesAsync(Path("out/table.csv"), TestContext.Current.CancellationToken);
        Assert.Contains("A,1,,", lines);
        Assert.Contains("Total,Total,340,142", lines);
        var audit = await TestVerb.RunAsync("audit", Path("out/table.csv"), "--hierarchies", Path("scheme.json"));
        Assert.Equal((0, string.Empty), (audit.Code, audit.Error));
        Assert.StartsWith("area,quarter,of,lo,hi", audit.Output, StringComparison.Ordinal);
        Assert.Contains("Total,Total,without,198,198", audit.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_reads_a_table_in_which_a_dimension_is_summed_up()
    {
        await WriteAsync("area,year,count", "A,1,3", "A,2,20", "B,1,30", "C,2,50", "C,1,60");
        await File.WriteAllTextAsync(Path("scheme.json"), """{"cells": [["area"], []], "total": "I alt"}""", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await TestVerb.RunAsync("protect", Path("records.csv"), "--scheme", Path("scheme.json"), "--out", Path("out"))).Code);
        var audit = await TestVerb.RunAsync("audit", Path("out/table.csv"), "--hierarchies", Path("scheme.json"));
        Assert.Equal((0, string.Empty), (audit.Code, audit.Error));
        Assert.Contains("I alt,I alt,163,163", audit.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_says_what_is_not_promised()
    {
        await WriteAsync("area,count,with", "A,3,2", "B,40,20", "C,50,30");
        await File.WriteAllTextAsync(Path("scheme.json"), """{"cells": [["area"], []], "publicDenominators": true}""", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await TestVerb.RunAsync("protect", Path("records.csv"), "--scheme", Path("scheme.json"), "--out", Path("out"))).Code);
        var report = await File.ReadAllTextAsync(Path("out/report.md"), TestContext.Current.CancellationToken);
        Assert.Contains("Of fewer than 5 in all everyone knows that fewer than 5 are with it", report, StringComparison.Ordinal);
        Assert.Contains("Those who reported are trusted", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_hierarchy_names_and_no_record_is_of_is_noted()
    {
        var answer = await ProtectAsync("out", "area,quarter,count", "A,1,30", "A,2,20", "B,1,40");
        Assert.Equal(0, answer.Code);
        Assert.Contains("Note: in area no record is of C, which the hierarchies name; there are 0.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_of_what_is_secret_is_closed_though_it_was_open()
    {
        Directory.CreateDirectory(Path("out/secret"));
        await ProtectAsync("out", "area,quarter,count", "A,1,30", "B,1,20", "C,1,40");
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path("out/secret")));
        }
    }

    [Fact]
    public async Task Rounding_hides_nothing_and_adds_up()
    {
        await WriteAsync("area,quarter,count", "A,1,3", "A,2,20", "B,1,30", "B,2,1", "C,1,50", "C,2,0");
        var answer = await TestVerb.RunAsync("protect", Path("records.csv"), "--scheme", Path("scheme.json"), "--out", Path("out"), "--rounding");
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        var lines = await File.ReadAllLinesAsync(Path("out/table.csv"), TestContext.Current.CancellationToken);
        Assert.Contains("A,1,5", lines);
        Assert.Contains("B,2,0", lines);
        Assert.Contains("Total,Total,105", lines);
        Assert.Equal(["rounded.md"], Directory.GetFiles(Path("out/secret")).Select(System.IO.Path.GetFileName));
        Assert.DoesNotContain("at most", await File.ReadAllTextAsync(Path("out/report.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, (await TestVerb.RunAsync("audit", Path("out/table.csv"), "--hierarchies", Path("scheme.json"))).Code);
    }

    [Fact]
    public async Task A_fault_leaves_the_former_table_as_it_is()
    {
        await ProtectAsync("out", "area,quarter,count", "A,1,30", "A,2,20");
        Assert.True(File.Exists(Path("out/table.csv")));
        var answer = await ProtectAsync("out", "area,quarter,count", "A,1,-3");
        Assert.Equal(2, answer.Code);
        Assert.Contains("line 2: in the column count stands -3; a count is not negative.", answer.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path("out/table.csv")));
    }

    [Theory]
    [InlineData("area,quarter,count\nA,1,NaN", "records.csv, line 2: in the column count stands 'NaN', which is no whole number.")]
    [InlineData("area,quarter,count\nA,1,2.5", "which is no whole number.")]
    [InlineData("area,quarter,count\nA,1,", "which is no whole number.")]
    [InlineData("area,quarter,count\nA,1,-1", "a count is not negative.")]
    [InlineData("area,quarter,count\nA,1,2\nA,1,3", "record 2 (A, 1) stands twice; before it is record 1.")]
    [InlineData("area,quarter,count\nA,1,2\nNorth,1,3", "A record is of North, which is made of others")]
    [InlineData("area,quarter,count\nA,1,2\nTotal,1,9", "A record is of Total, which is made of others")]
    [InlineData("area,quarter,count\nA,1", "records.csv, line 2: there are 2 fields, and 3 columns.")]
    [InlineData("area,quarter,count", "records.csv has no rows.")]
    [InlineData("", "records.csv: there is nothing in it.")]
    [InlineData("area,quarter\nA,1", "records.csv has no column count.")]
    [InlineData("area,area,count\nA,1,2", "twice the column 'area'")]
    [InlineData("area,count\nA,2", "The scheme names quarter, and the records have area.")]
    [InlineData("area,quarter,count,with\nA,1,2,3", "has 3 with it among 2.")]
    [InlineData("area,quarter,count\nA,1,1000000000000000000", "Record 1 (A, 1): 1000000000000000000 is too large to reckon with; the most is 1000000000.")]
    public async Task What_is_wrong_with_records_is_said_with_its_place(string records, string words)
    {
        var answer = await ProtectAsync("out", records);
        Assert.Equal(2, answer.Code);
        Assert.Contains(words, answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path("out")));
    }

    private async Task<VerbAnswer> ProtectAsync(string output, params string[] records)
    {
        await WriteAsync(records);
        return await TestVerb.RunAsync("protect", Path("records.csv"), "--scheme", Path("scheme.json"), "--out", Path(output));
    }

    private async Task WriteAsync(params string[] records)
    {
        await File.WriteAllTextAsync(Path("scheme.json"), Scheme, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path("records.csv"), string.Join('\n', records), TestContext.Current.CancellationToken);
    }

    private string Path(string name) => System.IO.Path.Combine(folder, name);
}
