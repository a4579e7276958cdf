namespace Medvirk.Domain.ReinforcingActivities;

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
