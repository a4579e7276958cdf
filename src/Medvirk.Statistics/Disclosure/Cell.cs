using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure;

/// <summary>A figure that the scheme would publish.</summary>
/// <param name="Shows">What everyone can read where it is published: one sum for a count, two for a ratio.</param>
/// <param name="Guards">What of it nobody may know; where there is something, it is hidden for its own sake.</param>
public sealed record Cell(IReadOnlyList<Sum> Shows, IReadOnlyList<Guard> Guards)
{
    /// <summary>How much it is worth to publish it beside others of the same count; more than 0.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>It was hidden once, and stays so.</summary>
    public bool StaysHidden { get; init; }

    /// <summary>Whether it must be hidden for its own sake.</summary>
    public bool IsSensitive => Guards.Count > 0;

    /// <summary>What it counts: the largest of its sums.</summary>
    public long Count => Shows.Max(sum => sum.Value);

    /// <summary>Whether it is made of no others.</summary>
    internal bool IsInner => Shows.All(sum => sum.Atoms.Count == 1);

    /// <summary>(v + 1) × weight: the order in which cells are published.</summary>
    internal double Worth => (Count + 1) * Weight;

    /// <summary>A count of persons.</summary>
    /// <param name="atoms">By number from 0, each once; at least one.</param>
    /// <param name="count">Their counts together; at least 0.</param>
    /// <param name="isSensitive">Whether it is to be hidden.</param>
    /// <param name="k">Counts below are small.</param>
    public static Cell OfCount(IReadOnlyList<int> atoms, long count, bool isSensitive, int k = Protection.DefaultK) =>
        new([new(atoms, count)], isSensitive ? [new(atoms, k, k)] : []);
}

/// <summary>What becomes of a cell.</summary>
public enum Fate
{
    Published,

    /// <summary>Hidden for its own sake.</summary>
    Sensitive,

    /// <summary>Hidden for others' sake.</summary>
    Secondary,
}
