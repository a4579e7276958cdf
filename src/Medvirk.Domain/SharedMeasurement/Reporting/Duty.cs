using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>What an organisation has taken on to report: one indicator, for these parts of the whole, this often.</summary>
public sealed class Duty : Aggregate
{
    private Duty()
    {
    }

    private Duty(Guid initiativeId, Guid indicatorId, Guid organisationId, DutyTerms terms, Period first, Actor by, DateTime now)
    {
        (InitiativeId, IndicatorId, OrganisationId, First) = (initiativeId, indicatorId, organisationId, first);
        (Cells, Frequency, DueDays) = (terms.Cells, terms.Frequency, terms.DueDays);
        Record(initiativeId, by, now, new DutySet(Id, organisationId, indicatorId, Frequency, DueDays, Cells.Count, first.Code));
    }

    public Guid InitiativeId { get; private init; }

    public Guid IndicatorId { get; private init; }

    public Guid OrganisationId { get; private init; }

    /// <summary>In the order in which they are asked for.</summary>
    public IReadOnlyList<CellKey> Cells { get; private set; } = [];

    public Frequency Frequency { get; private init; }

    /// <summary>Days from the period's last day until the figures are due.</summary>
    public int DueDays { get; private set; }

    /// <summary>The first period it is for.</summary>
    public Period First { get; private init; }

    /// <summary>From then on no more is asked; what was asked stands.</summary>
    public DateTime? EndedAt { get; private set; }

    public bool IsActive => EndedAt is null;

    /// <param name="indicator">What is to be reported.</param>
    /// <param name="organisationId">Who reports it.</param>
    /// <param name="terms">Which parts, how often, due when.</param>
    /// <param name="first">The first period; of the duty's frequency.</param>
    /// <param name="others">The initiative's other duties.</param>
    /// <param name="by">The secretariat.</param>
    /// <param name="now">UTC.</param>
    public static Result<Duty> Set(
        Indicator indicator, Guid organisationId, DutyTerms terms, Period first, IEnumerable<Duty> others, Actor by, DateTime now)
    {
        if (ReportingRights.RefusalToRun(by) is { } refusal)
        {
            return refusal;
        }

        if (others.Any(d => d.IsActive && d.IndicatorId == indicator.Id && d.OrganisationId == organisationId))
        {
            return ReportingRefusals.DutyAlreadySet;
        }

        if (terms.RefusalFor(indicator) is { } unfit)
        {
            return unfit;
        }

        return first.Frequency == terms.Frequency
            ? new Duty(indicator.InitiativeId, indicator.Id, organisationId, terms, first, by, now)
            : throw new ArgumentException($"{first.Code} is no {terms.Frequency}", nameof(first));
    }

    /// <summary>Asks for other parts or by another day from the next round on. Another rhythm is another duty.</summary>
    public Refusal? Change(Indicator indicator, IReadOnlyList<CellKey> cells, int dueDays, Actor by, DateTime now)
    {
        if ((ReportingRights.RefusalToRun(by) ?? RefusalWhenEnded()) is { } refusal)
        {
            return refusal;
        }

        if (dueDays == DueDays && cells.SequenceEqual(Cells))
        {
            return ReportingRefusals.DutyUnchanged;
        }

        if (new DutyTerms(cells, Frequency, dueDays).RefusalFor(indicator) is { } unfit)
        {
            return unfit;
        }

        (Cells, DueDays) = (cells, dueDays);
        Record(InitiativeId, by, now, new DutyChanged(Id, DueDays, Cells.Count));
        return null;
    }

    public Refusal? End(Actor by, DateTime now)
    {
        if ((ReportingRights.RefusalToRun(by) ?? RefusalWhenEnded()) is { } refusal)
        {
            return refusal;
        }

        EndedAt = now;
        Record(InitiativeId, by, now, new DutyEnded(Id));
        return null;
    }

    /// <summary>The periods that have ended since it began, up to today.</summary>
    public IEnumerable<Period> EndedPeriods(DateOnly today)
    {
        for (var period = First; period.End < today; period = period.Next)
        {
            yield return period;
        }
    }

    private Refusal? RefusalWhenEnded() => IsActive ? null : ReportingRefusals.DutyEndedAlready;
}
