using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Sums;
using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>A cube as a scheme might publish it, told twice: in atoms for the program, in names for its readers.</summary>
/// <param name="Seed">From which it is made again.</param>
/// <param name="Names">What its dimensions' codes mean; where partners report, they are the last dimension.</param>
/// <param name="Atoms">Of each of the finest classes the program's number.</param>
/// <param name="Cube">For the program.</param>
/// <param name="Lines">What each cell says where it is published.</param>
/// <param name="Known">What everyone knows anyway: public denominators, and what was published before.</param>
/// <param name="Secrets">One for each of the cube's guards: those of the cells, and those of former releases.</param>
/// <param name="Own">Of each partner what it entered itself.</param>
/// <param name="Held">The cells that were hidden once, and stay so.</param>
internal sealed record RandomCube(
    int Seed, Names Names, IReadOnlyList<int> Atoms, Cube Cube, IReadOnlyList<IReadOnlyList<Line>> Lines, IReadOnlyList<Line> Known,
    IReadOnlyList<Secret> Secrets, IReadOnlyDictionary<string, IReadOnlyList<Line>> Own, IReadOnlySet<int> Held)
{
    private const string Partner = "partner";

    public static RandomCube Of(int seed)
    {
        var random = new MersenneTwister(seed);
        var plan = Plan.Some(random);
        var table = new CrossTable([.. plan.Axes.Select(axis => axis.Dimension)]);
        var names = new Names(plan.Axes);
        int[] atoms = [.. names.Finest.Select(codes => table.AtomsOf(codes).Single())];
        var counts = new long[table.AtomCount];
        foreach (var (atom, mean) in atoms.Zip(plan.Means(random, names.Finest)))
        {
            counts[atom] = Poisson.Sample(random, mean);
        }

        var partners = plan.Axes[^1].Name == Partner ? plan.Axes[^1].Leaves : [];
        var (cells, lines, known, secrets) = (new List<Cell>(), new List<Line[]>(), new List<Line>(), new List<Secret>());
        foreach (var codes in plan.Shown().DistinctBy(codes => string.Join(' ', table.AtomsOf(codes).Order())))
        {
            Line[] says = [.. plan.Said(codes).Select(LineOf)];
            var guarded = plan.Guarded(codes, partners, Count).ToArray();
            cells.Add(new([.. says.Select(SumOf)], [.. guarded.Select(GuardOf)]) { Weight = plan.Weight(random) });
            lines.Add(says);
            secrets.AddRange(guarded);
            known.AddRange(plan.HasPublicDenominators ? [LineOf(codes)] : []);
        }

        known.AddRange(plan.Former(random, lines));
        var own = partners.ToDictionary(partner => partner, partner => (IReadOnlyList<Line>)[.. names.Finest.Where(codes => codes[^1] == partner).Select(LineOf)]);
        var (held, former) = plan.Hidden(new(seed + 1_000_000), lines);
        secrets.AddRange(former);
        cells = [.. cells.Select((cell, i) => cell with { StaysHidden = held.Contains(i) })];
        var cube = new Cube(cells, counts, [.. known.Select(SumOf)], [.. partners.Select(partner => table.AtomsOf([.. plan.Axes.SkipLast(1).Select(_ => Axis.Whole), partner]))], [.. former.Select(GuardOf)]);
        return new(seed, names, atoms, cube, lines, known, secrets, own, held);

        long Count(IReadOnlyList<string> codes) => table.AtomsOf(codes).Sum(atom => counts[atom]);

        Line LineOf(IReadOnlyList<string> codes) => new(codes, Count(codes));

        Sum SumOf(Line line) => new(table.AtomsOf(line.Codes), line.Count);

        Guard GuardOf(Secret secret)
        {
            var atoms = table.AtomsOf(secret.Codes);
            return secret.But is { } partner
                ? new([.. atoms.Except(table.AtomsOf([.. secret.Codes.SkipLast(1), partner]))], secret.Most, secret.Width, partners.Index().Single(p => p.Item == partner).Index)
                : new(atoms, secret.Most, secret.Width);
        }
    }

    /// <summary>Whether there is something secret in the cell, or was once.</summary>
    public bool IsSecret(int cell) => Cube.Cells[cell].IsSensitive || Held.Contains(cell);

    /// <summary>What becomes of the cells if nothing at all is published.</summary>
    public IReadOnlyList<Fate> AllHidden => [.. Lines.Select((_, i) => IsSecret(i) ? Fate.Sensitive : Fate.Secondary)];

    /// <summary>What is known to the one from whom the secret is kept, if these become of the cells.</summary>
    public IEnumerable<Line> KnownTo(string? partner, IReadOnlyList<Fate> fates) =>
        Lines.Where((_, i) => fates[i] == Fate.Published).SelectMany(says => says).Concat(Known).Concat(partner is null ? [] : Own[partner]);

    /// <summary>Everyone from whom something is kept, with what is known to each if these become of the cells.</summary>
    public IReadOnlyList<(Reader Reader, Secret[] Secrets)> Readers(IReadOnlyList<Fate> fates) =>
        [.. Secrets.GroupBy(secret => secret.But).Select(same => (new Reader(Names, KnownTo(same.Key, fates)), same.ToArray()))];
}
