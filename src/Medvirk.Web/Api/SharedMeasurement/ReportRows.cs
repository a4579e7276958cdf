using System.Text.Json.Serialization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>The figures of a report: they take the place of its draft.</summary>
/// <param name="Rows">Each cell that is asked for at most once.</param>
/// <param name="DraftVersion">The version of the draft that they were made from. May be left out where there is no draft, or the API made it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportBody(IReadOnlyList<ReportRow>? Rows, int? DraftVersion = null);

/// <summary>One figure of a report.</summary>
/// <param name="Cell">Which part of the whole: breakdown to code; without it the total.</param>
/// <param name="Number">The number, or the numerator of a ratio or share.</param>
/// <param name="Denominator">The denominator, or how many a mean is of.</param>
/// <param name="Status">number (the default), missing or notApplicable.</param>
/// <param name="Note">Why there is no figure, or what explains an unusual one.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportRow(
    IReadOnlyDictionary<string, string?>? Cell = null, decimal? Number = null, decimal? Denominator = null, string? Status = null, string? Note = null);

/// <summary>What was done with a report, or would be.</summary>
/// <param name="DryRun">Whether it was only tried.</param>
/// <param name="State">How the report stands now.</param>
/// <param name="DraftVersion">The version of the draft now; 0 where there is none.</param>
/// <param name="Added">Figures that are not among those that count.</param>
/// <param name="Changed">Figures that differ from those that count.</param>
/// <param name="Same">Figures that count already.</param>
/// <param name="MaySubmit">Whether it can be handed in as it is.</param>
/// <param name="Remarks">What is unusual, or still to be done before it can be handed in.</param>
public sealed record ReportAnswer(
    bool DryRun, ReportState State, int DraftVersion, int Added, int Changed, int Same, bool MaySubmit, IReadOnlyList<ReportRemark> Remarks);

/// <summary>Something to look at.</summary>
/// <param name="Cell">Which part of the whole.</param>
/// <param name="Code">Stable.</param>
/// <param name="Message">In plain Danish or English.</param>
public sealed record ReportRemark(IReadOnlyDictionary<string, string> Cell, string Code, string Message);

/// <summary>A report that is asked for.</summary>
/// <param name="Number">Its number in the initiative.</param>
/// <param name="Due">The day by which it is asked for.</param>
public sealed record ReportListRow(
    int Number, OrganisationRef Organisation, Link Indicator, string Period, DateOnly Due, ReportState State, string Href);

/// <summary>A report as its own organisation sees it.</summary>
/// <param name="Definition">The version of the definition that was frozen for it.</param>
/// <param name="IsOpen">Whether its round still takes reports.</param>
/// <param name="Cells">What is asked for, in order.</param>
/// <param name="DraftVersion">0 where there is no draft.</param>
/// <param name="Draft">What has been typed or sent so far.</param>
/// <param name="Steps">Its way until now.</param>
public sealed record ReportShowAnswer(
    int Number, string Indicator, string Name, string Period, DateOnly Due, ReportState State, bool IsOpen, int Definition,
    IReadOnlyList<AskedCell> Cells, int DraftVersion, IReadOnlyList<DraftRow> Draft, IReadOnlyList<StepRow> Steps, IReadOnlyDictionary<string, string> Links);

/// <param name="Cell">Which part of the whole; empty for the total.</param>
/// <param name="Label">In words; null for the total.</param>
public sealed record AskedCell(IReadOnlyDictionary<string, string> Cell, string? Label);

/// <summary>A row as it was typed, right or wrong.</summary>
public sealed record DraftRow(IReadOnlyDictionary<string, string> Cell, string? Number, string? Denominator, string? Status, string? Note);

/// <param name="Words">Why it was sent back.</param>
public sealed record StepRow(ReportStepKind Kind, DateTime At, string? Words);
