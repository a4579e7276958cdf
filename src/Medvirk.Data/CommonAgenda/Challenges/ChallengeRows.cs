using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.ReinforcingActivities;

namespace Medvirk.Data.CommonAgenda.Challenges;

/// <summary>Which challenges are asked for; null asks for all.</summary>
/// <param name="Arena">Where in life.</param>
/// <param name="Group">The target group's number.</param>
/// <param name="Area">The area's number.</param>
/// <param name="Horizon">How far ahead.</param>
/// <param name="IsUnsupported">Only those without evidence.</param>
/// <param name="IsClosed">Only the closed ones, in place of the open ones.</param>
public sealed record ChallengeFilter(Arena? Arena, int? Group, int? Area, GoalHorizon? Horizon, bool IsUnsupported, bool IsClosed)
{
    public static readonly ChallengeFilter Open = new(null, null, null, null, false, false);
}

/// <summary>A challenge in a list.</summary>
public sealed record ChallengeRow(
    Guid Id, int Number, string Title, GoalHorizon Horizon, bool IsSupported, DateTime? ClosedAt, IReadOnlyList<Arena> Arenas, IReadOnlyList<GroupRow> Groups);

/// <summary>A target group.</summary>
public sealed record GroupRow(Guid Id, int Number, string Situation, string Barrier);

/// <summary>An area.</summary>
public sealed record AreaRow(Guid Id, int Number, string Name, string Description);

/// <summary>A piece of evidence that holds, with what it points to.</summary>
/// <param name="Indicator">The indicator's slug and name; null where it is none, or none that the reader may know of.</param>
/// <param name="Voices">Those of the voices that are public.</param>
/// <param name="VoicesCited">How many are cited.</param>
public sealed record EvidenceRow(
    int Number, EvidenceKind Kind, string? Reference, string? Publisher, string? Link, (string Slug, string Name)? Indicator,
    IReadOnlyList<CitedVoice> Voices, int VoicesCited);

/// <summary>A public voice that is cited; without words where its writer is not to be quoted.</summary>
public sealed record CitedVoice(Guid Id, string? About, string? WhatItIsLike, string? Language, DateOnly SentOn);

/// <summary>A goal that is to solve it, and what is done for the goal.</summary>
public sealed record GoalOfChallenge(int Number, string Statement, DateOnly ReachedBy, IReadOnlyList<(int Number, string Name, ActivityStatus Status)> Activities);

/// <summary>One challenge with all that anyone may read of it.</summary>
public sealed record ChallengeView(
    PublicChallenge Says,
    IReadOnlyList<Arena> Arenas,
    IReadOnlyList<GroupRow> Groups,
    IReadOnlyList<AreaRow> Areas,
    IReadOnlyList<EvidenceRow> Evidence,
    IReadOnlyList<GoalOfChallenge> Goals);

/// <summary>How many open challenges there are for each target group in each arena.</summary>
/// <param name="Groups">Those in use, and those that a challenge names; the last is null where a challenge names none.</param>
/// <param name="Counts">By group and arena; nothing where there are none.</param>
/// <param name="Closed">Where there are closed challenges: someone has looked there.</param>
public sealed record ChallengeMatrix(
    IReadOnlyList<GroupRow?> Groups, IReadOnlyDictionary<(Guid? Group, Arena Arena), int> Counts, IReadOnlySet<(Guid? Group, Arena Arena)> Closed)
{
    public int Of(GroupRow? group, Arena arena) => Counts.GetValueOrDefault((group?.Id, arena));

    /// <summary>Whether there is a challenge, open or closed.</summary>
    public bool IsSeen(GroupRow? group, Arena arena) => Of(group, arena) > 0 || Closed.Contains((group?.Id, arena));

    /// <summary>Cells of described groups that nobody has looked at.</summary>
    public int Empty => Groups.OfType<GroupRow>().Sum(g => Enum.GetValues<Arena>().Count(a => !IsSeen(g, a)));

    public int Cells => Groups.OfType<GroupRow>().Count() * Enum.GetValues<Arena>().Length;
}
