using System.Globalization;

namespace Medvirk.Domain.Communication;

/// <summary>A part of a whole as two integers, such as 2/3, so that counting never rounds.</summary>
/// <param name="Part">From 0 to <paramref name="Whole"/>.</param>
/// <param name="Whole">From 1 to <see cref="WholeMost"/>.</param>
public sealed record Share(int Part, int Whole)
{
    public const int WholeMost = 1_000;

    /// <summary>As long as the longest: 1000/1000.</summary>
    public const int TextLength = 9;

    public static readonly Share Half = new(1, 2);
    public static readonly Share TwoThirds = new(2, 3);
    public static readonly Share All = new(1, 1);

    /// <summary>Whether it is more than a half: then no two can have reached it.</summary>
    public bool IsMoreThanHalf => Part * 2 > Whole;

    /// <summary>Whether both are the same part: 2/4 and 50/100.</summary>
    public bool IsAsMuchAs(Share other) => Part * other.Whole == other.Part * Whole;

    /// <summary>Whether a count of a total is at least this share; of nothing, nothing is reached.</summary>
    public bool IsReachedBy(long count, long total) => total > 0 && count * Whole >= total * Part;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole}");

    /// <summary>Reads "2/3", "60 %" or "60%".</summary>
    public static bool TryRead(string? text, out Share share)
    {
        share = All;
        var typed = (text ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);
        string[] parts = typed.EndsWith('%') ? [typed[..^1], "100"] : typed.Split('/');
        if (parts is not [var first, var second]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
            || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            || whole is < 1 or > WholeMost || part > whole)
        {
            return false;
        }

        share = new Share(part, whole);
        return true;
    }
}
