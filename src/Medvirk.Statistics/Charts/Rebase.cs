namespace Medvirk.Statistics.Charts;

/// <summary>From here on the old limits no longer apply, since the process is known to be another one: a new baseline begins.</summary>
/// <param name="FromPoint">The first point of the new baseline, counted from 0; after the first point of all.</param>
/// <param name="Reason">What is known to have changed. A signal alone is no reason, so it can't be left out.</param>
public sealed record Rebase(int FromPoint, string Reason);
