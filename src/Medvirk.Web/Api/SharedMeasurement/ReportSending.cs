using Medvirk.Data.Shared;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.SharedMeasurement;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>Sends a report's figures: the same check, draft and submission as the form.</summary>
internal static class ReportSending
{
    public static async Task<IResult> SendAsync(HttpContext http, int report, ApiWrites writes, CancellationToken ct)
    {
        var (visit, words) = (Visit.Of(http), http.Words());
        if (await new ReportBook(http.Db()).FindAsync(visit.Initiative.Id, report, ct) is not var (found, _)
            || found.OrganisationId != visit.Me.OrganisationId)
        {
            return Results.NotFound();
        }

        if (!http.TryFlag("dryRun", out var isDry, out var problem) || !http.TryFlag("submit", out var submits, out problem))
        {
            return problem!;
        }

        var body = await ApiBody.ReadAsync<ReportBody>(http, words);
        if (body.Read is not { } sent)
        {
            return body.Problem!.AsResult();
        }

        if (!isDry)
        {
            return await writes.PerformAsync(http, body.Bytes, token => EnterAsync(http, report, sent, submits, isDry: false, token));
        }

        var outcome = await EnterAsync(http, report, sent, submits, isDry: true, ct);
        return outcome.Problem?.AsResult() ?? Results.Json(outcome.Answer, ApiJson.Options);
    }

    private static async Task<Outcome> EnterAsync(HttpContext http, int number, ReportBody sent, bool submits, bool isDry, CancellationToken ct)
    {
        var (visit, words, book) = (Visit.Of(http), http.Words(), new ReportBook(http.Db()));
        var now = http.RequestServices.GetRequiredService<TimeProvider>().Now();
        var (report, round) = (await book.FindAsync(visit.Initiative.Id, number, ct))!.Value;
        if (report.RefusalToEdit(round, visit.Me) is { } refusal)
        {
            return Outcome.No(Problem.Of(refusal, words));
        }

        var basis = await book.BasisAsync(report, round, DateOnly.FromDateTime(now), ct);
        var rows = Read(sent, report, words, out var errors);
        if (errors.Count > 0)
        {
            return Outcome.No(Problem.OfRows(errors));
        }

        var check = ReportCheck.Of(basis, [.. rows.Values.Select(r => r.Row)]);
        errors.AddRange(FaultsOf(check, rows, submits, words));
        if (errors.Count > 0)
        {
            return Outcome.No(Problem.OfRows(errors));
        }

        // A draft that someone typed isn't written over unseen.
        var version = sent.DraftVersion ?? (report.Draft is { Way: ReportWay.Api } ours ? ours.Version : 0);
        var isStale = version != (report.Draft?.Version ?? 0);
        if (isDry)
        {
            return isStale ? Outcome.No(Problem.Of(ReportingRefusals.ReportChangedElsewhere, words)) : Outcome.Done(Answer(report, check, isDry, words));
        }

        var refused = report.Save(round, [.. rows.Values.Select(r => r.Row)], version, visit.Me, now, ReportWay.Api)
            ?? (submits ? await book.SubmitAsync(report, round, report.Draft?.Version ?? 0, visit.Me, now, ct) : null);
        return refused is not null ? Outcome.No(Problem.Of(refused, words)) : Outcome.Done(Answer(report, check, isDry, words));
    }

    /// <summary>The rows by cell, each with its place; and what can't be a row of this report.</summary>
    private static Dictionary<CellKey, (int Place, SheetRow Row)> Read(ReportBody sent, Report report, Texts words, out List<ProblemError> errors)
    {
        errors = [];
        var rows = new Dictionary<CellKey, (int, SheetRow)>();
        if (sent.Rows is null)
        {
            errors.Add(new("/rows", null, "rows-count", words["api.error.rows-count", DutyTerms.MostCells]));
            return rows;
        }

        foreach (var (place, row) in sent.Rows.Index())
        {
            var cell = row is null ? null : CellOf(row.Cell);
            if (cell is not { } known || !report.Cells.Contains(known))
            {
                errors.Add(Error(place, "/cell", "cell-not-asked", words["api.error.cell-not-asked"]));
            }
            else if (!rows.TryAdd(known, (place, new SheetRow(
                known.Text, SentFigure.Typed(row!.Number), SentFigure.Typed(row.Denominator), SentFigure.Status(row.Status), row.Note))))
            {
                errors.Add(Error(place, "", "duplicate", FigureText.Of(words, new FigureFault("duplicate", (long)rows[known].Item1 + 1))));
            }

            if (SentText.Fault(row?.Note, words) is var (code, message))
            {
                errors.Add(Error(place, "/note", code, message));
            }
        }

        return rows;
    }

    private static IEnumerable<ProblemError> FaultsOf(
        ReportCheck check, Dictionary<CellKey, (int Place, SheetRow Row)> rows, bool submits, Texts words)
    {
        if (check.Fault is { } whole)
        {
            yield return new("", null, whole.Code, FigureText.Of(words, whole));
        }

        foreach (var cell in check.Cells)
        {
            if ((cell.Fault ?? (submits ? cell.Open : null)) is not { } fault)
            {
                continue;
            }

            yield return rows.TryGetValue(cell.Cell, out var row)
                ? Error(row.Place, fault.Code switch
                {
                    "unknown-status" => "/status",
                    "denominator-missing" => "/denominator",
                    "because-missing" or "word-missing" or "note-too-long" => "/note",
                    _ => "/number",
                }, fault.Code, FigureText.Of(words, fault))
                : new("/rows", null, fault.Code, $"{(cell.Cell.IsTotal ? words["measurement.total"] : cell.Cell.Text)}: {FigureText.Of(words, fault)}");
        }
    }

    private static ReportAnswer Answer(Report report, ReportCheck check, bool isDry, Texts words) => new(
        isDry, report.State, report.Draft?.Version ?? 0,
        check.Count(RowOutcome.Added), check.Count(RowOutcome.Changed), check.Count(RowOutcome.Same), check.MaySubmit,
        [
            .. from cell in check.Cells
               from warning in cell.Warnings
               select new ReportRemark(ApiLinks.Cell(cell.Cell), warning.Code, FigureText.Of(words, warning)),
            .. check.Cells.Where(cell => cell.Open is not null)
                .Select(cell => new ReportRemark(ApiLinks.Cell(cell.Cell), cell.Open!.Code, FigureText.Of(words, cell.Open))),
        ]);

    private static CellKey? CellOf(IReadOnlyDictionary<string, string?>? cell)
    {
        var pairs = (cell ?? new Dictionary<string, string?>()).Where(p => !string.IsNullOrEmpty(p.Value)).ToArray();
        return pairs.All(p => CellKey.IsCode(p.Key) && CellKey.IsCode(p.Value)) ? CellKey.Of(pairs.Select(p => (p.Key, p.Value))) : null;
    }

    private static ProblemError Error(int place, string at, string code, string message) =>
        new(FormattableString.Invariant($"/rows/{place}{at}"), null, code, message);
}
