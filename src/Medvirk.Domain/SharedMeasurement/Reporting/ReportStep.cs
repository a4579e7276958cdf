using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>One step on a report's way: who, when, why. Never changed.</summary>
public sealed class ReportStep
{
    private ReportStep()
    {
    }

    internal ReportStep(int number, ReportStepKind kind, int submission, string? words, Actor by, DateTime at) =>
        (Number, Kind, Submission, Words, ById, OrganisationId, At) = (number, kind, submission, words, by.PersonId, by.OrganisationId, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>From 1 on each report's way: two steps may have the same time.</summary>
    public int Number { get; private init; }

    public ReportStepKind Kind { get; private init; }

    /// <summary>Which submission it is about.</summary>
    public int Submission { get; private init; }

    /// <summary>Why it was returned; null for other steps.</summary>
    public string? Words { get; private init; }

    public Guid? ById { get; private init; }

    /// <summary>Null for the secretariat.</summary>
    public Guid? OrganisationId { get; private init; }

    public DateTime At { get; private init; }
}

public enum ReportStepKind
{
    Submitted,
    TakenBack,
    Returned,
    Approved,

    /// <summary>Counts without review.</summary>
    Counted,
}

public enum ReportState
{
    /// <summary>Asked for, and perhaps begun.</summary>
    Draft,
    Submitted,
    Returned,

    /// <summary>Its figures count.</summary>
    Approved,
}
