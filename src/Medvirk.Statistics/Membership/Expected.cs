namespace Medvirk.Statistics.Membership;

/// <summary>From when to when a member should report. One who comes back has one for each time.</summary>
/// <param name="Member">Who.</param>
/// <param name="From">The first period.</param>
/// <param name="Until">The period after the last one; null for one who is still a member.</param>
/// <param name="Weight">How much is missing without it, more than 0: its inhabitants. 1 where each member counts the same. For <see cref="Coverage"/> only.</param>
public sealed record Expected(string Member, int From, int? Until = null, double Weight = 1)
{
    internal bool Holds(int period) => From <= period && !(period >= Until);
}
