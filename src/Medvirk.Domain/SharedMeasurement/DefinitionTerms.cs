using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>All that a definition says: equal terms are the same definition.</summary>
public sealed record DefinitionTerms
{
    public const int NameLength = 120;
    public const int UnitLength = 40;
    public const int TextLength = 1000;
    public const int SourceLength = 300;

    public required string Name { get; init; }

    /// <summary>In plain words: what is measured.</summary>
    public required string Explanation { get; init; }

    public string? WhyItMatters { get; init; }

    public Level Level { get; init; }

    public Kind Kind { get; init; }

    /// <summary>What is counted or the number's unit: "boliger", "%", "kr.".</summary>
    public required string Unit { get; init; }

    /// <summary>Decimals shown, 0–6.</summary>
    public int Decimals { get; init; }

    public Direction Direction { get; init; }

    /// <summary>The range to hold within, in the shown unit; only for <see cref="Direction.Hold"/>.</summary>
    public Quantity? HoldFrom { get; init; }

    public Quantity? HoldTo { get; init; }

    /// <summary>A ratio is shown per 1, 100 (%), 1,000 …</summary>
    public int Per { get; init; } = 1;

    /// <summary>Whether the numerator is a part of the denominator, so that it can't be above it. Always so for a share.</summary>
    public bool NumeratorIsPart { get; init; }

    public string? NumeratorText { get; init; }

    public string? DenominatorText { get; init; }

    /// <summary>The lowest and highest number that can be right; null is no limit. For ratios: of the shown number.</summary>
    public Quantity? Minimum { get; init; }

    public Quantity? Maximum { get; init; }

    public Across Across { get; init; } = Across.None;

    public Frequency Frequency { get; init; } = Frequency.Year;

    public string? Source { get; init; }

    public string? Method { get; init; }

    /// <summary>Licence or rights, as they must be quoted.</summary>
    public string? Rights { get; init; }

    /// <summary>Who answers for the definition.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether figures are entered as numerator and denominator.</summary>
    public bool IsRatio => Kind is Kind.Ratio or Kind.Share;

    /// <summary>Whether a second number goes with each figure: the denominator, or how many a mean is of.</summary>
    public bool TakesDenominator => IsRatio || Kind is Kind.Mean or Kind.Scale;

    /// <summary>How figures of this kind may be put together across organisations; the first is the default.</summary>
    public static IReadOnlyList<Across> AcrossFor(Kind kind) => kind switch
    {
        Kind.Count or Kind.Amount => [Across.Sum, Across.None],
        Kind.Ratio or Kind.Share => [Across.RatioOfSums, Across.None],
        Kind.Mean or Kind.Scale => [Across.WeightedMean, Across.None],
        _ => [Across.None],
    };

    /// <summary>The same terms with clean texts and only what their kind can carry.</summary>
    public DefinitionTerms Cleaned() => this with
    {
        Name = Text.Clean(Name),
        Explanation = Text.Clean(Explanation),
        WhyItMatters = Text.CleanOrNull(WhyItMatters),
        Unit = Text.Clean(Unit),
        Per = IsRatio ? Per : 1,
        NumeratorIsPart = Kind == Kind.Share || (Kind == Kind.Ratio && NumeratorIsPart),
        NumeratorText = IsRatio ? Text.CleanOrNull(NumeratorText) : null,
        DenominatorText = IsRatio ? Text.CleanOrNull(DenominatorText) : null,
        HoldFrom = Direction == Direction.Hold ? HoldFrom : null,
        HoldTo = Direction == Direction.Hold ? HoldTo : null,
        Across = AcrossFor(Kind).Contains(Across) ? Across : AcrossFor(Kind)[0],
        Source = Text.CleanOrNull(Source),
        Method = Text.CleanOrNull(Method),
        Rights = Text.CleanOrNull(Rights),
        Owner = Text.CleanOrNull(Owner),
    };
}
