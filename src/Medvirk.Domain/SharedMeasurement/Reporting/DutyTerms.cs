using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>What a duty asks for.</summary>
/// <param name="Cells">Which parts of the whole, in the order in which they are asked for; each once.</param>
/// <param name="Frequency">How often; the indicator's own rhythm, where it has one.</param>
/// <param name="DueDays">Days from the period's last day.</param>
public sealed record DutyTerms(IReadOnlyList<CellKey> Cells, Frequency Frequency, int DueDays)
{
    /// <summary>More cells than that are no form any more.</summary>
    public const int MostCells = 500;

    public const int MostDueDays = 366;

    /// <summary>Why the indicator can't be reported so; null where it can.</summary>
    internal Refusal? RefusalFor(Indicator indicator)
    {
        if (Cells.Count == 0 || Cells.Count > MostCells || Cells.Distinct().Count() != Cells.Count)
        {
            throw new ArgumentException($"From 1 to {MostCells} cells, each once", nameof(indicator));
        }

        if (DueDays is < 0 or > MostDueDays || Frequency == Frequency.Irregular)
        {
            throw new ArgumentOutOfRangeException(nameof(indicator), $"{Frequency}, {DueDays} days");
        }

        var own = indicator.Current.Terms.Frequency;
        if (own != Frequency.Irregular && own != Frequency)
        {
            return ReportingRefusals.DutyOfOtherRhythm;
        }

        return Cells.All(cell => cell.Pairs.All(pair => Knows(indicator, pair))) ? null : ReportingRefusals.DutyOfUnknownCells;
    }

    private static bool Knows(Indicator indicator, (string Breakdown, string Code) pair) =>
        indicator.Breakdowns.Any(b => b.IsInUse && b.Code == pair.Breakdown && b.Codes.Any(c => c.Code == pair.Code));
}
