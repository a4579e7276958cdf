using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// A version's number as it is said and written in addresses: <c>7</c>, and <c>7.1</c> for its first edition in which
/// only the wording was put right.
/// </summary>
/// <param name="Whole">1, 2, 3 …: the text that organisations are asked to stand behind.</param>
/// <param name="Edition">0 for the version itself.</param>
public readonly record struct VersionNumber(int Whole, int Edition = 0) : IParsable<VersionNumber>
{
    public bool IsEdition => Edition > 0;

    public static implicit operator VersionNumber(int whole) => new(whole);

    static VersionNumber IParsable<VersionNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <exception cref="FormatException">It is no version's number.</exception>
    public static VersionNumber Parse(string s) => TryParse(s, null, out var number) ? number : throw new FormatException($"'{s}' is no version's number.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out VersionNumber result)
    {
        var counts = (s ?? "").Split('.').Select(Count).ToArray();
        var isNumber = counts.Length is 1 or 2 && counts.All(count => count is not null);
        result = isNumber ? new VersionNumber(counts[0]!.Value, counts.Length == 2 ? counts[1]!.Value : 0) : default;
        return isNumber;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Whole}{(IsEdition ? "." : "")}{(IsEdition ? Edition : null)}");

    /// <summary>From 1, without zeros in front: each version has one address.</summary>
    private static int? Count(string text) =>
        text.Length is > 0 and < 8 && text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
