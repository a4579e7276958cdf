namespace Medvirk.Domain.ReinforcingActivities;

/// <summary>What kind of effort an activity is.</summary>
public enum ActivityKind
{
    Service,
    PhysicalChange,
    RuleOrPracticeChange,
    Knowledge,
}

public enum ActivityStatus
{
    Idea,
    Prepared,
    Running,
    Finished,
    Stopped,
}
