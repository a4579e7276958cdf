namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>
/// What the codes of a table mean: which of the finest classes are in a line. It is a reader's own understanding, by names
/// alone, and shares nothing with what numbers atoms in the program.
/// </summary>
internal sealed class Names(IReadOnlyList<Axis> axes)
{
    private readonly Dictionary<string, int[]> found = [];

    /// <summary>The finest classes, each by its codes.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Finest { get; } = [.. axes.Aggregate(
        (IEnumerable<IReadOnlyList<string>>)[[]],
        (some, axis) => some.SelectMany(codes => axis.Leaves.Select(leaf => (IReadOnlyList<string>)[.. codes, leaf])))];

    /// <summary>The finest classes in these codes, by their place.</summary>
    public int[] In(IReadOnlyList<string> codes)
    {
        var key = string.Join(' ', codes);
        return found.TryGetValue(key, out var known) ? known : found[key] =
            [.. Enumerable.Range(0, Finest.Count).Where(i => Enumerable.Range(0, axes.Count).All(at => axes[at].Has(codes[at], Finest[i][at])))];
    }

    /// <summary>The finest classes in the secret; what the reader entered itself is not among them.</summary>
    public int[] In(Secret secret) => secret.But is { } partner ? [.. In(secret.Codes).Where(i => Finest[i][^1] != partner)] : In(secret.Codes);
}
