using System.Globalization;
using Medvirk.Statistics.Disclosure.Sums;
using Medvirk.Statistics.Disclosure.Tables;
using Medvirk.Tests.Statistics.Disclosure.Proofs;

namespace Medvirk.Tests.Statistics.Disclosure;

/// <summary>Tables that others published, with the intervals that they found. Oracle/textbooks.md says whose they are.</summary>
public sealed class TextbookTests
{
    private const string Whole = "Total";

    private static readonly Dictionary<string, IReadOnlyList<string>> Parts = new()
    {
        ["EU"] = ["Portugal", "Spain"],
        ["nonEU"] = ["Iceland"],
        ["private"] = ["Agriculture", "Entertainment", "Industry"],
        ["public"] = ["Governmental"],
    };

    public static TheoryData<string> Tables => [.. Read().Select(cell => cell.Table).Distinct()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_attack_finds_what_the_book_says(string name)
    {
        var (table, cells) = Made(name);
        var found = TableAudit.Of(table, [.. cells.Select(cell => cell.Shown)]);
        var stated = cells.Zip(found).Where(pair => pair.First.Stated is not null).ToArray();
        Assert.NotEmpty(stated);
        Assert.All(stated, pair => Assert.Equal(pair.First.Stated, (pair.Second.Low, pair.Second.High!.Value)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Three_solvers_agree_on_every_hidden_cell(string name)
    {
        var (table, cells) = Made(name);
        var shown = cells.Where(cell => cell.Shown.Count is not null).Select(cell => cell.Shown).ToArray();
        Sum[] open = [.. shown.Select(cell => new Sum(table.AtomsOf(cell.Codes), cell.Count!.Value))];
        using var attacker = new Attacker(open, table.AtomCount);
        var reader = new Reader(new Names(AxesOf(cells)), shown.Select(cell => new Line([.. cell.Codes.Select(code => code == Whole ? Axis.Whole : code)], cell.Count!.Value)));
        foreach (var codes in cells.Where(cell => cell.Shown.Count is null).Select(cell => cell.Shown.Codes))
        {
            var (reach, own) = (attacker.Of([.. table.AtomsOf(codes)]), reader.Between(new([.. codes.Select(code => code == Whole ? Axis.Whole : code)], null, 0, 0)));
            Assert.Equal(own.Least, reach.Low, 1e-6);
            Assert.Equal(own.Most, reach.High, 1e-6);
            Assert.Equal(Coin.Farthest(open, table, codes, most: false), reach.Low, 1e-6);
            Assert.Equal(Coin.Farthest(open, table, codes, most: true), reach.High, 1e-6);
        }
    }

    private static (CrossTable Table, BookCell[] Cells) Made(string name)
    {
        BookCell[] cells = [.. Read().Where(cell => cell.Table == name)];
        return (new([.. AxesOf(cells).Select(axis => new Dimension(axis.Name, axis.Leaves, Whole, axis.Parts))]), cells);
    }

    private static Axis[] AxesOf(BookCell[] cells) =>
    [
        .. Enumerable.Range(0, cells[0].Shown.Codes.Count).Select(place =>
        {
            var codes = cells.Select(cell => cell.Shown.Codes[place]).Where(code => code != Whole).Distinct().ToArray();
            var parts = Parts.Where(part => codes.Contains(part.Key)).ToDictionary();
            return new Axis($"{place}", [.. codes.Where(code => !parts.ContainsKey(code))], parts, codes);
        }),
    ];

    private static IEnumerable<BookCell> Read()
    {
        using var stream = typeof(TextbookTests).Assembly.GetManifestResourceStream("textbooks.csv")!;
        using var reader = new StreamReader(stream);
        for (_ = reader.ReadLine(); reader.ReadLine() is { } line;)
        {
            var fields = line.Split(';');
            yield return new(fields[0], new(fields[1].Split(' '), Number(fields[2])), Number(fields[3]) is { } low ? (low, Number(fields[4])!.Value) : null);
        }

        static long? Number(string text) => text.Length == 0 ? null : long.Parse(text, CultureInfo.InvariantCulture);
    }

    private sealed record BookCell(string Table, ShownCell Shown, (long Low, long High)? Stated);
}
