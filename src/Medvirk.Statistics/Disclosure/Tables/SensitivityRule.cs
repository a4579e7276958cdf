namespace Medvirk.Statistics.Disclosure.Tables;

/// <summary>What of a figure nobody may know.</summary>
/// <param name="k">Counts below are small.</param>
/// <param name="sensitiveZeros">Whether nobody may know that there is none.</param>
/// <param name="publicDenominators">Whether a ratio's denominator is known anyway.</param>
/// <param name="own">Of each partner its atoms.</param>
/// <param name="countOf">Of each atom; of ratios those with are at 2i, and those without at 2i + 1.</param>
internal sealed class SensitivityRule(
    int k, bool sensitiveZeros, bool publicDenominators, IReadOnlyList<HashSet<int>> own, Func<int, long> countOf)
{
    /// <summary>A count is guarded where it is small, or where what others have of it is.</summary>
    public Guard[] OfCount(IReadOnlyList<int> atoms) => [.. Readers(atoms).SelectMany(r => Guarded(r.Left, r.Insider, null))];

    /// <summary>
    /// A ratio is guarded where those with it are few or none, or those without, or where there are fewer than
    /// <see cref="SchemeTable.LeastDenominator"/> in all.
    /// </summary>
    /// <param name="all">Those with and those without.</param>
    public Guard[] OfRatio(IReadOnlyList<int> all) => [.. Readers(all).SelectMany(r => OfRatio(r.Left, r.Insider, Total(all)))];

    private static bool IsWith(int atom) => atom % 2 == 0;

    private Guard[] OfRatio(int[] all, int? insider, long denominator)
    {
        int[] with = [.. all.Where(IsWith)], without = [.. all.Where(atom => !IsWith(atom))];
        long? bound = publicDenominators ? Total(all) : null;
        Guard[] guards = [.. Guarded(with, insider, bound), .. Guarded(without, insider, bound)];
        // Few in all: both halves are kept, even where neither is small.
        guards = guards.Length == 0 && insider is null && denominator < SchemeTable.LeastDenominator ? [Made(with, insider, bound), Made(without, insider, bound)] : guards;
        return publicDenominators || Total(all) is 0 ? guards : [.. guards, .. Guarded(all, insider, null)];
    }

    /// <param name="bound">What everyone knows that it is at most.</param>
    private Guard[] Guarded(int[] atoms, int? insider, long? bound) =>
        atoms.Length > 0 && Total(atoms) is var value && value < k && (value > 0 || sensitiveZeros) ? [Made(atoms, insider, bound)] : [];

    private Guard Made(int[] atoms, int? insider, long? bound) => new(atoms, Math.Min(k, bound ?? k), Math.Min(k, bound ?? k), insider);

    /// <summary>What is left of a figure for everyone, and for each partner when it takes its own away.</summary>
    private IEnumerable<(int[] Left, int? Insider)> Readers(IReadOnlyList<int> atoms) =>
        own.Select((mine, i) => (Left: atoms.Where(atom => !mine.Contains(atom)).ToArray(), (int?)i)).Where(r => r.Left.Length > 0).Prepend(([.. atoms], null));

    private long Total(IEnumerable<int> atoms) => atoms.Sum(countOf);
}
