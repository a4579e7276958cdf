using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>The reports of one period, asked for together. Made from the duties; definitions and parts are those of the day it asks.</summary>
public sealed class Round : Aggregate
{
    public const int ReasonLength = 600;

    /// <summary>A round that opens late gives at least so many days.</summary>
    public const int LeastDays = 7;

    private Round()
    {
    }

    public Round(Guid initiativeId, int number, Period period, DateTime now) =>
        (InitiativeId, Number, Period, OpenedAt) = (initiativeId, number, period, now);

    public Guid InitiativeId { get; private init; }

    /// <summary>From 1 within the initiative; stands in addresses.</summary>
    public int Number { get; private init; }

    public Period Period { get; private init; }

    public DateTime OpenedAt { get; private init; }

    public DateTime? ClosedAt { get; private set; }

    public bool IsOpen => ClosedAt is null;

    /// <summary>Asks for what the plan lacks. Asking twice asks for nothing more.</summary>
    /// <param name="plan">Of this period.</param>
    /// <param name="definitionOf">The current definition's number of an indicator.</param>
    /// <param name="firstNumber">The number of the first report it makes.</param>
    /// <param name="by">The secretariat, or the program itself.</param>
    /// <param name="now">UTC.</param>
    public Result<IReadOnlyList<Report>> Ask(RoundPlan plan, Func<Guid, int> definitionOf, int firstNumber, Actor by, DateTime now)
    {
        if (ReportingRights.RefusalToRun(by) is { } refusal)
        {
            return refusal;
        }

        if (plan.Period != Period)
        {
            throw new ArgumentException($"The plan is for {plan.Period}, the round for {Period}", nameof(plan));
        }

        if (!IsOpen)
        {
            return ReportingRefusals.RoundClosed;
        }

        if (plan.Duties.Count == 0)
        {
            return ReportingRefusals.RoundAsksNothing;
        }

        Report[] reports = [.. plan.Duties.Select((duty, i) => new Report(this, firstNumber + i, duty, definitionOf(duty.IndicatorId), DueOf(duty, now), now))];
        Record(InitiativeId, by, now, new RoundOpened(Id, Period.Code, reports.Length));
        return reports;
    }

    /// <summary>Nothing more can be sent in; what waits for approval can still be approved.</summary>
    public Refusal? Close(Actor by, DateTime now)
    {
        if ((ReportingRights.RefusalToRun(by) ?? (IsOpen ? null : ReportingRefusals.RoundClosed)) is { } refusal)
        {
            return refusal;
        }

        ClosedAt = now;
        Record(InitiativeId, by, now, new RoundClosed(Id));
        return null;
    }

    public Refusal? Reopen(string reason, Actor by, DateTime now)
    {
        if ((ReportingRights.RefusalToRun(by) ?? (IsOpen ? ReportingRefusals.RoundOpenAlready : null)) is { } refusal)
        {
            return refusal;
        }

        ClosedAt = null;
        Record(InitiativeId, by, now, new RoundReopened(Id, Text.Clean(reason)));
        return null;
    }

    private DateOnly DueOf(Duty duty, DateTime now)
    {
        var (due, least) = (Period.End.AddDays(duty.DueDays), DateOnly.FromDateTime(now).AddDays(LeastDays));
        return due > least ? due : least;
    }
}
