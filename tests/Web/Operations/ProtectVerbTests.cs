using Medvirk.Web.Hosting;
using Medvirk.Web.Verbs;

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
        var audit = await RunAsync("audit", Path("out/table.csv"), "--hierarchies", Path("scheme.json"));
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
        var audit = await RunAsync("audit", Path("out/table.csv"), "--hierarchies", Path("scheme.json"));
        Assert.Equal(1, audit.Code);
        Assert.Contains("table.csv is of ratios. The audit reads counts", audit.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rounding_hides_nothing_and_adds_up()
    {
        await WriteAsync("area,quarter,count", "A,1,3", "A,2,20", "B,1,30", "B,2,1", "C,1,50", "C,2,0");
        var answer = await RunAsync("protect", Path("records.csv"), "--scheme", Path("scheme.json"), "--out", Path("out"), "--rounding");
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        var lines = await File.ReadAllLinesAsync(Path("out/table.csv"), TestContext.Current.CancellationToken);
        Assert.Contains("A,1,5", lines);
        Assert.Contains("B,2,0", lines);
        Assert.Contains("Total,Total,105", lines);
        Assert.Empty(Directory.GetFiles(Path("out/secret")));
        Assert.Equal(0, (await RunAsync("audit", Path("out/table.csv"), "--hierarchies", Path("scheme.json"))).Code);
    }

    [Fact]
    public async Task A_fault_leaves_the_former_table_as_it_is()
    {
        await ProtectAsync("out", "area,quarter,count", "A,1,30", "A,2,20");
        Assert.True(File.Exists(Path("out/table.csv")));
        var answer = await ProtectAsync("out", "area,quarter,count", "A,1,-3");
        Assert.Equal(1, answer.Code);
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
    public async Task What_is_wrong_with_records_is_said_with_its_place(string records, string words)
    {
        var answer = await ProtectAsync("out", records);
        Assert.Equal(1, answer.Code);
        Assert.Contains(words, answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path("out")));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var answer = await RunAsync("audit", Path("none.csv"));
        Assert.Equal(1, answer.Code);
        Assert.Contains("none.csv", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_finds_two_hidden_in_each_row_and_column_that_are_known_all_the_same()
    {
        await File.WriteAllLinesAsync(
            Path("table.csv"),
            ["row,column,count", "A,x,", "A,y,", "A,z,9", "A,T,34", "B,x,", "B,y,", "B,z,9", "B,T,29", "C,x,8", "C,y,", "C,z,", "C,T,20", "T,x,31", "T,y,29", "T,z,23", "T,T,83"],
            TestContext.Current.CancellationToken);
        var answer = await RunAsync("audit", Path("table.csv"), "--total", "T");
        Assert.Equal(1, answer.Code);
        Assert.Contains("C,z,5,5", answer.Output, StringComparison.Ordinal);
        Assert.Contains("C,y,7,7", answer.Output, StringComparison.Ordinal);
        Assert.Contains("A,x,3,23", answer.Output, StringComparison.Ordinal);
        Assert.Contains("2 cells: hidden, and known all the same.", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "0", false)]
    [InlineData("5", "1", true)]
    [InlineData("3", "1", false)]
    public async Task An_interval_narrower_than_k_counts_only_of_what_is_sensitive(string k, string sensitive, bool isFound)
    {
        await File.WriteAllLinesAsync(
            Path("table.csv"),
            ["row,column,count,sensitive", $"A,x,,{sensitive}", "A,y,,0", "A,z,0,0", "A,Total,7,0", "B,y,,0", "C,y,0,0", "Total,y,3,0"],
            TestContext.Current.CancellationToken);
        var answer = await RunAsync("audit", Path("table.csv"), "--k", k);
        Assert.Contains("A,x,4,7", answer.Output, StringComparison.Ordinal);
        Assert.Equal(isFound, answer.Error.Contains("sensitive, and known to within", StringComparison.Ordinal));
    }

    private async Task<VerbAnswer> ProtectAsync(string output, params string[] records)
    {
        await WriteAsync(records);
        return await RunAsync("protect", Path("records.csv"), "--scheme", Path("scheme.json"), "--out", Path(output));
    }

    private async Task WriteAsync(params string[] records)
    {
        await File.WriteAllTextAsync(Path("scheme.json"), Scheme, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path("records.csv"), string.Join('\n', records), TestContext.Current.CancellationToken);
    }

    private static async Task<VerbAnswer> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, new VerbContext(new Settings(Settings.DefaultUrls, "data", null, null), output, error));
        return new VerbAnswer(code, output.ToString(), error.ToString());
    }

    private string Path(string name) => System.IO.Path.Combine(folder, name);
}
