using Medvirk.Statistics.Charts;
using Medvirk.Statistics.Membership;

namespace Medvirk.Tests.Statistics.Membership;

public sealed class MembersTests
{
    private static readonly Entry[] Entries =
    [
        new(0, "east", 10, 20), new(0, "west", 10, 80),
        new(1, "east", 12, 20), new(1, "west", 20, 80), new(1, "north", 90, 100),
        new(2, "east", 14, 20), new(2, "north", 80, 100),
    ];

    private static readonly Expected[] All = [new("east", 0, Weight: 60), new("west", 0, 2, 20), new("north", 1, Weight: 20)];

    [Fact]
    public void The_full_series_is_of_all_who_reported_and_the_panel_of_those_who_always_did()
    {
        var series = Members.Of(FigureKind.Share, Entries, All).Series(0, 3);
        Assert.Equal(["east"], series.Panel);
        Assert.Equal([0.2, 122 / 200.0, 94 / 120.0], series.Periods.Select(period => period.Full));
        Assert.Equal([0.5, 0.6, 0.7], series.Periods.Select(period => period.Panel));
        Assert.Equal(["east", "west"], Members.Of(FigureKind.Share, Entries, All).Series(0, 2).Panel);
    }

    [Fact]
    public void Coverage_is_of_those_who_should_report_then()
    {
        var series = Members.Of(FigureKind.Share, Entries.Where(entry => entry is not { Period: 1, Member: "west" }), All).Series(0, 3);
        Assert.Equal([new Coverage(2, 2, 80, 80), new Coverage(2, 3, 80, 100), new Coverage(2, 2, 80, 80)], series.Periods.Select(period => period.Coverage));
    }

    [Fact]
    public void Below_four_fifths_a_figure_is_hollow_and_gives_no_signal()
    {
        Assert.False(new Coverage(4, 5, 4, 5).IsHollow);
        Assert.False(new Coverage(8, 10, 0.1 * 8, 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1).IsHollow);
        Assert.True(new Coverage(4, 5, 79.9, 100).IsHollow);
        Assert.True(new Coverage(0, 0, 0, 0).IsHollow);
        var series = Members.Of(FigureKind.Count, [.. Steady(12), new(12, "a", 90)], [new("a", 0), new("b", 0)]).Series(0, 14);
        Assert.Equal([90, null], series.Periods.Skip(12).Select(period => period.Full));
        Assert.Equal([null, null], series.Points.Skip(12));
        Assert.Empty(XmrChart.Of(series.Points).Signals);
        Assert.NotEmpty(XmrChart.Of([.. series.Periods.Select(period => period.Full)]).Signals);
    }

    [Fact]
    public void A_weight_makes_a_member_missed_the_more()
    {
        Entry[] one = [new(0, "small", 1)];
        Assert.Equal(0.5, Members.Of(FigureKind.Count, one, [new("small", 0), new("large", 0)]).Series(0, 1).Periods[0].Coverage.Share);
        Assert.Equal(0.1, Members.Of(FigureKind.Count, one, [new("small", 0), new("large", 0, Weight: 9)]).Series(0, 1).Periods[0].Coverage.Share);
    }

    [Fact]
    public void A_weight_is_for_coverage_only_and_changes_no_figure_and_no_part_of_a_change()
    {
        Entry[] entries = [new(0, "a", 12, 40), new(0, "b", 5, 10), new(1, "a", 16, 60), new(1, "b", 9, 15)];
        var (alike, apart) = (Members.Of(FigureKind.Share, entries, [new("a", 0), new("b", 0)]), Members.Of(FigureKind.Share, entries, [new("a", 0, Weight: 7), new("b", 0)]));
        Assert.Equal(17 / 50.0, apart.Series(0, 1).Periods[0].Full);
        Assert.Equal(alike.Change(0, 1).Members, apart.Change(0, 1).Members);
    }

    [Fact]
    public void One_who_comes_back_is_expected_again_and_not_in_between()
    {
        var series = Members.Of(FigureKind.Count, [new(0, "a", 1), new(2, "a", 3)], [new("a", 2), new("a", 0, 1)]).Series(0, 3);
        Assert.Equal([1, 0, 1], series.Periods.Select(period => period.Coverage.ExpectedMembers));
        Assert.Empty(series.Panel);
    }

    [Fact]
    public void Of_one_area_the_full_series_is_the_panel()
    {
        var series = Members.Of(FigureKind.Share, Entries.Where(entry => entry.Member == "east"), [new("east", 0)]).Series(0, 3);
        Assert.Equal(series.Periods.Select(period => period.Full), series.Periods.Select(period => period.Panel));
    }

    [Fact]
    public void A_period_of_which_nobody_reported_has_no_figure_and_leaves_no_panel()
    {
        var series = Members.Of(FigureKind.Share, Entries, All).Series(0, 4);
        Assert.Equal((null, null), (series.Periods[3].Full, series.Periods[3].Panel));
        Assert.Empty(series.Panel);
        Assert.Null(series.Periods[0].Panel);
    }

    [Fact]
    public void The_order_of_entries_changes_nothing()
    {
        var (one, other) = (Members.Of(FigureKind.Share, Entries, All), Members.Of(FigureKind.Share, Entries.Reverse(), All.Reverse()));
        Assert.Equal(one.Series(0, 3).Periods, other.Series(0, 3).Periods);
        Assert.Equal(one.Change(0, 2).Members, other.Change(0, 2).Members);
    }

    [Fact]
    public void Numbers_of_very_different_size_lose_nothing()
    {
        Entry[] entries = [new(0, "a", 1e16), .. Enumerable.Range(0, 1000).Select(at => new Entry(0, $"small {at}", 1))];
        var members = Members.Of(FigureKind.Count, entries, entries.Select(entry => new Expected(entry.Member, 0)));
        Assert.Equal(1e16 + 1000, members.Series(0, 1).Periods[0].Full);
    }

    /// <summary>10,000 members in 100 periods. Quadratic it would not end.</summary>
    [Fact]
    public void A_million_entries_are_reckoned_with()
    {
        string[] names = [.. Enumerable.Range(0, 10_000).Select(member => $"member {member}")];
        var members = Members.Of(
            FigureKind.Share,
            names.SelectMany((name, member) => Enumerable.Range(0, 100).Select(period => new Entry(period, name, (member + period) % 50, 100))),
            names.Select(name => new Expected(name, 0)));
        var series = members.Series(0, 100);
        Assert.Equal((100, 10_000), (series.Periods.Count, series.Panel.Count));
        Assert.All(series.Periods, period => Assert.Equal((0.245, 1), (Math.Round(period.Full!.Value, 12), period.Coverage.Share)));
        var change = members.Change(0, 99);
        Assert.Equal(change.Difference, change.Within + change.Mix, 1e-12);
    }

    private static IEnumerable<Entry> Steady(int periods) =>
        Enumerable.Range(0, periods).SelectMany(period => new[] { new Entry(period, "a", 4 + (period % 2)), new Entry(period, "b", 5) });
}
