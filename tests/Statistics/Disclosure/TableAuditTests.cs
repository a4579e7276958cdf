using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class TableAuditTests
{
    [Fact]
    public void Two_hidden_in_every_row_and_column_and_one_is_known_all_the_same()
    {
        // The hidden square 2 3 / 1 4 is safe; the row C has two hidden ones too, but (C, z) is alone in its column with what is known of (D, z).
        var found = Audit(
            ("A x", null), ("A y", null), ("A z", 9), ("A Total", 14),
            ("B x", null), ("B y", null), ("B z", 9), ("B Total", 14),
            ("C x", 8), ("C y", null), ("C z", null), ("C Total", 20),
            ("Total x", 11), ("Total y", 14), ("Total z", 23), ("Total Total", 48));
        Assert.Equal((5L, 5L, AuditFinding.Exact), Line(found, "C z"));
        Assert.Equal((7L, 7L, AuditFinding.Exact), Line(found, "C y"));
        Assert.Equal(AuditFinding.KnownToBeSmall, Line(found, "A x").Finding);
        Assert.Equal(AuditFinding.None, Line(found, "A z").Finding);
    }

    [Fact]
    public void A_small_count_that_is_shown_is_found() => Assert.Equal(AuditFinding.SmallAndShown, Line(Audit(("A x", 3), ("A y", 12)), "A x").Finding);

    [Fact]
    public void What_is_hidden_for_others_sake_may_be_known_to_within_k()
    {
        // (A, y) is at most 3, so that (A, x) is from 4 to 7.
        ShownCell[] cells = [new(["A", "x"], null), new(["A", "y"], null), new(["A", "z"], 0), new(["A", "Total"], 7), new(["B", "y"], null), new(["C", "y"], 0), new(["Total", "y"], 3)];
        Assert.Equal((4L, 7L, AuditFinding.None), Line(TableAudit.Of(Made(), cells), "A x"));
        Assert.Equal(AuditFinding.TooNarrow, Line(TableAudit.Of(Made(), [cells[0] with { IsSensitive = true }, .. cells.Skip(1)]), "A x").Finding);
    }

    [Fact]
    public void Areas_may_overlap_and_their_parts_are_what_is_reckoned_with()
    {
        var parts = new Dictionary<string, IReadOnlyList<string>> { ["North"] = ["A", "B"], ["Coast"] = ["B", "C"] };
        var area = new Dimension("area", ["North", "Coast"], "Total", parts);
        Assert.Equal(["A", "B", "C"], area.Leaves);
        var found = TableAudit.Of(new([area]), [new(["Total"], 30), new(["North"], 22), new(["Coast"], 17), new(["A"], null), new(["B"], null), new(["C"], null)]);
        Assert.Equal([(13L, 13L), (9L, 9L), (8L, 8L)], found.Skip(3).Select(c => (c.Low, c.High!.Value)));
    }

    [Fact]
    public void What_is_wrong_with_a_table_is_said()
    {
        Assert.Equal(InputProblem.Duplicate, Refused(() => Audit(("A x", 5), ("A x", 6))));
        Assert.Equal(InputProblem.Contradiction, Refused(() => Audit(("A x", 5), ("A y", 6), ("A Total", 9))));
        Assert.Equal(InputProblem.Negative, Refused(() => Audit(("A x", -5))));
        Assert.Equal(InputProblem.OutOfRange, Refused(() => Audit(("E x", 5))));
        Assert.Equal(InputProblem.Empty, Refused(() => TableAudit.Of(Made(), [])));
        Assert.Equal(InputProblem.Empty, Refused(() => new Dimension("area", ["Total"], "Total")));
        Assert.Equal(InputProblem.Contradiction, Refused(() => new Dimension("area", ["A"], "Total", new Dictionary<string, IReadOnlyList<string>> { ["N"] = ["S"], ["S"] = ["N", "A"] })));
        Assert.Equal(InputProblem.OutOfRange, Refused(() => new CrossTable([.. Enumerable.Range(0, 8).Select(i => new Dimension($"{i}", Enumerable.Range(0, 100).Select(c => $"{c}"), "T"))])));
    }

    private static InputProblem Refused(Func<object> act) => Assert.Throws<InvalidInputException>(() => { _ = act(); }).Problem;

    private static CrossTable Made() => new([new("row", ["A", "B", "C"], "Total"), new("column", ["x", "y", "z"], "Total")]);

    private static IReadOnlyList<AuditedCell> Audit(params (string Cell, long? Count)[] cells) =>
        TableAudit.Of(Made(), [.. cells.Select(c => new ShownCell(c.Cell.Split(' '), c.Count))]);

    private static (long Low, long? High, AuditFinding Finding) Line(IReadOnlyList<AuditedCell> found, string cell)
    {
        var line = found.Single(c => string.Join(' ', c.Cell.Codes) == cell);
        return (line.Low, line.High, line.Finding);
    }
}
