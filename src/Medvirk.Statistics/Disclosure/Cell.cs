namespace Medvirk.Statistics.Disclosure;

/// <summary>A cell that the scheme would publish.</summary>
/// <param name="Atoms">The atoms in it, by number from 0, each once; at least one.</param>
/// <param name="Count">Their counts together; at least 0.</param>
/// <param name="IsSensitive">Whether it must be hidden for its own sake.</param>
/// <param name="Weight">How much it is worth to publish it beside others of the same count; more than 0.</param>
public sealed record Cell(IReadOnlyList<int> Atoms, long Count, bool IsSensitive, double Weight = 1);

/// <summary>What becomes of a cell.</summary>
public enum Fate
{
    Published,

    /// <summary>Hidden for its own sake.</summary>
    Sensitive,

    /// <summary>Hidden for others' sake.</summary>
    Secondary,
}
