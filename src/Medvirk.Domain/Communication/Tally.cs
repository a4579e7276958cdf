namespace Medvirk.Domain.Communication;

/// <summary>Where the organisations and seats stand on a decision, counted.</summary>
/// <remarks>
/// In all of it an organisation counts by its latest act, and only those that were asked count. It has taken part when it has
/// said anything, abstaining included. There is a quorum when at least one organisation has taken part, and organisations
/// that have taken part × the quorum's whole ≥ organisations asked × the quorum's part. Weights don't count there.
/// Seats are counted beside it and change no result. Everything is counted in integers.
/// <list type="bullet">
/// <item><b>Consent</b>: carries when there is a quorum and no organisation's objection is open. Weights don't count.</item>
/// <item><b>Consensus</b>: carries when there is a quorum, at least one organisation agrees and none disagrees. Weights don't count.</item>
/// <item><b>Majority</b>: the weight given is that of all who took part and did not abstain. Carries when there is a quorum and
/// weight for it × 2 &gt; weight given. With several options the one with more than half is carried. A tie carries nothing.</item>
/// <item><b>Qualified majority</b>: carries when there is a quorum, some weight is given, and
/// weight for it × the threshold's whole ≥ weight given × the threshold's part. With several options the one that reaches it.</item>
/// <item><b>Advice</b>: carries nothing; with a quorum the tally informs.</item>
/// </list>
/// </remarks>
/// <param name="Eligible">How many organisations are asked.</param>
/// <param name="TookPart">How many of them have said anything.</param>
/// <param name="HasQuorum">Whether enough of them have.</param>
/// <param name="Lines">The organisations by what they say; one line for all that can be said, also where nobody says it.</param>
/// <param name="Seats">The seats by what they say; lines that nobody says are left out, and the weight is 0.</param>
/// <param name="OpenObjections">How many organisations' objections are open.</param>
/// <param name="Result">What came of it.</param>
/// <param name="CarriedOption">The number of the option that carries; null where none does.</param>
public sealed record Tally(
    int Eligible,
    int TookPart,
    bool HasQuorum,
    IReadOnlyList<TallyLine> Lines,
    IReadOnlyList<TallyLine> Seats,
    int OpenObjections,
    TallyResult Result,
    int? CarriedOption)
{
    /// <param name="rules">How it is counted.</param>
    /// <param name="options">How many options there are.</param>
    /// <param name="asked">The organisations asked, with their weights.</param>
    /// <param name="acts">Every act on the decision, in any order.</param>
    /// <param name="objecting">The organisations whose objection is open.</param>
    public static Tally Of(
        DecisionRules rules, int options, IReadOnlyCollection<Asked> asked, IEnumerable<CountedAct> acts, IReadOnlyCollection<Guid> objecting)
    {
        var weights = asked.ToDictionary(a => a.OrganisationId, a => a.Weight);
        var latest = acts.GroupBy(a => (a.StanderId, a.IsSeat)).Select(g => g.MaxBy(a => a.Sequence)!).ToArray();
        var standing = latest.Where(a => !a.IsSeat && weights.ContainsKey(a.StanderId)).ToArray();
        TallyLine[] lines =
        [
            .. from kind in rules.Kinds(options)
               from option in kind == PositionKind.Choose ? Enumerable.Range(1, options).Select(n => (int?)n) : [null]
               let holders = standing.Where(a => a.Kind == kind && a.Option == option).ToArray()
               select new TallyLine(kind, option, holders.Length, holders.Sum(a => (long)weights[a.StanderId])),
        ];
        var seats = latest.Where(a => a.IsSeat).GroupBy(a => (a.Kind, a.Option)).OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Option)
            .Select(g => new TallyLine(g.Key.Kind, g.Key.Option, g.Count(), 0));
        var open = objecting.Distinct().Count(weights.ContainsKey);
        var hasQuorum = standing.Length > 0 && rules.Quorum.IsReachedBy(standing.Length, weights.Count);
        var carried = Carried(rules, lines, open);
        var result =
            !hasQuorum ? TallyResult.NoQuorum
            : rules.Method == DecisionMethod.Advice ? TallyResult.Advised
            : carried is not null ? TallyResult.Carried
            : rules.Method == DecisionMethod.Consent ? TallyResult.Blocked
            : TallyResult.NotCarried;
        return new Tally(
            weights.Count, standing.Length, hasQuorum, lines, [.. seats], open, result, result == TallyResult.Carried ? carried : null);
    }

    /// <summary>Whether so many of those who took part consent that the chair may overrule an objection; counted in organisations.</summary>
    public bool MayOverrule(DecisionRules rules) =>
        HasQuorum && rules.OverruleFrom is { } from && from.IsReachedBy(Lines.Single(l => l.Kind == PositionKind.Agree).Organisations, TookPart);

    /// <summary>The option that would carry, if there is a quorum.</summary>
    private static int? Carried(DecisionRules rules, TallyLine[] lines, int open)
    {
        if (rules.Method == DecisionMethod.Consent)
        {
            return open == 0 ? 1 : null;
        }

        if (rules.Method == DecisionMethod.Consensus)
        {
            return Organisations(PositionKind.Agree) > 0 && Organisations(PositionKind.Disagree) == 0 ? 1 : null;
        }

        var given = lines.Where(l => l.Kind != PositionKind.Abstain).Sum(l => l.Weight);
        return lines.FirstOrDefault(l => l.Kind is PositionKind.Agree or PositionKind.Choose && IsEnough(l.Weight)) is { } line ? line.Option ?? 1 : null;

        bool IsEnough(long weight) => rules.Threshold is { } threshold ? threshold.IsReachedBy(weight, given) : weight * 2 > given;

        int Organisations(PositionKind kind) => lines.Single(l => l.Kind == kind).Organisations;
    }
}

/// <summary>What came of a count.</summary>
public enum TallyResult
{
    Carried,
    NotCarried,

    /// <summary>Too few took part.</summary>
    NoQuorum,

    /// <summary>By consent: an objection is open.</summary>
    Blocked,

    /// <summary>By advice: the one responsible decides.</summary>
    Advised,
}

/// <param name="Kind">What is said.</param>
/// <param name="Option">The option's number, where one of several is picked.</param>
/// <param name="Organisations">How many say it; seats, among the seats.</param>
/// <param name="Weight">What they weigh together.</param>
public sealed record TallyLine(PositionKind Kind, int? Option, int Organisations, long Weight);

/// <summary>An act on a decision, as far as it matters for the count.</summary>
/// <param name="StanderId">The organisation; for a seat the person.</param>
/// <param name="IsSeat">Whether a seat acted.</param>
/// <param name="Sequence">Its place among the acts.</param>
/// <param name="Kind">What was said.</param>
/// <param name="Option">The option picked.</param>
public sealed record CountedAct(Guid StanderId, bool IsSeat, int Sequence, PositionKind Kind, int? Option);
