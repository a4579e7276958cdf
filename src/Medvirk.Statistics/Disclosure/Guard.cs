namespace Medvirk.Statistics.Disclosure;

/// <summary>A sum that nobody may come close to.</summary>
/// <param name="Atoms">The atoms in it, by number from 0, each once.</param>
/// <param name="Most">Everyone must hold it possible that it is so much, or more.</param>
/// <param name="Width">And must not know it closer than that.</param>
/// <param name="Insider">From which partner, who knows its own atoms, it is guarded; null: from everyone.</param>
public sealed record Guard(IReadOnlyList<int> Atoms, long Most, long Width, int? Insider = null);
