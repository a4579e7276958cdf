namespace Medvirk.Domain.SharedMeasurement;

/// <summary>Reads what was typed or received for one cell, the same way for a form, a pasted block, a file and the API.</summary>
/// <param name="Figure">The figure; null where the cell is empty or wrong.</param>
/// <param name="Fault">What is wrong; null where nothing is.</param>
/// <param name="Rounded">True when more than six decimals were rounded away.</param>
/// <param name="DenominatorFault">Where the number is wrong: what is wrong with the denominator as well.</param>
public readonly record struct FigureReading(Figure? Figure, FigureFault? Fault, bool Rounded = false, FigureFault? DenominatorFault = null)
{
    public bool IsEmpty => Figure is null && Fault is null;

    /// <param name="terms">The definition it is entered under.</param>
    /// <param name="number">The number, or the numerator of a ratio or share; also a word for missing or not applicable.</param>
    /// <param name="denominator">The denominator, or how many a mean is of.</param>
    /// <param name="status">A word that says what kind of cell it is, where that stands apart.</param>
    /// <param name="sign">The decimal sign, where it is known.</param>
    public static FigureReading Of(DefinitionTerms terms, string? number, string? denominator = null, string? status = null, DecimalSign sign = DecimalSign.Unknown)
    {
        var isNone = FigureWords.TryOf(number, out var said) && said != FigureStatus.Number;
        if (!string.IsNullOrWhiteSpace(status))
        {
            if (!FigureWords.TryOf(status, out var word))
            {
                return Wrong("unknown-status", status.Trim());
            }

            if (word != FigureStatus.Number)
            {
                return string.IsNullOrWhiteSpace(number) || (isNone && said == word)
                    ? new(new Figure(word, null, null), null)
                    : Wrong("number-beside-status", status.Trim());
            }
        }

        if (isNone)
        {
            return new(new Figure(said, null, null), null);
        }

        var first = NumberReading.Of(number, sign);
        var second = terms.TakesDenominator ? NumberReading.Of(denominator, sign) : new NumberReading(NumberOutcome.Empty);
        if (first.Outcome == NumberOutcome.Empty)
        {
            return second.Outcome != NumberOutcome.Empty || !string.IsNullOrWhiteSpace(status) ? Wrong("number-missing") : default;
        }

        var (fault, denominatorFault) = (FaultOf(first, number), FaultOf(second, denominator));
        if ((fault ?? denominatorFault) is { } found)
        {
            return new(null, found, DenominatorFault: fault is null ? null : denominatorFault);
        }

        Quantity? of = second.IsNumber ? second.Number : null;
        return terms.IsRatio && of is null
            ? Wrong("denominator-missing")
            : new(SharedMeasurement.Figure.Of(first.Number, of), null, first.Rounded || second.Rounded);
    }

    private static FigureFault? FaultOf(NumberReading reading, string? typed) => reading.Outcome switch
    {
        NumberOutcome.Ambiguous => new("ambiguous-number", typed!.Trim(), reading.Number, reading.Other),
        NumberOutcome.TooLarge => new("number-too-large", Shortened(typed!)),
        NumberOutcome.NotANumber => new("not-a-number", Shortened(typed!)),
        _ => null,
    };

    private static string Shortened(string typed) => typed.Trim() is { Length: > NumberReading.Length } full ? full[..NumberReading.Length] + "…" : typed.Trim();

    private static FigureReading Wrong(string code, params object[] facts) => new(null, new FigureFault(code, facts));
}
