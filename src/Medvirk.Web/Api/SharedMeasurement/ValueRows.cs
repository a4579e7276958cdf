using System.Text.Json.Serialization;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>Figures for an open indicator.</summary>
/// <param name="Rows">Each coordinate (cell and period) at most once.</param>
/// <param name="Source">Where they come from; shown where a figure is traced. The token's name where it isn't said.</param>
/// <param name="Reason">Why figures that are there already are changed; needed where one is.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ValuesBody(IReadOnlyList<ValueRow>? Rows, string? Source = null, string? Reason = null)
{
    public const int MostRows = 20_000;
}

/// <summary>One figure.</summary>
/// <param name="Period">2024, 2024H1, 2024Q1, 2024M01, 2024/25 (school year), 2024-03-15.</param>
/// <param name="Cell">Which part of the whole: breakdown to code; without it the total.</param>
/// <param name="Number">The number, or the numerator of a ratio or share.</param>
/// <param name="Denominator">The denominator, or how many a mean is of.</param>
/// <param name="Status">number (the default), missing or notApplicable; without a number one of the last two is needed.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ValueRow(
    string? Period, IReadOnlyDictionary<string, string?>? Cell = null, decimal? Number = null, decimal? Denominator = null, string? Status = null);

/// <summary>What was done, or would be.</summary>
/// <param name="DryRun">Whether it was only tried.</param>
/// <param name="Added">Figures that were not there.</param>
/// <param name="Changed">Figures that got a new revision.</param>
/// <param name="Same">Figures that were there already, and were left alone.</param>
/// <param name="Rounded">Figures with more decimals than the six that are kept.</param>
/// <param name="Rows">In a dry run: what would happen to each row.</param>
public sealed record ValuesAnswer(bool DryRun, int Added, int Changed, int Same, int Rounded, IReadOnlyList<ValueOutcome>? Rows);

/// <summary>What would happen to a row.</summary>
/// <param name="Row">Its place, from 0.</param>
/// <param name="Outcome">added, changed or same.</param>
/// <param name="Before">The figure that is there now.</param>
/// <param name="After">The figure that would be there.</param>
public sealed record ValueOutcome(int Row, Domain.SharedMeasurement.RowOutcome Outcome, FigureAnswer? Before, FigureAnswer After);

/// <summary>A figure as it was entered.</summary>
public sealed record FigureAnswer(Domain.SharedMeasurement.FigureStatus Status, decimal? Number, decimal? Denominator)
{
    internal static FigureAnswer Of(Domain.SharedMeasurement.Figure figure) => new(figure.Status, figure.Number?.ToDecimal(), figure.Denominator?.ToDecimal());
}
