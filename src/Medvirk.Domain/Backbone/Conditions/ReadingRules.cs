using static Medvirk.Domain.Backbone.Conditions.Condition;

namespace Medvirk.Domain.Backbone.Conditions;

/// <summary>The readings of each condition, with the thresholds that an installation starts from.</summary>
public static class ReadingRules
{
    public static readonly ReadingRule Complete = new("agenda-complete", Agenda, IsCore: false, 50, 100);
    public static readonly ReadingRule Endorsed = new("agenda-endorsed", Agenda, IsCore: true, 50, 85);
    public static readonly ReadingRule GoalsMeasurable = new("agenda-goals-measurable", Agenda, IsCore: true, 50, 90);
    public static readonly ReadingRule ClaimsSupported = new("agenda-claims-supported", Agenda, IsCore: true, 50, 90);
    public static readonly ReadingRule PlainVersion = new("agenda-plain", Agenda, IsCore: false, 50, 100);
    public static readonly ReadingRule ObjectionsAnswered = new("agenda-objections-answered", Agenda, IsCore: false, 70, 100);

    public static readonly ReadingRule FullyDefined = new("measurement-defined", Measurement, IsCore: false, 70, 100);
    public static readonly ReadingRule Coverage = new("measurement-coverage", Measurement, IsCore: true, 50, 85);
    public static readonly ReadingRule OnTime = new("measurement-on-time", Measurement, IsCore: false, 50, 80);
    public static readonly ReadingRule Fresh = new("measurement-fresh", Measurement, IsCore: true, 50, 85);
    public static readonly ReadingRule BrokenDown = new("measurement-broken-down", Measurement, IsCore: false, 25, 50);
    public static readonly ReadingRule FedByTwo = new("measurement-fed-by-two", Measurement, IsCore: false, 25, 50);
    public static readonly ReadingRule Used = new("measurement-used", Measurement, IsCore: true, 25, 60);

    public static readonly ReadingRule TiedToGoal = new("activities-tied", Activities, IsCore: true, 70, 95);
    public static readonly ReadingRule Owned = new("activities-owned", Activities, IsCore: true, 50, 85);
    public static readonly ReadingRule Joint = new("activities-joint", Activities, IsCore: false, 25, 50);
    public static readonly ReadingRule Kept = new("activities-kept", Activities, IsCore: true, 60, 80);

    public static readonly ReadingRule Rhythm = new("communication-rhythm", Condition.Communication, IsCore: true, 60, 90);
    public static readonly ReadingRule ActionsClosed = new("communication-actions-closed", Condition.Communication, IsCore: true, 50, 80);
    public static readonly ReadingRule VoicesAnswered = new("communication-voices", Condition.Communication, IsCore: true, 50, 90);
    public static readonly ReadingRule NotSilent = new("communication-not-silent", Condition.Communication, IsCore: false, 50, 90);

    public static readonly ReadingRule Roles = new("backbone-roles", Condition.Backbone, IsCore: true, 50, 100);
    public static readonly ReadingRule Functions = new("backbone-functions", Condition.Backbone, IsCore: true, 66, 100);
    public static readonly ReadingRule Funding = new("backbone-funding", Condition.Backbone, IsCore: true, 33, 100);

    public static readonly IReadOnlyList<ReadingRule> All =
    [
        Endorsed, GoalsMeasurable, ClaimsSupported, Complete, PlainVersion, ObjectionsAnswered,
        Coverage, Fresh, Used, FullyDefined, OnTime, BrokenDown, FedByTwo,
        TiedToGoal, Owned, Kept, Joint,
        Rhythm, ActionsClosed, VoicesAnswered, NotSilent,
        Roles, Functions, Funding,
    ];
}
