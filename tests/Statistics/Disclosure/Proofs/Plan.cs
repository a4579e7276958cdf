using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>How a random cube is made: its dimensions, which of their crosses are published, and what is secret in it.</summary>
internal sealed record Plan(IReadOnlyList<Axis> Axes, IReadOnlyList<int[]> Views)
{
    private const string With = "with";
    private const string Without = "without";

    /// <summary>Means of the finest classes: many zeros, small counts, some that are large.</summary>
    private static readonly double[] Sizes = [0.4, 1.5, 4, 10, 25];

    public int K { get; private init; }

    public bool HasSensitiveZeros { get; private init; }

    /// <summary>Each group has those with and those without.</summary>
    public bool IsRatio { get; private init; }

    public bool HasPublicDenominators { get; private init; }

    public bool HasMargins { get; private init; }

    public double Size { get; private init; }

    public double Skew { get; private init; }

    public bool IsWeighted { get; private init; }

    public int FormerCells { get; private init; }

    public static Plan Some(MersenneTwister random)
    {
        var dimensions = 2 + random.Next(3);
        var most = dimensions switch { 2 => 6, 3 => 4, _ => 3 };
        Axis[] seen = [.. Enumerable.Range(0, dimensions).Select(i => Axis.Some(random, $"{"abcd"[i]}", 2, most))];
        var (kind, isFull) = (random.Next(10), dimensions == 2 || random.Next(2) == 0);
        // The full cross, or the first dimension with each of the others: area × quarter and area × sex.
        int[][] views = isFull ? [[.. Enumerable.Range(0, dimensions)]] : [.. Enumerable.Range(1, dimensions - 1).Select(other => new[] { 0, other })];
        Axis[] unseen = kind switch { < 3 => [Axis.Unseen("outcome", With, Without)], < 6 => [Axis.Unseen("partner", "p", "q", "r")], _ => [] };
        return new([.. seen, .. unseen], views)
        {
            K = random.Next(2) == 0 ? 3 : 5,
            HasSensitiveZeros = random.Next(4) == 0,
            IsRatio = kind < 3,
            HasPublicDenominators = kind < 3 && random.Next(2) == 0,
            HasMargins = random.Next(5) > 0,
            Size = Sizes[random.Next(Sizes.Length)],
            Skew = random.Next(2) == 0 ? 0.3 : 2,
            IsWeighted = random.Next(3) == 0,
            FormerCells = random.Next(8) == 0 ? 1 + random.Next(3) : 0,
        };
    }

    /// <summary>Means of the finest classes: effects of each code, multiplied.</summary>
    public IEnumerable<double> Means(MersenneTwister random, IReadOnlyList<IReadOnlyList<string>> finest)
    {
        var spread = Skew / Math.Sqrt(Axes.Count);
        var effects = Axes.Select(axis => axis.Leaves.ToDictionary(leaf => leaf, _ => Math.Exp(Normal.Sample(random, 0, spread)))).ToArray();
        return [.. finest.Select(codes => Size * codes.Index().Aggregate(1.0, (product, code) => product * effects[code.Index][code.Item]))];
    }

    /// <summary>The cells of the scheme, by their codes.</summary>
    public IEnumerable<IReadOnlyList<string>> Shown() => Views.SelectMany(view =>
        Axes.Index().Aggregate(
            (IEnumerable<IReadOnlyList<string>>)[[]],
            (some, axis) => some.SelectMany(codes => Codes(axis.Item, view.Contains(axis.Index)).Select(code => (IReadOnlyList<string>)[.. codes, code]))));

    public double Weight(MersenneTwister random) => IsWeighted ? 1 + random.Next(20) : 1;

    /// <summary>In few cubes some of what the cells say was published before, whatever it is.</summary>
    public IEnumerable<Line> Former(MersenneTwister random, IReadOnlyList<Line[]> lines) =>
        FormerCells == 0 ? [] : Enumerable.Range(0, FormerCells).Select(_ => lines[random.Next(lines.Count)][0]).ToArray();

    /// <summary>In some cubes former releases hid cells that stay so, and kept counts that are still kept, whatever they are now.</summary>
    public (IReadOnlySet<int> Held, IReadOnlyList<Secret> Former) Hidden(MersenneTwister random, IReadOnlyList<Line[]> lines)
    {
        if (random.Next(4) > 0)
        {
            return (new HashSet<int>(), []);
        }

        var held = Enumerable.Range(0, lines.Count).Where(_ => random.Next(10) == 0).ToHashSet();
        var kept = Enumerable.Range(0, 1 + random.Next(2)).Select(_ => lines[random.Next(lines.Count)][0].Codes).DistinctBy(codes => string.Join(' ', codes));
        return (held, [.. kept.Select(codes => new Secret(codes, null, K, K))]);
    }

    /// <summary>What a cell says: a count; or how many with, of how many.</summary>
    public IEnumerable<IReadOnlyList<string>> Said(IReadOnlyList<string> codes) => IsRatio ? [[.. codes.SkipLast(1), With], codes] : [codes];

    /// <summary>Small counts; of ratios those with and those without; and what partners see of the others.</summary>
    public IEnumerable<Secret> Guarded(IReadOnlyList<string> codes, IReadOnlyList<string> partners, Func<IReadOnlyList<string>, long> count)
    {
        var all = count(codes);
        if (IsRatio)
        {
            // Of a public denominator nobody can be kept from knowing it.
            var most = HasPublicDenominators ? Math.Min(K, all) : K;
            IReadOnlyList<string>[] both = [[.. codes.SkipLast(1), With], [.. codes.SkipLast(1), Without]];
            return both.Where(one => count(one) < K && (all > 0 || (HasSensitiveZeros && most > 0))).Select(one => new Secret(one, null, most, most));
        }

        var small = all < K && (all > 0 || HasSensitiveZeros) ? [new Secret(codes, null, K, K)] : Array.Empty<Secret>();
        return small.Concat(partners
            .Where(partner => all - count([.. codes.SkipLast(1), partner]) is var others && others > 0 && others < K)
            .Select(partner => new Secret(codes, partner, K, K)));
    }

    private IEnumerable<string> Codes(Axis axis, bool isInView) => !isInView ? [Axis.Whole] : HasMargins || axis.Shown.Count == 0 ? [Axis.Whole, .. axis.Shown] : axis.Shown;
}
