using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>
/// What one organisation reports of one indicator for one period, under the definition and for the parts that held
/// when it was asked. Typed as a draft, submitted, perhaps returned, and approved; only then are there values.
/// </summary>
public sealed class Report : Aggregate
{
    public const int CommentLength = 2000;

    private readonly List<ReportSheet> sheets = [];
    private readonly List<ReportStep> steps = [];

    private Report()
    {
    }

    internal Report(Round round, int number, Duty duty, int definitionNumber, DateOnly due, DateTime now)
    {
        (InitiativeId, RoundId, Period, AskedAt) = (round.InitiativeId, round.Id, round.Period, now);
        (Number, DefinitionNumber, Due) = (number, definitionNumber, due);
        (OrganisationId, IndicatorId, Cells) = (duty.OrganisationId, duty.IndicatorId, duty.Cells);
    }

    public Guid InitiativeId { get; private init; }

    public Guid RoundId { get; private init; }

    /// <summary>From 1 within the initiative; stands in addresses.</summary>
    public int Number { get; private init; }

    public Guid OrganisationId { get; private init; }

    public Guid IndicatorId { get; private init; }

    public Period Period { get; private init; }

    public int DefinitionNumber { get; private init; }

    public IReadOnlyList<CellKey> Cells { get; private init; } = [];

    public DateOnly Due { get; private init; }

    public DateTime AskedAt { get; private init; }

    public ReportState State { get; private set; }

    /// <summary>In the order in which they were taken.</summary>
    public IReadOnlyList<ReportStep> Steps => [.. steps.OrderBy(s => s.Number)];

    public IReadOnlyList<ReportSheet> Sheets => sheets;

    /// <summary>What has been typed so far; null before the first save.</summary>
    public ReportSheet? Draft => sheets.Find(s => s.Kind == SheetKind.Draft);

    /// <summary>A file that waits to be used.</summary>
    public ReportSheet? File => sheets.Find(s => s.Kind == SheetKind.File);

    /// <summary>The latest submission.</summary>
    public ReportSheet? Submission => sheets.Where(s => s.Kind == SheetKind.Submission).MaxBy(s => s.Version);

    public Lane Lane => new(OrganisationId, IndicatorId, Period);

    /// <summary>Why this person can't write in it now; null where nothing hinders.</summary>
    public Refusal? RefusalToEdit(Round round, Actor by) =>
        ReportingRights.RefusalToReport(by, OrganisationId) ?? State switch
        {
            ReportState.Submitted => ReportingRefusals.ReportAlreadySubmitted,
            ReportState.Approved => ReportingRefusals.ReportAlreadyApproved,
            _ => round.IsOpen ? null : ReportingRefusals.RoundClosed,
        };

