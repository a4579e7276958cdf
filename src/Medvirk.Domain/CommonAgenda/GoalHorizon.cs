namespace Medvirk.Domain.CommonAgenda;

/// <summary>How far ahead a goal lies.</summary>
public enum GoalHorizon
{
    Short,
    Medium,
    Long,
}

/// <summary>Whether a goal is about a whole population (no single owner), or about how well an effort is done.</summary>
public enum GoalLevel
{
    Population,
    Performance,
}
