namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// What is wrong with a figure that someone enters, in any way in. The code names the sentence
/// (resource key <c>figure.{Code}</c>); the facts fill its blanks, quantities in the reader's format.
/// </summary>
public sealed record FigureFault(string Code, params IReadOnlyList<object> Facts)
{
    /// <summary>Every code there is, so that a test can see that each has a sentence in both languages.</summary>
    public static readonly IReadOnlyList<string> Codes =
    [
        "not-a-number", "ambiguous-number", "number-too-large", "number-missing", "number-beside-status", "denominator-missing",
        "unknown-status", "not-whole", "negative", "numerator-above-denominator", "below-minimum", "above-maximum",
        "period-missing", "not-a-period", "wrong-frequency", "future-period", "unknown-code", "code-missing", "duplicate",
        "unit-differs", "series-unknown", "cell-too-deep", "field-count", "field-too-long", "broken-quote", "too-many-rows",
    ];

    public bool Equals(FigureFault? other) => other is not null && Code == other.Code && Facts.SequenceEqual(other.Facts);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
