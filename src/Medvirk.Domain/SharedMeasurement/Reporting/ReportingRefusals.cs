using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>The expected refusals of reporting. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class ReportingRefusals
{
    public static readonly Refusal DutyAlreadySet = new("duty-already-set");
    public static readonly Refusal DutyUnchanged = new("duty-unchanged");
    public static readonly Refusal DutyEndedAlready = new("duty-ended-already");
    public static readonly Refusal DutyOfOtherRhythm = new("duty-of-other-rhythm");
    public static readonly Refusal DutyOfUnknownCells = new("duty-of-unknown-cells");
    public static readonly Refusal RoundAsksNothing = new("round-asks-nothing");
    public static readonly Refusal RoundClosed = new("round-closed");
    public static readonly Refusal RoundOpenAlready = new("round-open-already");
    public static readonly Refusal ReportNotYours = new("report-not-yours");
    public static readonly Refusal ReportAlreadySubmitted = new("report-already-submitted");
    public static readonly Refusal ReportAlreadyApproved = new("report-already-approved");
    public static readonly Refusal ReportNotSubmitted = new("report-not-submitted");
    public static readonly Refusal ReportHasFaults = new("report-has-faults");
    public static readonly Refusal ReportChangedElsewhere = new("report-changed-elsewhere");
    public static readonly Refusal ReportChangedSince = new("report-changed-since");
    public static readonly Refusal ApprovedBySomeoneElse = new("report-approved-by-someone-else");
    public static readonly Refusal NoFileWaiting = new("report-no-file-waiting");
    public static readonly Refusal AgreementMissing = new("data-agreement-missing");
    public static readonly Refusal AgreementRunsAlready = new("data-agreement-runs-already");
    public static readonly Refusal AgreementEndedAlready = new("data-agreement-ended-already");
}
