using System.Diagnostics;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Bench.Cubes;

/// <summary>A cube protected, certificate and its check included, and then audited: two linear programs for each guard.</summary>
/// <param name="Audited">How many guards were audited.</param>
/// <param name="WorkSeconds">Processor time of both together.</param>
internal sealed record TimedProtection(Cube Cube, ProtectedCube Made, int Audited, double ProtectSeconds, double AuditSeconds, double WorkSeconds)
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

    /// <param name="mostAudited">Of more guards so many are audited, evenly spread: the certificate alone is proof already.</param>
    public static TimedProtection Of(Cube cube, int mostAudited = int.MaxValue)
    {
        var before = Worked();
        var clock = Stopwatch.StartNew();
        var made = Protection.Of(cube);
        var protect = clock.Elapsed.TotalSeconds;
        if (!made.MayBeReleased)
        {
            throw new InvalidOperationException("The cube is withheld.");
        }

        var step = Math.Max(1, cube.AllGuards.Count / mostAudited);
        Guard[] audited = [.. cube.AllGuards.Where((_, i) => i % step == 0)];
        clock.Restart();
        using (var attacker = new Attacker(cube.Open(made.Fates), cube.Counts.Count))
        {
            if (!audited.All(guard => attacker.Of([.. guard.Atoms]).Hides((int)guard.Most)))
            {
                throw new InvalidOperationException("The audit finds what the certificate should have ruled out.");
            }
        }

        return new(cube, made, audited.Length, protect, clock.Elapsed.TotalSeconds, Worked() - before);
    }

    private static double Worked() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private double Value(Func<Fate, bool> which) =>
        Cube.Cells.Zip(Made.Fates).Where(pair => which(pair.Second)).Sum(pair => (double)pair.First.Count) / Cube.Cells.Sum(cell => (double)cell.Count);
}
