using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Sums;
using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Bench.Cubes;

/// <summary>
/// A table of three dimensions with all its totals, the same each time: Poisson counts around 7, each code of a dimension
/// with an effect of its own, multiplied. What is below 5 and not 0 is sensitive, totals too.
/// </summary>
internal static class SeededCube
{
    private const double Mean = 7;

    /// <summary>Of the logarithm of each code's effect: so that somewhat more than a third of the cells are sensitive.</summary>
    private const double Spread = 0.5;

    private const string Whole = "all";

    public static Cube Of((int, int, int) leaves, int seed)
    {
        var random = new MersenneTwister(seed);
        Dimension[] dimensions = [Named("area", leaves.Item1), Named("quarter", leaves.Item2), Named("group", leaves.Item3)];
        var table = new CrossTable(dimensions);
        var effects = dimensions.Select(dimension => dimension.Leaves.ToDictionary(leaf => leaf, _ => Math.Exp(Normal.Sample(random, -Spread * Spread / 2, Spread)))).ToArray();
        var counts = new long[table.AtomCount];
        foreach (var codes in Crossed([.. dimensions.Select(dimension => dimension.Leaves)]))
        {
            counts[table.AtomsOf(codes)[0]] = Poisson.Sample(random, Mean * codes.Index().Aggregate(1.0, (product, code) => product * effects[code.Index][code.Item]));
        }

        return new Cube([.. Crossed([.. dimensions.Select(dimension => dimension.Leaves.Append(Whole))]).Select(codes => CellOf(table.AtomsOf(codes)))], counts);

        Cell CellOf(IReadOnlyList<int> atoms)
        {
            var count = atoms.Sum(atom => counts[atom]);
            return Cell.OfCount(atoms, count, count is > 0 and < Protection.DefaultK);
        }
    }

    private static Dimension Named(string name, int leaves) => new(name, Enumerable.Range(0, leaves).Select(i => $"{name} {i:00}"), Whole);

    private static IEnumerable<IReadOnlyList<string>> Crossed(IReadOnlyList<IEnumerable<string>> codes) =>
        codes.Aggregate((IEnumerable<IReadOnlyList<string>>)[[]], (some, next) => some.SelectMany(one => next.Select(code => (IReadOnlyList<string>)[.. one, code])));
}
