using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>
/// An organisation lets the secretariat see its protected figures as they were reported, for a time.
/// Without it the secretariat sees check results and completeness only; under it each look is in the ledger.
/// </summary>
public sealed class DataAgreement : Aggregate
{
    public const int LetterLength = 400;

    private DataAgreement()
    {
    }

    private DataAgreement(Guid initiativeId, Guid organisationId, DateOnly from, DateOnly? to, string letter, Actor by, DateTime now)
    {
        (InitiativeId, OrganisationId, From, To, Letter) = (initiativeId, organisationId, from, to, Text.Clean(letter));
        (RecordedById, RecordedAt) = (by.PersonId, now);
        Record(initiativeId, by, now, new DataAgreementRecorded(Id, organisationId, from, to, Letter));
    }

    public Guid InitiativeId { get; private init; }

    public Guid OrganisationId { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? To { get; private set; }

    /// <summary>What the letter is: who signed it, and when.</summary>
    public string Letter { get; private init; } = "";

    public Guid? RecordedById { get; private init; }

    public DateTime RecordedAt { get; private init; }

    /// <summary>The secretariat records the organisation's letter, or a representative of the organisation itself agrees.</summary>
    /// <param name="others">The initiative's other agreements.</param>
    public static Result<DataAgreement> Conclude(
        Guid initiativeId, Guid organisationId, DateOnly from, DateOnly? to, string letter, IEnumerable<DataAgreement> others, Actor by, DateTime now)
    {
        if (!MayConclude(by, organisationId))
        {
            return BackboneRefusals.OnlyRepresentative;
        }

        return others.Any(a => a.OrganisationId == organisationId && a.Overlaps(from, to))
            ? ReportingRefusals.AgreementRunsAlready
            : new DataAgreement(initiativeId, organisationId, from, to, letter, by, now);
    }

    public bool Covers(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Either side can end it, from the next day on.</summary>
    public Refusal? End(Actor by, DateTime now)
    {
        if (!MayConclude(by, OrganisationId))
        {
            return BackboneRefusals.OnlyRepresentative;
        }

        var lastDay = DateOnly.FromDateTime(now).AddDays(-1);
        if (To is { } to && to <= lastDay)
        {
            return ReportingRefusals.AgreementEndedAlready;
        }

        To = lastDay;
        Record(InitiativeId, by, now, new DataAgreementEnded(Id, lastDay));
        return null;
    }

    /// <summary>The secretariat looks at a report's figures.</summary>
    public Refusal? Look(Report report, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (report.OrganisationId != OrganisationId || report.InitiativeId != InitiativeId || !Covers(DateOnly.FromDateTime(now)))
        {
            return ReportingRefusals.AgreementMissing;
        }

        if (report.Submission is not { } submission)
        {
            return ReportingRefusals.ReportNotSubmitted;
        }

        Record(InitiativeId, by, now, new FiguresLookedAt(Id, report.Id, submission.Version));
        return null;
    }

    private static bool MayConclude(Actor by, Guid organisationId) =>
        by.IsSecretariat || by.Role == Role.System || (by.Role == Role.Representative && by.MayBind && by.OrganisationId == organisationId);

    private bool Overlaps(DateOnly from, DateOnly? to) => (to is null || From <= to) && (To is null || from <= To);
}
