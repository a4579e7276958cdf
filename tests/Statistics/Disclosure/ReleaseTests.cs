using System.Text.Json;
using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Releases;
using Medvirk.Statistics.Disclosure.Tables;
using Record = Medvirk.Statistics.Disclosure.Tables.Record;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class ReleaseTests
{
    private static readonly Scheme Areas = new([["month", "area"], ["month"]]);

    [Fact]
    public void The_first_release_hides_what_a_table_alone_would()
    {
        var made = First(("A", 2), ("B", 20), ("C", 30));
        Assert.Equal(["A", "B"], Hidden(made));
        Assert.Equal([52], Shown(made, "Total"));
    }

    [Fact]
    public void A_change_of_less_than_k_is_held()
    {
        var first = First(("A", 10), ("B", 20), ("C", 30));
        var second = ReleaseSeries.Next(first.State, Month(("A", 12), ("B", 20), ("C", 30)));
        Assert.Equal(["m"], second.Held);
        Assert.Equal(first.Release!.Cells, second.Release!.Cells);
    }

    [Fact]
    public void The_yearly_revision_takes_it_in()
    {
        var first = First(("A", 10), ("B", 20), ("C", 30));
        var second = ReleaseSeries.Next(first.State, Month(("A", 12), ("B", 20), ("C", 30)) with { IsYearlyRevision = true });
        Assert.Empty(second.Held);
        Assert.Equal([12], Shown(second, "A"));
        Assert.Equal([62], Shown(second, "Total"));
    }

    [Fact]
    public void A_change_of_k_and_more_is_published_with_all_that_follows()
    {
        var first = First(("A", 10), ("B", 20), ("C", 30));
        var second = ReleaseSeries.Next(first.State, Month(("A", 16), ("B", 20), ("C", 30)));
        Assert.Equal([16], Shown(second, "A"));
        Assert.Equal([66], Shown(second, "Total"));
    }

    [Fact]
    public void What_was_hidden_once_stays_hidden_though_it_is_small_no_longer()
    {
        var first = First(("A", 2), ("B", 20), ("C", 30));
        var second = ReleaseSeries.Next(first.State, Month(("A", 40), ("B", 20), ("C", 30)));
        Assert.Equal(["A", "B"], Hidden(second));
        Assert.Equal([90], Shown(second, "Total"));
    }

    /// <summary>The total tells of late data that no part tells of: with the former total the difference would be A's.</summary>
    [Fact]
    public void A_small_late_addition_cannot_be_subtracted_out()
    {
        var first = First(("A", 0), ("B", 20), ("C", 30));
        Assert.Empty(Hidden(first));
        var second = ReleaseSeries.Next(first.State, Month(("A", 3), ("B", 20), ("C", 30)));
        Assert.Equal(["m"], second.Held);
        Assert.Equal([0], Shown(second, "A"));
        Assert.Equal([50], Shown(second, "Total"));
    }

    [Fact]
    public void Few_in_an_area_that_comes_late_to_a_month_wait()
    {
        var second = ReleaseSeries.Next(First(("B", 20), ("C", 30)).State, Month(("B", 20), ("C", 30), ("L", 3)));
        Assert.Equal(["m"], second.Held);
        Assert.DoesNotContain("m\u001fL", second.Release!.Cells.Keys);
        Assert.Equal([50], Shown(second, "Total"));
        var third = ReleaseSeries.Next(second.State, Month(("B", 20), ("C", 30), ("L", 9)));
        Assert.Empty(third.Held);
        Assert.Equal([9], Shown(third, "L"));
        Assert.Equal([59], Shown(third, "Total"));
    }

    [Fact]
    public void A_ratio_of_an_area_that_comes_late_waits_and_is_nothing_to_keep()
    {
        var first = ReleaseSeries.Next(ReleaseState.Empty, Ratios(Areas, ("B", 20, 50), ("C", 30, 60)));
        var second = ReleaseSeries.Next(first.State, Ratios(Areas, ("B", 20, 50), ("C", 30, 60), ("L", 3, 20)));
        Assert.Equal(["m"], second.Held);
        Assert.DoesNotContain("m\u001fL", second.Release!.Cells.Keys);
        Assert.Equal([50, 110], Shown(second, "Total"));
    }

    /// <summary>The year to date tells of February's change, and so everything in it may have changed; L of January is held still.</summary>
    [Fact]
    public void What_waits_is_not_shown_as_none_when_something_else_changes_its_total()
    {
        var first = ReleaseSeries.Next(ReleaseState.Empty, ToDate(("1", "A", 20), ("1", "B", 30), ("2", "A", 25), ("2", "B", 35)));
        var second = ReleaseSeries.Next(first.State, ToDate(("1", "A", 20), ("1", "B", 30), ("1", "L", 3), ("2", "A", 45), ("2", "B", 35), ("2", "L", 0)));
        Assert.Equal(["1"], second.Held);
        Assert.Equal([130], Shown(second, "Total", "1+2"));
        Assert.DoesNotContain("1\u001fL", second.Release!.Cells.Keys);
    }

    [Fact]
    public void Many_in_an_area_that_comes_late_to_a_month_are_taken_in()
    {
        var second = ReleaseSeries.Next(First(("B", 20), ("C", 30)).State, Month(("B", 20), ("C", 30), ("L", 13)));
        Assert.Empty(second.Held);
        Assert.Equal([13], Shown(second, "L"));
        Assert.Equal([63], Shown(second, "Total"));
    }

    /// <summary>B of February is small and hidden; its year to date less that of January would be it.</summary>
    [Fact]
    public void A_new_month_cannot_be_subtracted_out_of_the_year_to_date()
    {
        var january = ReleaseSeries.Next(ReleaseState.Empty, ToDate(("1", "A", 20), ("1", "B", 30), ("1", "C", 40)));
        Assert.Empty(Hidden(january));
        var february = ReleaseSeries.Next(january.State, ToDate(("1", "A", 20), ("1", "B", 30), ("1", "C", 40), ("2", "A", 25), ("2", "B", 2), ("2", "C", 35)));
        Assert.Null(february.Release!.Cells["2\u001fB"]);
        Assert.Null(february.Release.Cells["1+2\u001fB"]);
        Assert.Equal([152], Shown(february, "Total", "1+2"));
        Assert.Equal([30], Shown(february, "B", "1"));
    }

    [Fact]
    public void A_ratio_is_held_also_where_only_those_without_change_by_few()
    {
        var first = ReleaseSeries.Next(ReleaseState.Empty, Ratios(Areas, ("A", 20, 50), ("B", 30, 60)));
        Assert.Equal([20, 50], Shown(first, "A"));
        var second = ReleaseSeries.Next(first.State, Ratios(Areas, ("A", 26, 58), ("B", 30, 60)));
        Assert.Equal(["m"], second.Held);
        Assert.Equal([20, 50], Shown(second, "A"));
        var third = ReleaseSeries.Next(second.State, Ratios(Areas, ("A", 26, 61), ("B", 30, 60)));
        Assert.Empty(third.Held);
        Assert.Equal([26, 61], Shown(third, "A"));
    }

    [Fact]
    public void Public_denominators_are_known_beside_what_is_hidden_and_tell_of_a_change_by_themselves()
    {
        var scheme = Areas with { PublicDenominators = true };
        var first = ReleaseSeries.Next(ReleaseState.Empty, Ratios(scheme, ("A", 2, 50), ("B", 30, 60), ("C", 25, 70)));
        Assert.Equal(["A", "B"], Hidden(first));
        Assert.Equal([50], first.State.Last["m\u001fA\u001fall"]);
        var second = ReleaseSeries.Next(first.State, Ratios(scheme, ("A", 2, 80), ("B", 30, 60), ("C", 25, 70)));
        Assert.Equal([80], second.State.Last["m\u001fA\u001fall"]);
        Assert.Equal([57, 210], Shown(second, "Total"));
    }

    [Fact]
    public void A_partner_cannot_subtract_what_it_entered()
    {
        var table = Table(Areas with { Insiders = "partner" }, ["month", "area", "partner"], [new(["m", "A", "p"], 18), new(["m", "A", "q"], 2), new(["m", "B", "q"], 30), new(["m", "C", "q"], 40)]);
        var made = ReleaseSeries.Next(ReleaseState.Empty, new SchemeDraft(table, "month").Draft);
        Assert.Equal(["A", "B"], Hidden(made));
        Assert.Equal("p", Assert.Single(made.State.Guards).Partner);
    }

    [Fact]
    public void The_same_drafts_give_the_same_releases()
    {
        var (one, other) = (Run(), Run());
        Assert.Equal(one.Release!.Cells.Select(Text), other.Release!.Cells.Select(Text));
        Assert.Equal(one.State.Counts, other.State.Counts);

        static ReleaseOutcome Run() => ReleaseSeries.Next(First(("A", 2), ("B", 20), ("C", 30), ("D", 4)).State, Month(("A", 9), ("B", 29), ("C", 30), ("D", 4)));

        static string Text(KeyValuePair<string, IReadOnlyList<long>?> cell) => $"{cell.Key} {string.Join(' ', cell.Value ?? [])}";
    }

    /// <summary>Whoever keeps releases keeps what was known, from one run of a program to the next.</summary>
    [Fact]
    public void The_state_can_be_written_and_read_between_two_releases()
    {
        var first = First(("A", 2), ("B", 20), ("C", 30), ("D", 4));
        var read = JsonSerializer.Deserialize<ReleaseState>(JsonSerializer.Serialize(first.State))!;
        var next = Month(("A", 9), ("B", 29), ("C", 30), ("D", 4), ("L", 3));
        var (one, other) = (ReleaseSeries.Next(first.State, next), ReleaseSeries.Next(read, next));
        Assert.Equal(JsonSerializer.Serialize(one.State), JsonSerializer.Serialize(other.State));
        Assert.Equal(JsonSerializer.Serialize(one.Release), JsonSerializer.Serialize(other.Release));
    }

    [Fact]
    public void A_change_is_held_against_the_k_of_the_table_and_that_may_not_fall()
    {
        var first = ReleaseSeries.Next(ReleaseState.Empty, Month(10, ("A", 30), ("B", 50)));
        var second = ReleaseSeries.Next(first.State, Month(10, ("A", 30), ("B", 56)));
        Assert.Equal(["m"], second.Held);
        Assert.Equal((InputProblem.OutOfRange, "K"), Refused(second.State, Month(5, ("A", 30), ("B", 56))));
    }

    [Fact]
    public void What_is_wrong_with_a_draft_is_said()
    {
        Assert.Equal((InputProblem.OutOfRange, "k"), Refused(ReleaseState.Empty, Draft(("A", 1)) with { K = 2 }));
        Assert.Equal((InputProblem.OutOfRange, "A"), Refused(ReleaseState.Empty, Draft(("A", long.MaxValue))));
        Assert.Equal((InputProblem.Missing, "Z"), Refused(ReleaseState.Empty, Draft(("A", 1)) with { Rule = (_, _) => [new(["Z"], 5, 5)] }));
        Assert.Equal((InputProblem.Missing, "nobody"), Refused(ReleaseState.Empty, Draft(("A", 1)) with { Rule = (_, _) => [new(["A"], 5, 5, "nobody")] }));
        Assert.Equal((InputProblem.Empty, "draft"), Refused(ReleaseState.Empty, Draft()));
        Assert.Equal((InputProblem.Negative, "A"), Refused(ReleaseState.Empty, Draft(("A", -1))));
        Assert.Equal((InputProblem.Duplicate, "A"), Refused(ReleaseState.Empty, Draft(("A", 1), ("A", 2))));
        Assert.Equal((InputProblem.Missing, "Z"), Refused(ReleaseState.Empty, Draft(("A", 1)) with { Cells = [new("Z", [["Z"]])] }));
    }

    [Fact]
    public void What_contradicts_former_releases_is_said()
    {
        var state = ReleaseSeries.Next(ReleaseState.Empty, Draft(("A", 10), ("B", 20))).State;
        Assert.Equal((InputProblem.Missing, "B"), Refused(state, Draft(("A", 10))));
        var ratio = ReleaseSeries.Next(ReleaseState.Empty, Ratios(Areas, ("A", 20, 50), ("B", 30, 60))).State;
        Assert.Equal((InputProblem.Contradiction, "m / A"), Refused(ratio, Month(("A", 50), ("B", 60))));
        Assert.Equal((InputProblem.Contradiction, "all"), Refused(state, Draft(("A", 10), ("B", 20)) with { Cells = [new("all", [["A"]])] }));
        var grown = Draft(("A", 10), ("B", 20)) with { Atoms = [new("A", "m", 10), new("B", "m", 20), new("C", "next", 30)], Cells = [new("all", [["A", "B", "C"]])] };
        Assert.Equal((InputProblem.Contradiction, "all"), Refused(state, grown));
    }

    [Fact]
    public void A_scheme_must_tell_the_periods_apart()
    {
        var table = Table(new([["area"]]), ["month", "area"], [new(["m", "A"], 10)]);
        var refused = Assert.Throws<InvalidInputException>(() => { _ = new SchemeDraft(table, "month"); });
        Assert.Equal((InputProblem.OutOfRange, "period"), (refused.Problem, refused.Input));
    }

    [Fact]
    public void Each_figure_of_a_scheme_is_found_in_its_release()
    {
        var table = Table(Areas, ["month", "area"], [new(["m", "A"], 10), new(["m", "B"], 20)]);
        var draft = new SchemeDraft(table, "month");
        var made = ReleaseSeries.Next(ReleaseState.Empty, draft.Draft);
        Assert.All(table.Figures, figure => Assert.Equal([figure.Count], made.Release!.Cells[draft.KeyOf(figure)]!));
    }

    private static (InputProblem, string) Refused(ReleaseState state, Draft draft)
    {
        var refused = Assert.Throws<InvalidInputException>(() => { _ = ReleaseSeries.Next(state, draft); });
        return (refused.Problem, refused.Input);
    }

    private static string[] Hidden(ReleaseOutcome made) => [.. made.Release!.Cells.Where(cell => cell.Value is null).Select(cell => cell.Key.Split('\u001f')[1]).Order()];

    private static IReadOnlyList<long> Shown(ReleaseOutcome made, string area, string month = "m") => made.Release!.Cells[$"{month}\u001f{area}"]!;

    private static ReleaseOutcome First(params (string Area, long Count)[] counts) => ReleaseSeries.Next(ReleaseState.Empty, Month(counts));

    private static Draft Month(params (string Area, long Count)[] counts) => Month(Protection.DefaultK, counts);

    private static Draft Month(int k, params (string Area, long Count)[] counts) =>
        new SchemeDraft(new(Areas, new(["month", "area"], [.. counts.Select(c => new Record(["m", c.Area], c.Count))]), k), "month").Draft;

    private static Draft ToDate(params (string Month, string Area, long Count)[] counts)
    {
        string[] months = [.. counts.Select(c => c.Month).Distinct()];
        var scheme = Areas with { Hierarchies = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> { ["month"] = new Dictionary<string, IReadOnlyList<string>> { ["to date"] = months } } };
        return new SchemeDraft(Table(scheme, ["month", "area"], [.. counts.Select(c => new Record([c.Month, c.Area], c.Count))]), "month").Draft;
    }

    private static Draft Ratios(Scheme scheme, params (string Area, long With, long Count)[] counts) =>
        new SchemeDraft(Table(scheme, ["month", "area"], [.. counts.Select(c => new Record(["m", c.Area], c.Count, c.With))]), "month").Draft;

    private static SchemeTable Table(Scheme scheme, string[] dimensions, Record[] records) => new(scheme, new(dimensions, records));

    private static Draft Draft(params (string Key, long Count)[] counts)
    {
        string[] keys = [.. counts.Select(c => c.Key)];
        return new([.. counts.Select(c => new DraftAtom(c.Key, "m", c.Count))], keys.Length == 0 ? [] : [new("all", [keys])], (_, _) => []);
    }
}
