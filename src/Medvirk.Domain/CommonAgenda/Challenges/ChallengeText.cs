using System.Security.Cryptography;
using System.Text;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>What is said of a challenge.</summary>
/// <param name="Title">One line; at most <see cref="Challenge.TitleLength"/>.</param>
/// <param name="Description">What is wrong, and for whom; Markdown; at most <see cref="Challenge.DescriptionLength"/>.</param>
/// <param name="Horizon">How far ahead a solution lies.</param>
/// <param name="Arenas">Where in life it is met; at least one.</param>
/// <param name="TargetGroupIds">Who meets it.</param>
/// <param name="AreaIds">Where it is met.</param>
/// <param name="Causes">Why it is so.</param>
/// <param name="Hinders">How the built environment hinders.</param>
/// <param name="Helps">How the built environment could help.</param>
public sealed record ChallengeText(
    string Title,
    string Description,
    GoalHorizon Horizon,
    IReadOnlyList<Arena> Arenas,
    IReadOnlyList<Guid> TargetGroupIds,
    IReadOnlyList<Guid> AreaIds,
    string Causes = "",
    string Hinders = "",
    string Helps = "")
{
    /// <summary>As it is kept: cleaned, the title on one line, choices once each and in order.</summary>
    public ChallengeText Clean() => new(
        string.Join(' ', Text.Clean(Title).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        Text.Clean(Description),
        Horizon,
        [.. Arenas.Distinct().Order()],
        [.. TargetGroupIds.Distinct().Order()],
        [.. AreaIds.Distinct().Order()],
        Text.Clean(Causes),
        Text.Clean(Hinders),
        Text.Clean(Helps));

    /// <summary>SHA-256 over all of it, in hex: the same for the same words and choices, once cleaned.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\u001F', Title, Description, Horizon, string.Join(',', Arenas), string.Join(',', TargetGroupIds), string.Join(',', AreaIds), Causes, Hinders, Helps))));
}
