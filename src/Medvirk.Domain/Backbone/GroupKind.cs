namespace Medvirk.Domain.Backbone;

/// <summary>What a group is for: to steer the whole, or to work on a part.</summary>
public enum GroupKind
{
    Steering,
    Working,
}
