namespace Medvirk.Data.Backbone;

/// <summary>The one row about this database itself.</summary>
public sealed class Installation
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    /// <summary>A demo database is one for good: a real start refuses it.</summary>
    public bool IsDemo { get; init; }

    public DateTime CreatedAt { get; init; }
}
