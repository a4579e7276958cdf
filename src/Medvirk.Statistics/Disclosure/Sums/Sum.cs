namespace Medvirk.Statistics.Disclosure.Sums;

/// <summary>A sum that anyone can read.</summary>
/// <param name="Atoms">The atoms in it, by number from 0, each once.</param>
/// <param name="Value">Their counts together; at least 0.</param>
public sealed record Sum(IReadOnlyList<int> Atoms, long Value);
