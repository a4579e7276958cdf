using System.Text.RegularExpressions;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// Which part of the whole a figure is about: pairs of breakdown and code, in one order, as one text.
/// "" is the total; "age=60-plus;region=north" is those of 60 and more in the north.
/// </summary>
/// <param name="Text">The canonical text.</param>
public readonly partial record struct CellKey(string Text)
{
    public const int Length = 400;
    public const int CodeLength = 60;

    public static readonly CellKey Total = new("");

    public bool IsTotal => string.IsNullOrEmpty(Text);

    /// <summary>The pairs in their order; none for the total.</summary>
    public IReadOnlyList<(string Breakdown, string Code)> Pairs => IsTotal
        ? []
        : [.. Text.Split(';').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))];

    /// <summary>Letters, digits, points, dashes and underscores; so that a key has one reading.</summary>
    public static bool IsCode(string? text) => text is { Length: > 0 and <= CodeLength } && CodePattern().IsMatch(text);

    /// <summary>Pairs with a blank code are left out: blank means the total of that breakdown.</summary>
    public static CellKey Of(IEnumerable<(string Breakdown, string? Code)> pairs)
    {
        var said = pairs.Where(p => !string.IsNullOrEmpty(p.Code)).OrderBy(p => p.Breakdown, StringComparer.Ordinal).ToArray();
        if (said.Length == 0)
        {
            return Total;
        }

        if (said.Any(p => !IsCode(p.Breakdown) || !IsCode(p.Code)) || said.DistinctBy(p => p.Breakdown).Count() != said.Length)
        {
            throw new ArgumentException("Not pairs of codes, each breakdown once", nameof(pairs));
        }

        return new(string.Join(';', said.Select(p => $"{p.Breakdown}={p.Code}")));
    }

    public static CellKey Of(params (string Breakdown, string? Code)[] pairs) => Of(pairs.AsEnumerable());

    /// <summary>Reads the canonical text and nothing else.</summary>
    public static bool TryParse(string? text, out CellKey key)
    {
        key = Total;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        var pairs = text.Split(';').Select(pair => pair.Split('=')).ToArray();
        if (text.Length > Length || pairs.Any(p => p.Length != 2 || !IsCode(p[0]) || !IsCode(p[1])) || pairs.DistinctBy(p => p[0]).Count() != pairs.Length)
        {
            return false;
        }

        key = Of(pairs.Select(p => (p[0], (string?)p[1])));
        return key.Text == text;
    }

    public override string ToString() => Text ?? "";

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    private static partial Regex CodePattern();
}
