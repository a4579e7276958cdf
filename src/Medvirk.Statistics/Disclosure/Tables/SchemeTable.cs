using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Tables;

/// <summary>
/// A scheme's figures as one system of sums. Its atoms are all combinations of the finest codes of the dimensions that
/// the scheme names; of a ratio each is two, those with and those without.
/// </summary>
public sealed class SchemeTable
{
    /// <summary>Beyond it a scheme is not reckoned with.</summary>
    public const int MostFigures = 500_000;

    /// <summary>A ratio of fewer is not published.</summary>
    public const int LeastDenominator = 10;

    private readonly Scheme scheme;
    private readonly int k;
    private readonly bool isRatio;
    private readonly Dimension[] dimensions;
    private readonly CrossTable atoms;

    /// <summary>Of each partner its atoms.</summary>
    private readonly HashSet<int>[] own;

    /// <param name="k">Counts below are small; at least 3.</param>
    /// <exception cref="InvalidInputException">Wrong records, a dimension or a code that there is not, or too many atoms or figures.</exception>
    public SchemeTable(Scheme scheme, RecordTable records, int k = Protection.DefaultK)
    {
        Protection.CheckK(k);
        records.Check();
        (this.scheme, this.k, isRatio) = (scheme, k, records.IsRatio);
        CheckNames(records.Dimensions);
        Dimensions = records.Dimensions;
        Used = [.. records.Dimensions.Where(name => name == scheme.Insiders || scheme.Cells.Any(list => list.Contains(name)))];
        var places = Used.Select(name => records.Dimensions.Index().First(d => d.Item == name).Index).ToArray();
        dimensions = [.. Used.Zip(places, (name, place) => new Dimension(name, records.Records.Select(r => r.Codes[place]), scheme.Total, scheme.PartsOf(name)))];
        atoms = dimensions.Length == 0 ? new([new("all", ["all"], scheme.Total)]) : new(dimensions);
        Partners = dimensions.SingleOrDefault(d => d.Name == scheme.Insiders)?.Leaves ?? [];
        own = [.. Partners.Select(partner => OwnAtoms(partner).ToHashSet())];
        (Figures, Cube) = Make(Counted(records, places));
        Unseen = [.. dimensions.Zip(places).SelectMany(d => d.First.Leaves.Except(records.Records.Select(r => r.Codes[d.Second])).Select(code => (d.First.Name, code)))];
    }

    /// <summary>By name, as the records have them.</summary>
    public IReadOnlyList<string> Dimensions { get; }

    /// <summary>In the order of the scheme, and of the codes' letters with the total last.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    public Cube Cube { get; }

    /// <summary>The dimensions that atoms are told apart by.</summary>
    public IReadOnlyList<string> Used { get; }

    /// <summary>Codes that a hierarchy names and no record is of, with their dimension: they count 0, or are written wrongly.</summary>
    public IReadOnlyList<(string Dimension, string Code)> Unseen { get; }

    /// <summary>The figures as sums of other counts.</summary>
    /// <param name="counts">Of each of the cube's atoms.</param>
    /// <exception cref="InvalidInputException">There are not so many atoms.</exception>
    public IReadOnlyList<Figure> Rounded(IReadOnlyList<long> counts)
    {
        if (counts.Count != Cube.Counts.Count)
        {
            throw new InvalidInputException(InputProblem.Contradiction, nameof(counts), $"There are {counts.Count} counts, and {Cube.Counts.Count} atoms.");
        }

        var sums = Cube.Cells.Select(cell => cell.Shows.Select(sum => sum.Atoms.Sum(atom => counts[atom])).ToArray()).ToArray();
        return [.. Figures.Select(figure => figure with { Count = sums[figure.Cell][^1], With = isRatio ? sums[figure.Cell][0] : null })];
    }

    /// <summary>Who each of the cube's insiders is.</summary>
    internal IReadOnlyList<string> Partners { get; }

    /// <summary>Counts below are small.</summary>
    internal int K => k;

    /// <summary>Whether everyone knows what the figures are out of.</summary>
    internal bool HasPublicDenominators => isRatio && scheme.PublicDenominators;

    /// <summary>What of a figure nobody may know, by its atoms.</summary>
    /// <param name="countOf">Of each of the cube's atoms.</param>
    internal Func<IReadOnlyList<int>, Guard[]> RuleBy(Func<int, long> countOf)
    {
        var rule = new SensitivityRule(k, scheme.SensitiveZeros ?? isRatio, scheme.PublicDenominators, own, countOf);
        return isRatio ? rule.OfRatio : rule.OfCount;
    }

    /// <summary>The finest codes that one of the cube's atoms is of, one of each used dimension; of a ratio also whether with or without.</summary>
    internal string[] CodesOf(int atom) => isRatio ? [.. atoms.LeavesOf(atom / 2), atom % 2 == 0 ? "with" : "without"] : atoms.LeavesOf(atom);

