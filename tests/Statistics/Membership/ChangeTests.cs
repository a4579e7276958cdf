using CsCheck;
using Medvirk.Statistics.Membership;

namespace Medvirk.Tests.Statistics.Membership;

public sealed class ChangeTests
{
    private const double Hair = 1e-12;

    /// <summary>
    /// 10 of 20 and 10 of 80 were 20 of 100, a left one 60 of 100. Then 30 of 40 and 18 of 60 are 48 of 100, and a new one has 2 of 100.
    /// So from 80/200 to 50/200: the stayers from 20 to 48 %, with parts of 20 and 80 %, then 40 and 60 %.
    /// </summary>
    [Fact]
    public void A_change_is_split_as_by_hand()
    {
        var change = new Table([(10, 20), (10, 80), (60, 100), null], [(30, 40), (18, 60), null, (2, 100)]).Change();
        Near(-0.15, change.Difference);
        Near((0.3 * 0.25) + (0.7 * 0.175), change.Within);
        Near(((0.625 - 0.34) * 0.2) + ((0.2125 - 0.34) * -0.2), change.Mix);
        Near(0.5 * (0.02 - 0.48), change.Joined);
        Near(-0.5 * (0.6 - 0.2), change.Left);
        Near(0.28, change.Within + change.Mix);
        Assert.Equal(["a", "b", "c", "d"], change.Members.Select(part => part.Member));
        Near(0.3 * 0.25, change.Members[0].Within);
        Near(-0.2, change.Members[2].Left);
    }

    [Fact]
    public void The_parts_are_those_of_exact_arithmetic_and_add_up_to_the_change() =>
        Table.Some.Sample(table =>
        {
            var (change, exact) = (table.Change(), Exact(table));
            var difference = Table.Figure(table.After, [.. table.Stayers, .. table.Came]) - Table.Figure(table.Before, [.. table.Stayers, .. table.Went]);
            Assert.Equal(difference, exact.Within + exact.Mix + exact.Joined + exact.Left);
            Near(difference.Value, change.Difference);
            Near(exact.Within.Value, change.Within);
            Near(exact.Mix.Value, change.Mix);
            Near(exact.Joined.Value, change.Joined);
            Near(exact.Left.Value, change.Left);
            Near(change.Difference, change.Within + change.Mix + change.Joined + change.Left);
        });

    [Fact]
    public void The_parts_are_those_of_the_members() =>
        Table.Some.Sample(table =>
        {
            var change = table.Change();
            Near(change.Difference, change.Members.Sum(part => part.Within + part.Mix + part.Joined + part.Left));
            Assert.All(change.Members, part => Assert.True(
                (part.Within == 0 && part.Mix == 0) || table.Stayers.Any(member => Table.Name(member) == part.Member)));
        });

    [Fact]
    public void Read_backwards_every_part_changes_its_sign_and_who_came_went() =>
        Table.Some.Sample(table =>
        {
            var (there, back) = (table.Change(), table.Backwards().Change());
            Near(there.Within, -back.Within);
            Near(there.Mix, -back.Mix);
            Near(there.Joined, -back.Left);
            Near(there.Left, -back.Joined);
        });

    [Fact]
    public void Where_all_have_the_same_figure_nothing_comes_of_who_they_are() =>
        Gen.Select(Gen.Int[1, 50].Array[6], Gen.Int[1, 50].Array[6]).Sample((before, after) =>
        {
            var change = new Table(
                [.. before.Select((size, at) => at == 0 ? ((int, int)?)null : (size, size * 4))], [.. after.Select((size, at) => at == 1 ? ((int, int)?)null : (size, size * 2))]).Change();
            Near(0.25, change.Within);
            Near(0, change.Mix);
            Near(0, change.Joined);
            Near(0, change.Left);
        });

    /// <summary>Both are better and the whole is worse: it is all mix, and within says that it is better.</summary>
    [Fact]
    public void A_whole_that_falls_while_each_rises_has_its_mix_to_thank()
    {
        var change = new Table([(90, 100), (1, 10)], [(10, 11), (20, 100)]).Change();
        Assert.True(change.Difference < -0.5 && change.Within > 0 && change.Mix < -0.5);
        Near(change.Difference, change.Within + change.Mix);
    }

    [Fact]
    public void Of_one_area_all_is_within()
    {
        var change = new Table([(10, 40)], [(30, 60)]).Change();
        Assert.Equal((0.25, 0.25, 0, 0, 0), (change.Difference, change.Within, change.Mix, change.Joined, change.Left));
    }

    [Fact]
    public void Of_counts_there_is_no_mix_and_the_parts_are_exact() =>
        Table.Some.Sample(table =>
        {
            var change = table.Change(FigureKind.Count);
            Assert.Equal((double)Table.Sum(table.After, table.Came, pair => pair.Value).Over, change.Joined);
            Assert.Equal(-(double)Table.Sum(table.Before, table.Went, pair => pair.Value).Over, change.Left);
            Assert.Equal((0, change.Difference), (change.Mix, change.Within + change.Joined + change.Left));
        });

    [Fact]
    public void Of_counts_nobody_need_stay()
    {
        var change = new Table([(5, 9), null], [null, (7, 9)]).Change(FigureKind.Count);
        Assert.Equal((2, 0, 7, -5), (change.Difference, change.Within, change.Joined, change.Left));
    }

    [Fact]
    public void A_rate_may_be_more_than_one()
    {
        var change = new Table([(50, 10), (10, 10)], [(70, 10), (10, 10)]).Change(FigureKind.Rate);
        Assert.Equal((3, 4), (change.Before, change.After));
        Near(1, change.Within);
    }

    [Fact]
    public void A_change_to_or_from_a_hollow_figure_is_hollow()
    {
        var full = ((int, int)?)(1, 2);
        Assert.False(new Table([full, full, full, full, null], [full, full, full, full, full]).Change().IsHollow);
        Assert.True(new Table([full, full, full, null, null], [full, full, full, full, full]).Change().IsHollow);
        Assert.True(new Table([full, full, full, full, full], [full, full, full, null, null]).Change().IsHollow);
    }

    private static (Fraction Within, Fraction Mix, Fraction Joined, Fraction Left) Exact(Table table)
    {
        int[] stayers = [.. table.Stayers];
        var (before, after) = (Table.Figure(table.Before, stayers), Table.Figure(table.After, stayers));
        Fraction half = new(1, 2);
        return (
            Fraction.Sum(stayers.Select(member => (Part(table.Before, member, stayers) + Part(table.After, member, stayers)) * half * (Own(table.After, member) - Own(table.Before, member)))),
            Fraction.Sum(stayers.Select(member => (((Own(table.Before, member) + Own(table.After, member)) * half) - ((before + after) * half)) * (Part(table.After, member, stayers) - Part(table.Before, member, stayers)))),
            Fraction.Sum(table.Came.Select(member => Part(table.After, member, [.. stayers, .. table.Came]) * (Own(table.After, member) - after))),
            Fraction.Sum(table.Went.Select(member => Part(table.Before, member, [.. stayers, .. table.Went]) * (before - Own(table.Before, member)))));
    }

    private static Fraction Own((int Value, int Of)?[] period, int member) => Table.Figure(period, [member]);

    private static Fraction Part((int Value, int Of)?[] period, int member, int[] all) =>
        (Fraction)period[member]!.Value.Of / Table.Sum(period, all, pair => pair.Of);

    private static void Near(double expected, double value) => Assert.Equal(expected, value, Hair);
}
