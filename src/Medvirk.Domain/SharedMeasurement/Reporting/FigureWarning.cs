namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>
/// Something unusual that may well be right: it needs a word of explanation. The code names the sentence
/// (resource key <c>warning.{Code}</c>); the facts fill its blanks.
/// </summary>
public sealed record FigureWarning(string Code, params IReadOnlyList<object> Facts)
{
    /// <summary>Every code there is.</summary>
    public static readonly IReadOnlyList<string> Codes = ["far-from-history", "sudden-zero", "all-equal"];

    public bool Equals(FigureWarning? other) => other is not null && Code == other.Code && Facts.SequenceEqual(other.Facts);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
