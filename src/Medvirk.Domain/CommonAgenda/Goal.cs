using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// What shall be true by a day, and how that is seen: by an indicator, or by one that is wanted but missing.
/// </summary>
public sealed class Goal : Aggregate
{
    public const int StatementLength = 400;
    public const int WantedIndicatorLength = 300;

    private readonly List<GoalIndicator> indicators = [];
    private readonly List<GoalChallenge> challenges = [];

    private Goal()
    {
    }

    private Goal(Guid initiativeId, int number, string statement, GoalHorizon horizon, DateOnly by, GoalLevel level, string? wantedIndicator) =>
        (InitiativeId, Number, Statement, Horizon, ReachedBy, Level, WantedIndicator) =
        (initiativeId, number, Text.Clean(statement), horizon, by, level, Text.CleanOrNull(wantedIndicator));

    public Guid InitiativeId { get; private init; }

    /// <summary>1, 2, 3 … within its initiative: its address.</summary>
    public int Number { get; private init; }

    public string Statement { get; private set; } = "";

    public GoalHorizon Horizon { get; private set; }

    /// <summary>The last day by which it shall be true.</summary>
    public DateOnly ReachedBy { get; private set; }

    public GoalLevel Level { get; private set; }

    /// <summary>What we would like to measure it by but can't yet; null where an indicator is tied.</summary>
    public string? WantedIndicator { get; private set; }

    public IReadOnlyList<GoalIndicator> Indicators => indicators;

    /// <summary>The challenges that it is to solve.</summary>
    public IReadOnlyList<GoalChallenge> Challenges => challenges;

    /// <summary>The secretariat writes it into the plan. It has an indicator, or says which one is wanted.</summary>
    /// <param name="number">The next free number in the initiative.</param>
    /// <param name="reachedBy">The day that closes its horizon.</param>
    public static Result<Goal> Set(
        Guid initiativeId,
        int number,
        string statement,
        GoalHorizon horizon,
        DateOnly reachedBy,
        GoalLevel level,
        IReadOnlyCollection<Guid> indicatorIds,
        string? wantedIndicator,
        Actor by,
        DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (indicatorIds.Count == 0 && string.IsNullOrWhiteSpace(wantedIndicator))
        {
            throw new ArgumentException("a goal has an indicator, or says which one is wanted", nameof(indicatorIds));
        }

        var goal = new Goal(initiativeId, number, statement, horizon, reachedBy, level, indicatorIds.Count == 0 ? wantedIndicator : null);
        goal.indicators.AddRange(indicatorIds.Distinct().Select(id => new GoalIndicator(id)));
        goal.Record(initiativeId, by, now, new GoalSet(goal.Id, horizon, reachedBy, level, goal.Statement, goal.WantedIndicator));
        return goal;
    }

    /// <summary>Says which challenges it is to solve: these, and no others.</summary>
    public Refusal? Answer(IReadOnlyCollection<Guid> challengeIds, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        foreach (var gone in challenges.Where(tie => !challengeIds.Contains(tie.ChallengeId)).ToArray())
        {
            challenges.Remove(gone);
            Record(InitiativeId, by, now, new GoalUntiedFromChallenge(Id, gone.ChallengeId));
        }

        foreach (var id in challengeIds.Distinct().Except(challenges.Select(tie => tie.ChallengeId)).ToArray())
        {
            challenges.Add(new GoalChallenge(id));
            Record(InitiativeId, by, now, new GoalTiedToChallenge(Id, id));
        }

        return null;
    }
}

/// <summary>A challenge that a goal is to solve.</summary>
public sealed class GoalChallenge
{
    private GoalChallenge()
    {
    }

    internal GoalChallenge(Guid challengeId) => ChallengeId = challengeId;

    public Guid ChallengeId { get; private init; }
}

/// <summary>An indicator by which a goal is seen.</summary>
public sealed class GoalIndicator
{
    private GoalIndicator()
    {
    }

    internal GoalIndicator(Guid indicatorId) => IndicatorId = indicatorId;

    public Guid IndicatorId { get; private init; }
}
