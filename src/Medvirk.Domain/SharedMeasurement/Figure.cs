using System.Globalization;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// What one cell says: a number, or one of the ways of having none. Zero, missing, not applicable and hidden
/// are four different things.
/// </summary>
/// <param name="Status">Number, missing, not applicable, hidden.</param>
/// <param name="Number">The number; the numerator of a ratio or share; null unless the status is <see cref="FigureStatus.Number"/>.</param>
/// <param name="Denominator">The denominator of a ratio or share; how many a mean or score is of, where that is known.</param>
public readonly record struct Figure(FigureStatus Status, Quantity? Number, Quantity? Denominator)
{
    public static readonly Figure Missing = new(FigureStatus.Missing, null, null);
    public static readonly Figure NotApplicable = new(FigureStatus.NotApplicable, null, null);
    public static readonly Figure Hidden = new(FigureStatus.Hidden, null, null);

    public bool IsNumber => Status == FigureStatus.Number;

    public static Figure Of(Quantity number, Quantity? denominator = null) => new(FigureStatus.Number, number, denominator);

    /// <summary>The number in the unit that is shown: a ratio or share divided out. Null where there is none.</summary>
    public Quantity? InUnit(DefinitionTerms terms) => !IsNumber || Number is not { } number
        ? null
        : terms.IsRatio
            ? Quantity.Ratio(number, Denominator ?? Quantity.Zero, terms.Per)
            : number;

    /// <summary>As <see cref="InUnit"/>, rounded to the definition's decimals.</summary>
    public Quantity? Shown(DefinitionTerms terms) => InUnit(terms)?.Round(terms.Decimals);

    /// <summary>Culture-free, for digests and logs: "12.4", "3/17", "missing".</summary>
    public override string ToString() => Status switch
    {
        FigureStatus.Number when Denominator is { } of => string.Create(CultureInfo.InvariantCulture, $"{Number}/{of}"),
        FigureStatus.Number => $"{Number}",
        FigureStatus.Missing => "missing",
        FigureStatus.NotApplicable => "not-applicable",
        _ => "hidden",
    };
}

public enum FigureStatus
{
    Number,

    /// <summary>Should be there, and is not.</summary>
    Missing,

    /// <summary>Makes no sense for this cell.</summary>
    NotApplicable,

    /// <summary>Is there, and is held back to protect persons. Only released cells are ever hidden.</summary>
    Hidden,
}
