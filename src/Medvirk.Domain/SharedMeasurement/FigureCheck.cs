namespace Medvirk.Domain.SharedMeasurement;

/// <summary>The rules that every figure keeps, whichever way it comes in.</summary>
public static class FigureCheck
{
    /// <summary>What is wrong with the figure itself; null where nothing is.</summary>
    public static FigureFault? Of(DefinitionTerms terms, Figure figure)
    {
        if (figure is not { IsNumber: true, Number: { } number })
        {
            return null;
        }

        var isCounted = terms.Kind == Kind.Count || terms.IsRatio;
        if (terms.Kind == Kind.Count && number.Micro % Quantity.Scale != 0)
        {
            return new("not-whole", number);
        }

        if ((isCounted && number < Quantity.Zero) || figure.Denominator < Quantity.Zero)
        {
            return new("negative", number < Quantity.Zero ? number : figure.Denominator!);
        }

        if (terms.NumeratorIsPart && number > figure.Denominator)
        {
            return new("numerator-above-denominator", number, figure.Denominator!);
        }

        if (terms.IsRatio && figure.Denominator is { } of && !Quantity.RatioFits(number, of, terms.Per))
        {
            return new("number-too-large", number);
        }

        return figure.InUnit(terms) switch
        {
            { } shown when shown < terms.Minimum => new("below-minimum", shown, terms.Minimum!),
            { } shown when shown > terms.Maximum => new("above-maximum", shown, terms.Maximum!),
            _ => null,
        };
    }

    /// <summary>What is wrong with the period: another rhythm than the indicator's, or not begun yet.</summary>
    public static FigureFault? Of(DefinitionTerms terms, Period period, DateOnly today)
    {
        if (terms.Frequency != Frequency.Irregular && period.Frequency != terms.Frequency)
        {
            return new("wrong-frequency", period.Code, terms.Frequency);
        }

        return period.Start > today ? new("future-period", period.Code) : null;
    }
}
