using CsCheck;
using Medvirk.Domain.CommonAgenda.Priorities;
using Xunit;

namespace Medvirk.Tests.Domain.CommonAgenda;

/// <summary>Quartiles and medians, held against examples worked by hand and against the definition itself.</summary>
public sealed class SpreadTests
{
    private static readonly Gen<int[]> Ratings = Gen.Int[1, 5].Array[1, 40];

    /// <summary>Worked by hand: place 1 + p(n − 1), a straight line between neighbours.</summary>
    [Theory]
    [InlineData("3", "3 3 3 3 3")]
    [InlineData("1 5", "1 2 3 4 5")]
    [InlineData("5 1 2", "1 1.5 2 3.5 5")]
    [InlineData("1 2 3 4", "1 1.75 2.5 3.25 4")]
    [InlineData("1 2 2 4 5", "1 2 2 4 5")]
    [InlineData("1 1 2 3 5 5", "1 1.25 2.5 4.5 5")]
    [InlineData("4 4 4 4 4 4 1", "1 4 4 4 4")]
    [InlineData("1 2 3 4 5 5 5 5", "1 2.75 4.5 5 5")]
    public void Hand_worked_examples_come_out(string numbers, string spread)
    {
        var (of, said) = (Numbers(numbers), Numbers(spread));
        Assert.Equal(new Spread(of.Length, said[0], said[1], said[2], said[3], said[4]), Spread.Of(of));
    }

    [Fact]
    public void Of_nothing_there_is_no_spread() => Assert.Null(Spread.Of([]));

    [Fact]
    public void It_lies_in_order_whatever_the_order_of_the_numbers() => Ratings.Sample(ratings =>
    {
        var spread = Spread.Of(ratings.Select(r => (decimal)r))!;
        Assert.Equal(spread, Spread.Of(ratings.AsEnumerable().Reverse().Select(r => (decimal)r)));
        decimal[] places = [spread.Least, spread.LowerQuartile, spread.Median, spread.UpperQuartile, spread.Most];
        Assert.Equal(places.Order(), places);
        Assert.Equal((ratings.Min(), ratings.Max(), ratings.Length), (spread.Least, spread.Most, spread.Count));
        Assert.All(places, place => Assert.Equal(0, place * 4 % 1));
    });

    /// <summary>An independent reckoning in floating point from the formula of the paper: (1 − γ)x(j) + γx(j+1), m = 1 − p, j = ⌊np + m⌋.</summary>
    [Fact]
    public void It_agrees_with_definition_seven_reckoned_otherwise() => Ratings.Sample(ratings =>
    {
        var spread = Spread.Of(ratings.Select(r => (decimal)r))!;
        foreach (var (p, said) in new[] { (0.25, spread.LowerQuartile), (0.5, spread.Median), (0.75, spread.UpperQuartile) })
        {
            var ordered = ratings.Order().ToArray();
            var np = (ordered.Length * p) + 1 - p;
            var j = (int)Math.Floor(np + 1e-9);
            var gamma = np - j;
            var expected = ((1 - gamma) * ordered[j - 1]) + (gamma * ordered[Math.Min(j, ordered.Length - 1)]);
            Assert.Equal(expected, (double)said, 9);
        }
    });

    [Fact]
    public void A_shift_and_a_scale_go_through() => Ratings.Sample(ratings =>
    {
        var spread = Spread.Of(ratings.Select(r => (decimal)r))!;
        var moved = Spread.Of(ratings.Select(r => (r * 4m) + 8))!;
        Assert.Equal((spread.Median * 4) + 8, moved.Median);
        Assert.Equal(spread.QuartileRange * 4, moved.QuartileRange);
        Assert.Equal(spread, Spread.Of(ratings.Select(r => r * 4m))!.In(4));
    });

    private static decimal[] Numbers(string text) =>
        [.. text.Split(' ').Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
