using Medvirk.Bench.Cubes;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Rounding;

namespace Medvirk.Bench.Measures;

/// <summary>How long it takes to protect a table and to audit it, how that grows, and what is lost by it. No server is asked.</summary>
internal static class Disclosure
{
    private const int Times = 5;
    private const int Many = 100;
    private const double OneAim = 2;
    private const double ManyAim = 120;
    private const double LargeAim = 300;

    private static readonly (int, int, int) Usual = (15, 15, 4);
    private static readonly (int, int, int) Large = (24, 31, 24);

    /// <summary>Each has about twice the cells of the one before: 320, 640, 1,280 … 20,000.</summary>
    private static readonly (int, int, int)[] Growing = [(7, 7, 4), (15, 7, 4), Usual, (15, 15, 9), (15, 31, 9), (15, 31, 19), Large];

    public static IEnumerable<Measure> Run()
    {
        TimedProtection.Of(SeededCube.Of(Growing[0], seed: 0));
        TimedProtection[] usual = [.. Enumerable.Range(1, Times).Select(_ => TimedProtection.Of(SeededCube.Of(Usual, seed: 1)))];
        var seconds = Measure.Median(usual.Select(one => one.Seconds));
        yield return new Measure(
            $"{Of(usual[0])} protected with certificate, and audited",
            string.Create(Report.Culture, $"{seconds:N2} s (protected {Measure.Median(usual.Select(one => one.ProtectSeconds)):N2} s, audited {Measure.Median(usual.Select(one => one.AuditSeconds)):N2} s, {Measure.Median(usual.Select(one => one.WorkSeconds)):N2} s of processor time; medians of {Times})"),
            Aim(OneAim), seconds < OneAim);

        TimedProtection[] many = [.. Enumerable.Range(1, Many).Select(seed => TimedProtection.Of(SeededCube.Of(Usual, seed)))];
        yield return new Measure(
            string.Create(Report.Culture, $"{Many} different ones of {many[0].Cube.Cells.Count:N0} cells ({many.Sum(one => one.Sensitive):N0} sensitive), one after another"),
            string.Create(Report.Culture, $"{many.Sum(one => one.Seconds):N1} s (protected {many.Sum(one => one.ProtectSeconds):N1} s, audited {many.Sum(one => one.AuditSeconds):N1} s; {many.Sum(one => one.WorkSeconds):N1} s of processor time; the slowest {many.Max(one => one.Seconds):N2} s)"),
            Aim(ManyAim), many.Sum(one => one.Seconds) < ManyAim);

        foreach (var leaves in Growing)
        {
            var one = TimedProtection.Of(SeededCube.Of(leaves, seed: 1));
            yield return new Measure(
                $"{Of(one)} protected, and audited",
                string.Create(Report.Culture, $"{one.Seconds:N1} s (protected {one.ProtectSeconds:N2} s, audited {one.AuditSeconds:N2} s; {one.WorkSeconds:N1} s of processor time)"),
                leaves == Large ? Aim(LargeAim) : "", leaves == Large ? one.Seconds < LargeAim : null);
        }

        yield return new Measure(
            string.Create(Report.Culture, $"Hidden in those {Many}: protected against reckoning"),
            string.Create(Report.Culture, $"{many.Average(one => one.HiddenCells):P1} of the cells, {many.Average(one => one.HiddenValue):P1} of all that they count"));
        yield return new Measure(
            "The same, only what is small hidden, which totals give away",
            string.Create(Report.Culture, $"{many.Average(one => one.SmallCells):P1} of the cells, {many.Average(one => one.SmallValue):P1} of all that they count"));
        long[] errors = [.. many.SelectMany(one => Errors(one.Cube))];
        yield return new Measure(
            "The same, small counts of the finest classes rounded to 0 or 5, nothing hidden",
            string.Create(Report.Culture, $"cells off by {errors.Average():N1} on average, {errors.Max():N0} at most"));
    }

    private static IEnumerable<long> Errors(Cube cube)
    {
        IReadOnlyList<int>[] cells = [.. cube.Cells.Select(cell => cell.Shows[0].Atoms)];
        var rounded = SmallCountRounding.Of(cells, cube.Counts);
        return cells.Select(cell => Math.Abs(cell.Sum(atom => rounded[atom] - cube.Counts[atom])));
    }

    private static string Of(TimedProtection one) => string.Create(Report.Culture, $"A table of {one.Cube.Cells.Count:N0} cells, {one.Sensitive:N0} sensitive:");

    private static string Aim(double seconds) => string.Create(Report.Culture, $"< {seconds:N0} s");
}
