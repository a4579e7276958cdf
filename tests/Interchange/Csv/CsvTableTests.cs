using System.Globalization;
using CsCheck;
using Medvirk.Interchange.Csv;
using Xunit;

namespace Medvirk.Tests.Interchange.Csv;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("da-DK", "\uFEFFnavn;tal\r\n\"a;b\";-1234,5\r\n\"'=1+1\";0\r\n;7\r\n")]
    [InlineData("en-GB", "\uFEFFnavn,tal\r\na;b,-1234.5\r\n\"'=1+1\",0\r\n,7\r\n")]
    public async Task Numbers_follow_the_culture_and_formulas_are_made_harmless(string culture, string written) =>
        Assert.Equal(written, await WriteAsync(culture, ["navn", "tal"], ["a;b", -1234.5m], ["=1+1", 0m], [null, 7m]));

    [Fact]
    public async Task What_is_written_is_read_back()
    {
        var names = Gen.String[Gen.Char["æøåÆØÅ ,;\t\"'\nabc😀1"[..16]], 1, 12].Array[40].Generate(new PCG(3), null, out _);
        foreach (var culture in new[] { "da-DK", "en-GB" })
        {
            var text = await WriteAsync(culture, [["navn", "tal"], .. names.Select((name, i) => new object?[] { "x" + name, i / 8m })]);
            using var file = CsvFile.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), CsvLimits.Default, out _)!;
            Assert.Equal(names.Select(n => "x" + n), file.Rows().Select(r => r.Fields[0]));
        }
    }

    private static async Task<string> WriteAsync(string culture, params object?[][] rows)
    {
        using var stream = new MemoryStream();
        await using (var table = new CsvTable(stream, CultureInfo.GetCultureInfo(culture)))
        {
            foreach (var row in rows)
            {
                await table.WriteAsync(row, CancellationToken.None);
            }
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
