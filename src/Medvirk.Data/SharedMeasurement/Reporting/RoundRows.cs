using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;

namespace Medvirk.Data.SharedMeasurement.Reporting;

/// <summary>A round, and how far it has come.</summary>
/// <param name="Number">In its address.</param>
/// <param name="Period">What it is about.</param>
/// <param name="OpenedAt">UTC.</param>
/// <param name="ClosedAt">UTC; null while it is open.</param>
/// <param name="Asked">Reports that were asked for.</param>
/// <param name="In">Of them, submitted or approved.</param>
/// <param name="Approved">Of them, those that count.</param>
/// <param name="Due">The last day of them all.</param>
public sealed record RoundRow(int Number, Period Period, DateTime OpenedAt, DateTime? ClosedAt, int Asked, int In, int Approved, DateOnly Due)
{
    public bool IsOpen => ClosedAt is null;

    public int Missing => Asked - In;
}

/// <summary>One report as a list shows it: its state, never its figures.</summary>
public sealed record RoundReport(
    int Number, Guid OrganisationId, string Organisation, string IndicatorSlug, string Indicator, ReportState State, DateOnly Due, bool IsBegun, bool IsUnreviewed)
{
    public bool IsIn => State is ReportState.Submitted or ReportState.Approved;

    public ReportProgress Progress => State switch
    {
        ReportState.Draft => IsBegun ? ReportProgress.Begun : ReportProgress.NotBegun,
        ReportState.Submitted => ReportProgress.Submitted,
        ReportState.Returned => ReportProgress.Returned,
        _ => IsUnreviewed ? ReportProgress.Counted : ReportProgress.Approved,
    };

    public bool IsLate(DateOnly today) => !IsIn && Due < today;
}

/// <summary>How far a report has come, as its own people and the secretariat are told.</summary>
public enum ReportProgress
{
    NotBegun,
    Begun,
    Submitted,
    Returned,
    Approved,

    /// <summary>Counts without anyone having reviewed it.</summary>
    Counted,
}

/// <summary>What one organisation was asked for in one round, and what has come of it.</summary>
public sealed record RoundCell(Guid OrganisationId, int Round, int Asked, int In, int Late);

/// <param name="Round">The round's number.</param>
/// <param name="Period">Its period.</param>
/// <param name="Asked">Organisations that were asked for the indicator.</param>
/// <param name="In">Of them, those that have reported it.</param>
public sealed record IndicatorRoundRow(int Round, Period Period, int Asked, int In);
