namespace Medvirk.Domain.Communication;

/// <summary>How a decision will be counted, stated before anyone says where it stands.</summary>
/// <param name="Method">How it is made.</param>
/// <param name="Quorum">The share of the organisations asked that must have taken part; counted in organisations, not in weights.</param>
/// <param name="Threshold">The share of the weight given that carries a qualified majority, more than a half; null with other methods.</param>
/// <param name="OverruleFrom">
/// Consent: the share of the organisations that took part from which, when they consent, the chair may overrule an objection.
/// Null where objections can't be overruled, and with other methods.
/// </param>
/// <param name="LastWordDays">So many days after the end only those with first-hand experience speak; 0 where there is no last word.</param>
public sealed record DecisionRules(DecisionMethod Method, Share Quorum, Share? Threshold = null, Share? OverruleFrom = null, int LastWordDays = 0)
{
    public const int LastWordDaysMost = 60;

    /// <summary>Consent and consensus are about one proposal.</summary>
    public bool TakesOneOption => Method is DecisionMethod.Consent or DecisionMethod.Consensus;

    /// <summary>Whether the parts fit together with so many options.</summary>
    public bool Fits(int options) =>
        options >= 1 && (options == 1 || !TakesOneOption)
        && (Method == DecisionMethod.QualifiedMajority ? Threshold is { IsMoreThanHalf: true } : Threshold is null)
        && (OverruleFrom is null || Method == DecisionMethod.Consent)
        && LastWordDays is >= 0 and <= LastWordDaysMost;

    /// <summary>Whether they count alike, however the shares are written: 2/4 is a half.</summary>
    public bool CountLike(DecisionRules other) =>
        (Method, LastWordDays) == (other.Method, other.LastWordDays)
        && Quorum.IsAsMuchAs(other.Quorum) && Alike(Threshold, other.Threshold) && Alike(OverruleFrom, other.OverruleFrom);

    /// <summary>What can be said to a decision with so many options.</summary>
    public IReadOnlyList<PositionKind> Kinds(int options) =>
        Method == DecisionMethod.Consent ? [PositionKind.Agree, PositionKind.Abstain, PositionKind.Object]
        : options > 1 ? [PositionKind.Choose, PositionKind.Abstain]
        : [PositionKind.Agree, PositionKind.Disagree, PositionKind.Abstain];

    private static bool Alike(Share? one, Share? other) => one is null ? other is null : other is not null && one.IsAsMuchAs(other);
}
