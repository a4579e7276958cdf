using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>What it takes for a submitted report to count.</summary>
public enum ReviewRule
{
    /// <summary>It counts when it is submitted, and is marked as not reviewed.</summary>
    AtOnce,

    /// <summary>The secretariat approves.</summary>
    Approval,

    /// <summary>The secretariat approves, and not by the person who submitted.</summary>
    FourEyes,
}

/// <summary>The review rule of an initiative, or of one of its indicators.</summary>
public sealed class ReviewSetting : Aggregate
{
    /// <summary>Where nothing is set.</summary>
    public const ReviewRule Default = ReviewRule.FourEyes;

    private ReviewSetting()
    {
    }

    private ReviewSetting(Guid initiativeId, Guid? indicatorId, ReviewRule rule, Actor by, DateTime now)
    {
        (InitiativeId, IndicatorId, Rule) = (initiativeId, indicatorId, rule);
        Record(initiativeId, by, now, new ReviewRuleSet(indicatorId, rule));
    }

    public Guid InitiativeId { get; private init; }

    /// <summary>Null for the initiative as a whole.</summary>
    public Guid? IndicatorId { get; private init; }

    /// <summary>Null where an indicator follows the initiative again.</summary>
    public ReviewRule? Rule { get; private set; }

    /// <summary>The indicator's own rule, else the initiative's, else four eyes.</summary>
    public static ReviewRule For(Guid indicatorId, IReadOnlyCollection<ReviewSetting> settings) =>
        settings.FirstOrDefault(s => s.IndicatorId == indicatorId)?.Rule ?? settings.FirstOrDefault(s => s.IndicatorId is null)?.Rule ?? Default;

    /// <param name="indicatorId">Null for the initiative as a whole.</param>
    public static Result<ReviewSetting> Choose(Guid initiativeId, Guid? indicatorId, ReviewRule rule, Actor by, DateTime now) =>
        ReportingRights.RefusalToRun(by) is { } refusal ? refusal : new ReviewSetting(initiativeId, indicatorId, rule, by, now);

    /// <summary>From now on; reports that count already keep what they were.</summary>
    public Refusal? Set(ReviewRule rule, Actor by, DateTime now) => Change(rule, by, now);

    /// <summary>An indicator gives up its own rule.</summary>
    public Refusal? Follow(Actor by, DateTime now) => Change(null, by, now);

    private Refusal? Change(ReviewRule? rule, Actor by, DateTime now)
    {
        if (ReportingRights.RefusalToRun(by) is { } refusal)
        {
            return refusal;
        }

        if (rule != Rule)
        {
            Rule = rule;
            Record(InitiativeId, by, now, new ReviewRuleSet(IndicatorId, rule));
        }

        return null;
    }
}
