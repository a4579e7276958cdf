using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>One cell of a report as it is read, not written.</summary>
/// <param name="Label">Which part of the whole.</param>
/// <param name="Last">The figure of the period before, with its period; null where there is none.</param>
/// <param name="Figure">The figure, or the word for why there is none.</param>
/// <param name="Counts">The counts behind a ratio.</param>
/// <param name="Note">What was written to it.</param>
/// <param name="Outcome">What it would do to what counts already.</param>
/// <param name="Before">What counts already, where that would change.</param>
/// <param name="Warnings">What is unusual, in words.</param>
public sealed record ReportLine(
    string Label, string? Last, string Figure, string? Counts, string? Note, RowOutcome Outcome, string? Before, IReadOnlyList<string> Warnings)
{
    public static IReadOnlyList<ReportLine> Of(Texts words, ReportCheck check, ReportBasis basis, ReportIdentity identity) =>
    [
        .. check.Cells.Select(cell => new ReportLine(
            LabelOf(words, identity, cell.Cell),
            LastOf(words, basis, cell.Cell),
            cell.Figure is { } figure ? FigureText.Of(words, figure, basis.Terms) : words["reports.nothing"],
            cell.Figure is { } counted ? FigureText.Counts(words, counted, basis.Terms) : null,
            cell.Row?.Note,
            cell.Outcome,
            cell is { Outcome: RowOutcome.Changed, Before: { } before } ? FigureText.Of(words, before, basis.Terms) : null,
            [.. cell.Warnings.Select(warning => FigureText.Of(words, warning))])),
    ];

    public static string LabelOf(Texts words, ReportIdentity identity, CellKey cell) => identity.LabelOf(cell) ?? words["measurement.total"];

    /// <summary>"340 boliger (2024)".</summary>
    public static string? LastOf(Texts words, ReportBasis basis, CellKey cell) => basis.LastOf(cell) is { } last
        ? words["reports.last", FigureText.Of(words, last.Figure, basis.Terms), FigureText.Of(words, last.Period)]
        : null;
}
