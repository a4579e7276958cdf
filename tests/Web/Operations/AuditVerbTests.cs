namespace Medvirk.Tests.Web.Operations;

public sealed class AuditVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("medvirk-audit-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var answer = await TestVerb.RunAsync("audit", Path("none.csv"));
        Assert.Equal(2, answer.Code);
        Assert.Contains("none.csv", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_finds_two_hidden_in_each_row_and_column_that_are_known_all_the_same()
    {
        var answer = await AuditAsync(
            ["row,column,count", "A,x,", "A,y,", "A,z,9", "A,T,34", "B,x,", "B,y,", "B,z,9", "B,T,29", "C,x,8", "C,y,", "C,z,", "C,T,20", "T,x,31", "T,y,29", "T,z,23", "T,T,83"],
            "--total", "T");
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
        var answer = await AuditAsync(
            ["row,column,count,sensitive", $"A,x,,{sensitive}", "A,y,,0", "A,z,0,0", "A,Total,7,0", "B,y,,0", "C,y,0,0", "Total,y,3,0"],
            "--k", k);
        Assert.Contains("A,x,4,7", answer.Output, StringComparison.Ordinal);
        Assert.Equal(isFound, answer.Error.Contains("sensitive, and known to within", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_is_a_sum_of_others_it_says_so_and_not_that_all_is_well()
    {
        var answer = await AuditAsync(["area,count", "A,", "B,60", "C,70", "I alt,133"]);
        Assert.Equal(2, answer.Code);
        Assert.Contains("none is of Total in any column. Say with --total what the whole is called", answer.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await AuditAsync(["area,count", "A,", "B,60", "C,70", "I alt,133"], "--total", "I alt")).Code);
    }

    [Fact]
    public async Task The_scheme_says_what_the_whole_is_called()
    {
        await File.WriteAllTextAsync(Path("scheme.json"), """{"cells": [["area"], []], "total": "I alt"}""", TestContext.Current.CancellationToken);
        var answer = await AuditAsync(["area,count", "A,", "B,60", "C,70", "I alt,133"], "--hierarchies", Path("scheme.json"));
        Assert.Equal(1, answer.Code);
        Assert.Contains("A,3,3", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_written_wrongly_is_noted()
    {
        await File.WriteAllTextAsync(Path("parts.json"), """{"area": {"Nord": ["A", "B"]}}""", TestContext.Current.CancellationToken);
        var answer = await AuditAsync(["area,year,count", "A,1,10", "B,1,60", "nord,1,70", "Total,1,70"], "--hierarchies", Path("parts.json"));
        Assert.Contains("Note: in area no row is of Nord, which the hierarchies name.", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Note: no row is of Total in year.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_ratio_those_with_and_those_without_are_attacked_too()
    {
        var answer = await AuditAsync(["area,count,with", "A,,", "B,60,20", "C,70,68", "Total,150,100"]);
        Assert.Equal(1, answer.Code);
        Assert.Contains("A,with,12,12", answer.Output, StringComparison.Ordinal);
        Assert.Contains("A,without,8,8", answer.Output, StringComparison.Ordinal);
        Assert.Contains("C,without,2,2", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 cells: a count below 5 can be read.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_with_it_than_there_are_is_a_fault() =>
        Assert.Contains("table.csv, line 2: there are 3 with it among 2.", (await AuditAsync(["area,count,with", "A,2,3", "Total,9,4"])).Error, StringComparison.Ordinal);

    private async Task<VerbAnswer> AuditAsync(string[] lines, params string[] options)
    {
        await File.WriteAllLinesAsync(Path("table.csv"), lines, TestContext.Current.CancellationToken);
        return await TestVerb.RunAsync(["audit", Path("table.csv"), .. options]);
    }

    private string Path(string name) => System.IO.Path.Combine(folder, name);
}