    /// <summary>Keeps what was typed, right or wrong.</summary>
    /// <param name="round">Its round.</param>
    /// <param name="rows">Every cell that says something.</param>
    /// <param name="version">The draft's version that the form was made from; 0 where there was none.</param>
    /// <param name="by">Someone at the organisation.</param>
    /// <param name="now">UTC.</param>
    /// <param name="way">How it came in.</param>
    public Refusal? Save(Round round, IReadOnlyList<SheetRow> rows, int version, Actor by, DateTime now, ReportWay way = ReportWay.Form)
    {
        if (RefusalToEdit(round, by) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<SheetRow> kept = [.. rows.Select(r => r.Cleaned()).Where(r => !r.IsBlank)];
        if (kept.SequenceEqual(Draft?.Rows ?? []))
        {
            return null;
        }

        if (version != (Draft?.Version ?? 0))
        {
            return ReportingRefusals.ReportChangedElsewhere;
        }

        Write(kept, way, null, by, now);
        return null;
    }

    /// <summary>Puts a file beside the draft, for a look before it is used. The next file takes its place.</summary>
    public Refusal? PutFile(Round round, string fileName, IReadOnlyList<SheetRow> rows, Actor by, DateTime now)
    {
        if (RefusalToEdit(round, by) is { } refusal)
        {
            return refusal;
        }

        DropFile();
        sheets.Add(new ReportSheet(SheetKind.File, 1, ReportWay.File, fileName, rows, by, now));
        return null;
    }

    /// <summary>Puts the file's cells in the draft; cells that the file doesn't have stay. The same file twice changes nothing.</summary>
    public Refusal? UseFile(Round round, Actor by, DateTime now)
    {
        if (RefusalToEdit(round, by) is { } refusal)
        {
            return refusal;
        }

        if (File is not { } file)
        {
            return ReportingRefusals.NoFileWaiting;
        }

        var rows = (Draft?.Rows ?? []).ToDictionary(r => r.Cell);
        foreach (var row in file.Rows)
        {
            rows[row.Cell] = row;
        }

        IReadOnlyList<SheetRow> merged = [.. Cells.Where(c => rows.ContainsKey(c.Text)).Select(c => rows[c.Text])];
        if (!merged.SequenceEqual(Draft?.Rows ?? []))
        {
            Write(merged, ReportWay.File, file.FileName, by, now);
        }

        DropFile();
        return null;
    }

    /// <summary>Hands in the draft.</summary>
    /// <param name="round">Its round.</param>
    /// <param name="check">Of the draft as it is now.</param>
    /// <param name="version">The draft's version that was shown.</param>
    /// <param name="by">Someone at the organisation.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Submit(Round round, ReportCheck check, int version, Actor by, DateTime now)
    {
        if (RefusalToEdit(round, by) is { } refusal)
        {
            return refusal;
        }

        if (version != (Draft?.Version ?? 0))
        {
            return ReportingRefusals.ReportChangedElsewhere;
        }

        if (Draft is not { } draft || !check.MaySubmit)
        {
            return ReportingRefusals.ReportHasFaults;
        }

        var submission = ReportSheet.Submission(draft, (Submission?.Version ?? 0) + 1, check.Summary, by, now);
        sheets.Add(submission);
        DropFile();
        Step(ReportState.Submitted, ReportStepKind.Submitted, null, by, now);
        Record(InitiativeId, by, now, new ReportSubmitted(Id, submission.Version, submission.Way, submission.Digest()));
        return null;
    }

    /// <summary>The organisation has seen a mistake before anyone approved.</summary>
    public Refusal? TakeBack(Actor by, DateTime now)
    {
        if ((ReportingRights.RefusalToReport(by, OrganisationId) ?? RefusalUnlessSubmitted()) is { } refusal)
        {
            return refusal;
        }

        Step(ReportState.Draft, ReportStepKind.TakenBack, null, by, now);
        Record(InitiativeId, by, now, new ReportTakenBack(Id, Submission!.Version));
        return null;
    }

    /// <summary>The secretariat asks for something to be changed, and says what.</summary>
    public Refusal? Return(int submission, string comment, Actor by, DateTime now)
    {
        if ((ReportingRights.RefusalToRun(by) ?? RefusalUnlessSubmitted(submission)) is { } refusal)
        {
            return refusal;
        }

        var words = Text.Clean(comment);
        Step(ReportState.Returned, ReportStepKind.Returned, words, by, now);
        Record(InitiativeId, by, now, new ReportReturned(Id, submission, words));
        return null;
    }

    /// <summary>Why this person can't approve that submission; null where nothing hinders.</summary>
    public Refusal? RefusalToApprove(int submission, ReviewRule rule, Actor by) =>
        ReportingRights.RefusalToRun(by) ?? RefusalUnlessSubmitted(submission)
        ?? (rule == ReviewRule.FourEyes && by.PersonId is not null && Submission!.ById == by.PersonId ? ReportingRefusals.ApprovedBySomeoneElse : null);

    /// <summary>From now on its figures count. The values are written by the report book in the same transaction.</summary>
    public Refusal? Approve(int submission, ReviewRule rule, string digest, int added, int changed, Actor by, DateTime now)
    {
        if (RefusalToApprove(submission, rule, by) is { } refusal)
        {
            return refusal;
        }

        Step(ReportState.Approved, ReportStepKind.Approved, null, by, now);
        Record(InitiativeId, by, now, new ReportApproved(Id, submission, digest, added, changed));
        return null;
    }

    /// <summary>It counts as it was submitted, because the rule asks for no review.</summary>
    public Refusal? Count(string digest, int added, int changed, Actor by, DateTime now)
    {
        if (RefusalUnlessSubmitted() is { } refusal)
        {
            return refusal;
        }

        Step(ReportState.Approved, ReportStepKind.Counted, null, by, now);
        Record(InitiativeId, by, now, new ReportCounted(Id, Submission!.Version, digest, added, changed));
        return null;
    }

    private Refusal? RefusalUnlessSubmitted(int? submission = null) => State switch
    {
        ReportState.Submitted => submission is null || submission == Submission!.Version ? null : ReportingRefusals.ReportChangedSince,
        ReportState.Approved => ReportingRefusals.ReportAlreadyApproved,
        _ => ReportingRefusals.ReportNotSubmitted,
    };

    private void Step(ReportState state, ReportStepKind kind, string? words, Actor by, DateTime now)
    {
        State = state;
        steps.Add(new ReportStep(steps.Count + 1, kind, Submission!.Version, words, by, now));
    }

    private void Write(IReadOnlyList<SheetRow> rows, ReportWay way, string? fileName, Actor by, DateTime now)
    {
        if (Draft is { } draft)
        {
            draft.Rewrite(rows, way, fileName, by, now);
        }
        else
        {
            sheets.Add(new ReportSheet(SheetKind.Draft, 1, way, fileName, rows, by, now));
        }
    }

    private void DropFile() => sheets.RemoveAll(s => s.Kind == SheetKind.File);
}
