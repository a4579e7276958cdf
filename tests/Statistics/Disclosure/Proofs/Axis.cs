using MathNet.Numerics.Random;
using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>A dimension as everyone who reads the tables knows it.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Leaves">The finest codes.</param>
/// <param name="Parts">Of the codes that are made of others: of which.</param>
/// <param name="Shown">The codes that tables show, besides the whole.</param>
internal sealed record Axis(string Name, IReadOnlyList<string> Leaves, IReadOnlyDictionary<string, IReadOnlyList<string>> Parts, IReadOnlyList<string> Shown)
{
    public const string Whole = "all";

    private static readonly Dictionary<string, IReadOnlyList<string>> NoParts = [];

    public Dimension Dimension => new(Name, Leaves, Whole, Parts);

    /// <summary>Whether the leaf belongs to the code.</summary>
    public bool Has(string code, string leaf) =>
        code == Whole || code == leaf || (Parts.TryGetValue(code, out var parts) && parts.Any(part => Has(part, leaf)));

    public static Axis Plain(string name, params IReadOnlyList<string> leaves) => new(name, leaves, NoParts, leaves);

    /// <summary>One that no table shows.</summary>
    public static Axis Unseen(string name, params IReadOnlyList<string> leaves) => new(name, leaves, NoParts, []);

    /// <summary>Plain, a hierarchy of two levels, or areas that overlap: their leaves are intersections, shown or not.</summary>
    public static Axis Some(MersenneTwister random, string name, int least, int most)
    {
        string[] leaves = [.. Enumerable.Range(0, least + random.Next(most - least + 1)).Select(i => $"{name}{i}")];
        if (leaves.Length < 3)
        {
            return Plain(name, leaves);
        }

        var (cut, kind) = (1 + random.Next(leaves.Length - 2), random.Next(4));
        var parts = new Dictionary<string, IReadOnlyList<string>> { [$"{name}-low"] = leaves[..(cut + 1)], [$"{name}-high"] = leaves[(kind == 1 ? cut + 1 : cut)..] };
        return kind switch
        {
            0 => Plain(name, leaves),
            1 or 2 => new(name, leaves, parts, [.. leaves, .. parts.Keys]),
            _ => new(name, leaves, parts, [.. parts.Keys]),
        };
    }
}

/// <summary>What a table says: the count of all in these codes, one of each dimension.</summary>
internal sealed record Line(IReadOnlyList<string> Codes, long Count);

/// <summary>What a reader shall not come close to.</summary>
/// <param name="Codes">The count of all in these codes …</param>
/// <param name="But">… but those of this partner, who is the reader; null: the reader is anyone.</param>
/// <param name="Most">It must seem possible that it is so much.</param>
/// <param name="Width">And that it is so much less.</param>
internal sealed record Secret(IReadOnlyList<string> Codes, string? But, long Most, long Width);
