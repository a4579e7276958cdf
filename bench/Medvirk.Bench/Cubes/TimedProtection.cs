using System.Diagnostics;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Bench.Cubes;

/// <summary>A cube protected, certificate and its check included, and then audited: two linear programs for each guard.</summary>
/// <param name="WorkSeconds">Processor time of both together.</param>
internal sealed record TimedProtection(Cube Cube, ProtectedCube Made, double ProtectSeconds, double AuditSeconds, double WorkSeconds)
{
    public double Seconds => ProtectSeconds + AuditSeconds;

    public int Sensitive => Made.Fates.Count(fate => fate == Fate.Sensitive);

    /// <summary>Share of the cells that are hidden.</summary>
    public double HiddenCells => Made.Fates.Count(fate => fate != Fate.Published) / (double)Made.Fates.Count;

    /// <summary>Share of all that the cells count that is hidden.</summary>
    public double HiddenValue => Value(fate => fate != Fate.Published);

    /// <summary>The same, where only what is small is hidden, which anyone can reckon back from the totals.</summary>
    public double SmallCells => Sensitive / (double)Made.Fates.Count;

    public double SmallValue => Value(fate => fate == Fate.Sensitive);

    public static TimedProtection Of(Cube cube)
    {
        var before = Worked();
        var clock = Stopwatch.StartNew();
        var made = Protection.Of(cube);
        var protect = clock.Elapsed.TotalSeconds;
        if (!made.MayBeReleased)
        {
            throw new InvalidOperationException("The cube is withheld.");
        }

        clock.Restart();
        var reaches = Attacker.OfMany(cube.Open(made.Fates), cube.Counts.Count, [.. cube.AllGuards.Select(guard => (IReadOnlyCollection<int>)[.. guard.Atoms])]);
        if (!cube.AllGuards.Zip(reaches).All(pair => pair.Second.Hides((int)pair.First.Most)))
        {
            throw new InvalidOperationException("The audit finds what the certificate should have ruled out.");
        }

        return new(cube, made, protect, clock.Elapsed.TotalSeconds, Worked() - before);
    }

    private static double Worked() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private double Value(Func<Fate, bool> which) =>
        Cube.Cells.Zip(Made.Fates).Where(pair => which(pair.Second)).Sum(pair => (double)pair.First.Count) / Cube.Cells.Sum(cell => (double)cell.Count);
}
