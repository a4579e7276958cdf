using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

/// <summary>How the partners have agreed to adopt their agenda. A decision that adopts a version is counted by it.</summary>
public sealed class AdoptionRule : Aggregate
{
    private AdoptionRule()
    {
    }

    private AdoptionRule(Guid initiativeId) => InitiativeId = initiativeId;

    public Guid InitiativeId { get; private init; }

    public DecisionMethod Method { get; private set; }

    public Share Quorum { get; private set; } = Share.Half;

    public Share? Threshold { get; private set; }

    public Share? OverruleFrom { get; private set; }

    public int LastWordDays { get; private set; }

    public DecisionRules Rules => new(Method, Quorum, Threshold, OverruleFrom, LastWordDays);

    public static Result<AdoptionRule> LayDown(Guid initiativeId, DecisionRules rules, Actor by, DateTime now)
    {
        if (!Decision.MayLead(by))
        {
            return DecisionRefusals.OnlyLeaders;
        }

        var rule = new AdoptionRule(initiativeId);
        rule.Write(rules, by, now);
        return rule;
    }

    /// <summary>From now on; decisions that are prepared already are counted as they say.</summary>
    public Refusal? Change(DecisionRules rules, Actor by, DateTime now)
    {
        if (!Decision.MayLead(by))
        {
            return DecisionRefusals.OnlyLeaders;
        }

        if (rules != Rules)
        {
            Write(rules, by, now);
        }

        return null;
    }

    private void Write(DecisionRules rules, Actor by, DateTime now)
    {
        if (!rules.Fits(1))
        {
            throw new ArgumentException("the rules fit one proposal", nameof(rules));
        }

        (Method, Quorum, Threshold, OverruleFrom, LastWordDays) = (rules.Method, rules.Quorum, rules.Threshold, rules.OverruleFrom, rules.LastWordDays);
        Record(InitiativeId, by, now, new AdoptionRuleLaidDown(
            Id, Method, Quorum.ToString(), Threshold?.ToString(), OverruleFrom?.ToString(), LastWordDays));
    }
}
