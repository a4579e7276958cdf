using Medvirk.Domain.Shared;

namespace Medvirk.Domain.ReinforcingActivities;

/// <summary>What a commitment says.</summary>
/// <param name="What">What the asked organisation does.</param>
/// <param name="ForWhom">For whom.</param>
/// <param name="Due">By which day, that day included.</param>
public sealed record CommitmentText(string What, string ForWhom, DateOnly Due)
{
    internal CommitmentText Cleaned() => new(Text.Clean(What), Text.Clean(ForWhom), Due);
}
