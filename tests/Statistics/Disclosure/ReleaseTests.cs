using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Releases;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class ReleaseTests
{
    [Fact]
    public void The_first_release_hides_what_a_table_alone_would()
    {
        var made = ReleaseSeries.Next(ReleaseState.Empty, Month(("A", 2), ("B", 20), ("C", 30)));
        Assert.Equal(["A", "B"], Hidden(made));
        Assert.Equal([52], made.Release!.Cells["T"]!);
    }

    [Fact]
    public void A_change_of_less_than_k_is_held()
    {
        var first = ReleaseSeries.Next(ReleaseState.Empty, Month(("A", 10), ("B", 20), ("C", 30)));
        var second = ReleaseSeries.Next(first.State, Month(("A", 12), ("B", 20), ("C", 30)));
        Assert.Equal(["m"], second.Held);
        Assert.Equal(first.Release!.Cells, second.Release!.Cells);
    }

    [Fact]
    public void The_yearly_revision_takes_it_in()
    {
        var first = ReleaseSeries.Next(ReleaseState.Empty, Month(("A", 10), ("B", 20), ("C", 30)));
        var second = ReleaseSeries.Next(first.State, Month(("A", 12), ("B", 20), ("C", 30)) with { IsYearlyRevision = true });
        Assert.Empty(second.Held);
        Assert.Equal([12], second.Release!.Cells["A"]!);
        Assert.Equal([62], second.Release.Cells["T"]!);
    }

    [Fact]
    public void A_change_of_k_and_more_is_published_with_all_that_follows()
    {
        var first = ReleaseSeries.Next(ReleaseState.Empty, Month(("A", 10), ("B", 20), ("C", 30)));
        var second = ReleaseSeries.Next(first.State, Month(("A", 16), ("B", 20), ("C", 30)));
        Assert.Equal([16], second.Release!.Cells["A"]!);
        Assert.Equal([66], second.Release.Cells["T"]!);
    }

    [Fact]
    public void What_was_hidden_once_stays_hidden_though_it_is_small_no_longer()
    {
        var first = ReleaseSeries.Next(ReleaseState.Empty, Month(("A", 2), ("B", 20), ("C", 30)));
        var second = ReleaseSeries.Next(first.State, Month(("A", 40), ("B", 20), ("C", 30)));
        Assert.Equal(["A", "B"], Hidden(second));
        Assert.Equal([90], second.Release!.Cells["T"]!);
    }

    /// <summary>The total tells of late data that no part tells of: with the former total the difference would be A's.</summary>
    [Fact]
    public void A_small_late_addition_cannot_be_subtracted_out()
    {
        var first = ReleaseSeries.Next(ReleaseState.Empty, Month(("A", 0), ("B", 20), ("C", 30)));
        Assert.Empty(Hidden(first));
        var second = ReleaseSeries.Next(first.State, Month(("A", 3), ("B", 20), ("C", 30)));
        Assert.Equal(["m"], second.Held);
        Assert.Equal([0], second.Release!.Cells["A"]!);
        Assert.Equal([50], second.Release.Cells["T"]!);
    }

    [Fact]
    public void The_same_drafts_give_the_same_releases()
    {
        var (one, other) = (Run(), Run());
        Assert.Equal(one.Release!.Cells.Select(Text), other.Release!.Cells.Select(Text));
        Assert.Equal(one.State.Counts, other.State.Counts);

        static ReleaseOutcome Run() => ReleaseSeries.Next(
            ReleaseSeries.Next(ReleaseState.Empty, Month(("A", 2), ("B", 20), ("C", 30), ("D", 4))).State, Month(("A", 9), ("B", 29), ("C", 30), ("D", 4)));

        static string Text(KeyValuePair<string, IReadOnlyList<long>?> cell) => $"{cell.Key} {string.Join(' ', cell.Value ?? [])}";
    }

    [Fact]
    public void What_is_wrong_with_a_draft_is_said()
    {
        Assert.Equal((InputProblem.Empty, "draft"), Refused(new([], [], (_, _) => [])));
        Assert.Equal((InputProblem.Negative, "A"), Refused(Month(("A", -1))));
        Assert.Equal((InputProblem.Duplicate, "A"), Refused(Month(("A", 1), ("A", 2))));
        Assert.Equal((InputProblem.Missing, "Z"), Refused(Month(("A", 1)) with { Cells = [new("Z", [["Z"]])] }));

        static (InputProblem, string) Refused(Draft draft)
        {
            var refused = Assert.Throws<InvalidInputException>(() => { _ = ReleaseSeries.Next(ReleaseState.Empty, draft); });
            return (refused.Problem, refused.Input);
        }
    }

    private static string[] Hidden(ReleaseOutcome made) => [.. made.Release!.Cells.Where(cell => cell.Value is null).Select(cell => cell.Key).Order()];

    private static Draft Month(params (string Key, long Count)[] counts)
    {
        DraftAtom[] atoms = [.. counts.Select(c => new DraftAtom(c.Key, "m", c.Count))];
        string[] keys = [.. counts.Select(c => c.Key)];
        return new(atoms, [.. keys.Select(key => new DraftCell(key, [[key]])), new("T", [keys])], (cell, countOf) => GuardRules.SmallCounts(5, atoms)(cell, countOf));
    }
}
