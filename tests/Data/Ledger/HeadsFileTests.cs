using Medvirk.Data.Ledger;

namespace Medvirk.Tests.Data.Ledger;

/// <summary>Published heads as files: what we hand out, we read.</summary>
public sealed class HeadsFileTests
{
    private static readonly Guid Initiative = Guid.Parse("01930000-0000-7000-8000-000000000001");

    private static readonly PublishedHead[] Heads =
    [
        new() { InitiativeId = Initiative, Day = new DateOnly(2026, 3, 2), Number = 17, Hash = new string('a', 64) },
        new() { InitiativeId = Initiative, Day = new DateOnly(2026, 3, 4), Number = 1_000_001, Hash = new string('0', 64) },
    ];

    [Fact]
    public void Text_is_read_as_it_was_written() => AssertSame(HeadsFile.Read(HeadsFile.Text("sammen", Heads)));

    [Fact]
    public void Text_with_the_line_ends_of_Windows_is_read_too() =>
        AssertSame(HeadsFile.Read(HeadsFile.Text("sammen", Heads).Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void Json_is_read_as_it_was_written() => AssertSame(HeadsFile.Read(HeadsFile.AsJson(Initiative, "sammen", Heads)));

    [Theory]
    [InlineData("2026-03-02 01930000-0000-7000-8000-000000000001 17 abc", "Line 1")]
    [InlineData("# fine\nnothing of the kind", "Line 2")]
    [InlineData("{\"initiative\": 7}", "Line 1")]
    [InlineData("{", "Line 1")]
    public void What_is_no_such_file_says_where(string content, string where)
    {
        var error = Assert.Throws<FormatException>(() => HeadsFile.Read(content));
        Assert.Contains(where, error.Message, StringComparison.Ordinal);
    }

    private static void AssertSame(IReadOnlyList<PublishedHead> read) =>
        Assert.Equal(
            Heads.Select(head => (head.InitiativeId, head.Day, head.Number, head.Hash)),
            read.Select(head => (head.InitiativeId, head.Day, head.Number, head.Hash)));
}
