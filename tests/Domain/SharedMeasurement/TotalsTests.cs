using CsCheck;
using Medvirk.Domain.SharedMeasurement;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement;

public sealed class TotalsTests
{
    private static readonly Gen<Figure> Numbers =
        Gen.Select(Gen.Long[0, 1_000_000_000_000], Gen.Long[1, 1_000_000_000_000]).Select((n, d) => Figure.Of(new Quantity(n), new Quantity(d)));

    [Fact]
    public void A_total_is_the_same_by_every_path() =>
        Gen.Select(Numbers.Array[2, 20], Gen.Int[1, 19]).Sample((figures, cut) =>
        {
            cut = Math.Min(cut, figures.Length - 1);
            foreach (var rule in new[] { Across.Sum, Across.RatioOfSums })
            {
                var whole = Totals.Of(rule, figures);
                var halves = Totals.Of(rule, [Totals.Of(rule, figures[..cut])!.Value, Totals.Of(rule, figures[cut..])!.Value])!.Value;
                Assert.Equal(whole!.Value.Number, halves.Number);
                Assert.Equal(figures.Sum(f => f.Number!.Value.Micro), halves.Number!.Value.Micro);
            }
        });

    [Fact]
    public void Percentages_become_the_ratio_of_their_sums_and_never_their_mean()
    {
        var total = Totals.Of(Across.RatioOfSums, [Figure.Of(Quantity.Of(1), Quantity.Of(2)), Figure.Of(Quantity.Of(10), Quantity.Of(100))]);
        Assert.Equal("11/102", total.ToString());
    }

    [Fact]
    public void A_mean_is_weighted_by_how_many_it_is_of() =>
        Assert.Equal("4.75/4", Totals.Of(Across.WeightedMean, [Figure.Of(Quantity.Of(4), Quantity.Of(1)), Figure.Of(Quantity.Of(5), Quantity.Of(3))]).ToString());

    [Fact]
    public void Without_weights_or_where_adding_is_not_allowed_there_is_no_total()
    {
        Figure[] means = [Figure.Of(Quantity.Of(4)), Figure.Of(Quantity.Of(5))];
        Assert.Null(Totals.Of(Across.WeightedMean, means));
        Assert.Null(Totals.Of(Across.None, means));
        Assert.Equal(means[0], Totals.Of(Across.None, means[..1]));
    }

    [Fact]
    public void A_true_zero_counts_and_missing_does_not()
    {
        Assert.Equal(Figure.Of(Quantity.Zero), Totals.Of(Across.Sum, [Figure.Of(Quantity.Zero), Figure.Missing]));
        Assert.Equal(Figure.Missing, Totals.Of(Across.Sum, [Figure.NotApplicable, Figure.Missing]));
        Assert.Equal(Figure.NotApplicable, Totals.Of(Across.Sum, [Figure.NotApplicable]));
        Assert.Null(Totals.Of(Across.Sum, []));
    }

    [Fact]
    public void A_total_that_does_not_fit_throws_and_never_wraps() =>
        Assert.Throws<OverflowException>(() => Totals.Of(Across.Sum, [Figure.Of(new Quantity(long.MaxValue)), Figure.Of(new Quantity(1))]));
}
