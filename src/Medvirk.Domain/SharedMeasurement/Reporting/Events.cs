using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

[Event("duty-set")]
public sealed record DutySet(
    Guid DutyId, Guid OrganisationId, Guid IndicatorId, Frequency Frequency, int DueDays, int Cells, [property: Code] string First) : IEvent;

[Event("duty-changed")]
public sealed record DutyChanged(Guid DutyId, int DueDays, int Cells) : IEvent;

[Event("duty-ended")]
public sealed record DutyEnded(Guid DutyId) : IEvent;

/// <remarks>Also when an open round asks for more.</remarks>
[Event("round-opened")]
public sealed record RoundOpened(Guid RoundId, [property: Code] string Period, int Reports) : IEvent;

[Event("round-closed")]
public sealed record RoundClosed(Guid RoundId) : IEvent;

[Event("round-reopened")]
public sealed record RoundReopened(Guid RoundId, [property: Personal] string Reason) : IEvent;

/// <param name="Digest">Over a salt and all the rows, so that no small figure can be guessed.</param>
[Event("report-submitted")]
public sealed record ReportSubmitted(Guid ReportId, int Submission, ReportWay Way, [property: Code] string Digest) : IEvent;

[Event("report-taken-back")]
public sealed record ReportTakenBack(Guid ReportId, int Submission) : IEvent;

[Event("report-returned")]
public sealed record ReportReturned(Guid ReportId, int Submission, [property: Personal] string Comment) : IEvent;

/// <param name="Digest">Over a salt and the values that were written.</param>
[Event("report-approved")]
public sealed record ReportApproved(Guid ReportId, int Submission, [property: Code] string Digest, int Added, int Changed) : IEvent;

/// <summary>A report that counts without anyone having reviewed it, because the initiative wants it so.</summary>
[Event("report-counted")]
public sealed record ReportCounted(Guid ReportId, int Submission, [property: Code] string Digest, int Added, int Changed) : IEvent;

/// <param name="Rule">Null where an indicator follows the initiative again.</param>
[Event("review-rule-set")]
public sealed record ReviewRuleSet(Guid? IndicatorId, ReviewRule? Rule) : IEvent;

[Event("data-agreement-recorded")]
public sealed record DataAgreementRecorded(Guid AgreementId, Guid OrganisationId, DateOnly From, DateOnly? To, [property: Personal] string Letter) : IEvent;

[Event("data-agreement-ended")]
public sealed record DataAgreementEnded(Guid AgreementId, DateOnly LastDay) : IEvent;

/// <summary>The secretariat has looked at an organisation's protected figures.</summary>
[Event("figures-looked-at")]
public sealed record FiguresLookedAt(Guid AgreementId, Guid ReportId, int Submission) : IEvent;
