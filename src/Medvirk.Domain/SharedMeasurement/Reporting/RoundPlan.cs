namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>What a round of one period would ask for: the duties that run, and have not been asked for it yet.</summary>
public sealed record RoundPlan(Period Period, IReadOnlyList<Duty> Duties)
{
    /// <summary>Every round that should be opened by today, oldest first: once opened it is no longer among them.</summary>
    /// <param name="duties">The initiative's duties.</param>
    /// <param name="asked">The reports that have been asked for.</param>
    /// <param name="today">The day.</param>
    public static IReadOnlyList<RoundPlan> Due(IEnumerable<Duty> duties, IReadOnlySet<Lane> asked, DateOnly today) =>
    [
        .. from duty in duties
           where duty.IsActive
           from period in duty.EndedPeriods(today)
           where !asked.Contains(new Lane(duty.OrganisationId, duty.IndicatorId, period))
           group duty by period into plan
           orderby plan.Key
           select new RoundPlan(plan.Key, [.. plan]),
    ];

    /// <summary>The round of one period, whether or not it has ended.</summary>
    public static RoundPlan Of(Period period, IEnumerable<Duty> duties, IReadOnlySet<Lane> asked) => new(
        period,
        [.. duties.Where(d => d.IsActive && d.Frequency == period.Frequency && d.First <= period && !asked.Contains(new Lane(d.OrganisationId, d.IndicatorId, period)))]);
}

/// <summary>Where a report belongs: there is one for each.</summary>
public readonly record struct Lane(Guid OrganisationId, Guid IndicatorId, Period Period);
