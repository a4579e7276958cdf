using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>What a definition says.</summary>
/// <param name="Decimals">Decimals that are shown; more may be kept.</param>
/// <param name="Per">A ratio is shown per 1, 100 (%), 1,000 …</param>
/// <param name="Minimum">The lowest number that can be right; null is no limit.</param>
/// <param name="Maximum">The highest number that can be right; null is no limit.</param>
/// <param name="Rights">Licence or rights, as they must be quoted.</param>
public sealed record DefinitionAnswer(
    string Name, string Explanation, string? WhyItMatters, Level Level, Kind Kind, string Unit, int Decimals, Direction Direction,
    decimal? HoldFrom, decimal? HoldTo, int Per, string? NumeratorText, string? DenominatorText, decimal? Minimum, decimal? Maximum,
    Across Across, Frequency Frequency, string? Source, string? Method, string? Rights, string? Owner)
{
    internal static DefinitionAnswer Of(DefinitionTerms terms) => new(
        terms.Name, terms.Explanation, terms.WhyItMatters, terms.Level, terms.Kind, terms.Unit, terms.Decimals, terms.Direction,
        terms.HoldFrom?.ToDecimal(), terms.HoldTo?.ToDecimal(), terms.Per, terms.NumeratorText, terms.DenominatorText,
        terms.Minimum?.ToDecimal(), terms.Maximum?.ToDecimal(),
        terms.Across, terms.Frequency, terms.Source, terms.Method, terms.Rights, terms.Owner);
}