    /// <summary>The finest codes that a figure's code is made of.</summary>
    internal IEnumerable<string> LeavesOf(string dimension, string code)
    {
        var of = dimensions.Single(d => d.Name == dimension);
        return of.LeavesOf(code).Select(leaf => of.Leaves[leaf]);
    }

    private void CheckNames(IReadOnlyList<string> names)
    {
        if (scheme.Cells.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, "cells", "The scheme publishes nothing.");
        }

        foreach (var name in scheme.Cells.SelectMany(list => list).Concat(scheme.Hierarchies.Keys).Concat(scheme.Insiders is { } own ? [own] : []))
        {
            if (!names.Contains(name))
            {
                throw new InvalidInputException(InputProblem.OutOfRange, name, $"The scheme names {name}, and the records have {string.Join(", ", names)}.");
            }
        }

        if (scheme.Cells.FirstOrDefault(list => list.Distinct().Count() < list.Count) is { } twice)
        {
            throw new InvalidInputException(InputProblem.Duplicate, "cells", $"The scheme names a dimension twice in {string.Join(", ", twice)}.");
        }
    }

    private long[] Counted(RecordTable records, int[] places)
    {
        var counted = new long[atoms.AtomCount * (isRatio ? 2 : 1)];
        foreach (var record in records.Records)
        {
            string[] codes = places.Length == 0 ? [scheme.Total] : [.. places.Select(place => record.Codes[place])];
            var coarse = dimensions.Zip(codes).FirstOrDefault(pair => pair.Second == scheme.Total || scheme.PartsOf(pair.First.Name)?.ContainsKey(pair.Second) == true);
            if (coarse.First is not null)
            {
                throw new InvalidInputException(InputProblem.Contradiction, coarse.First.Name, $"A record is of {coarse.Second}, which is made of others; records are of the finest codes.");
            }

            var atom = atoms.AtomsOf(codes)[0];
            if (record.With is { } with)
            {
                counted[2 * atom] += with;
                counted[(2 * atom) + 1] += record.Count - with;
            }
            else
            {
                counted[atom] += record.Count;
            }
        }

        return counted;
    }

    private int[] OwnAtoms(string partner) => Both(atoms.AtomsOf([.. dimensions.Select(d => d.Name == scheme.Insiders ? partner : scheme.Total)]));

    private int[] Both(IReadOnlyList<int> of) => isRatio ? [.. of.SelectMany(atom => new[] { 2 * atom, (2 * atom) + 1 })] : [.. of];

    private (IReadOnlyList<Figure> Figures, Cube Cube) Make(long[] counts)
    {
        var (figures, cells, known) = (new List<Figure>(), new List<Cell>(), new List<Sum>());
        string[] used = [.. Used];
        var cellOf = new Dictionary<string, int>();
        var rule = RuleBy(atom => counts[atom]);
        foreach (var list in scheme.Cells)
        {
            foreach (var codes in Codes(list))
            {
                // Codes of the same leaves are the same cell.
                var key = string.Join(' ', dimensions.Zip(codes, (d, code) => d.SetOf(code)));
                var of = atoms.AtomsOf(codes.Length == 0 ? [scheme.Total] : codes);
                if (!cellOf.TryGetValue(key, out var place))
                {
                    cellOf[key] = place = cells.Count;
                    Sum[] shows = [.. Shown(of).Select(sum => new Sum(sum, sum.Sum(atom => counts[atom])))];
                    cells.Add(new(shows, rule(shows[^1].Atoms)));
                    known.AddRange(HasPublicDenominators ? [shows[^1]] : []);
                }

                var name = Dimensions.Select(d => Array.IndexOf(used, d) is >= 0 and var at ? codes[at] : scheme.Total);
                figures.Add(new([.. name], cells[place].Shows[^1].Value, isRatio ? cells[place].Shows[0].Value : null, place));
                if (figures.Count > MostFigures)
                {
                    throw new InvalidInputException(InputProblem.OutOfRange, "cells", $"The scheme has more than {MostFigures} figures.");
                }
            }
        }

        return (figures, new(cells, counts, known, [.. own.Select(atoms => atoms.Order().ToArray())]));
    }

    /// <summary>What a cell of these classes shows: their count; of a ratio those with, and all.</summary>
    private int[][] Shown(IReadOnlyList<int> of) => isRatio ? [[.. of.Select(atom => 2 * atom)], Both(of)] : [[.. of]];

    private IEnumerable<string[]> Codes(IReadOnlyList<string> list) => dimensions.Aggregate(
        (IEnumerable<string[]>)[[]],
        (all, d) => all.SelectMany(codes => (list.Contains(d.Name) ? d.Codes : [scheme.Total]).Select(code => (string[])[.. codes, code])));
}
