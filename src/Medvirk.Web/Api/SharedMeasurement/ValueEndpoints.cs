using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>Sends figures of an open indicator, by the same check and into the same book as a file on the pages.</summary>
internal static class ValueEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative) => initiative.Write<ValuesBody, ValuesAnswer>(
        "POST", "indicators/{indicator:slug}/values", "sendValues", SendAsync, [Role.Secretariat], "dryRun", ApiWrites.KeyHeader);

    private static async Task<IResult> SendAsync(HttpContext http, string indicator, ApiWrites writes, CancellationToken ct)
    {
        var (db, words, visit) = (http.Db(), http.Words(), Visit.Of(http));
        var found = await db.Set<Indicator>().Where(i => i.InitiativeId == visit.Initiative.Id && i.Slug == indicator)
            .Select(i => new { i.Id }).SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return Results.NotFound();
        }

        if (!http.TryFlag("dryRun", out var isDry, out var problem))
        {
            return problem!;
        }

        var body = await ApiBody.ReadAsync<ValuesBody>(http, words);
        if (body.Read is not { } sent)
        {
            return body.Problem!.AsResult();
        }

        if (Check(sent, words) is { Count: > 0 } wrong)
        {
            return Problem.OfRows(wrong).AsResult();
        }

        if (!isDry)
        {
            return await writes.PerformAsync(http, body.Bytes, token => EnterAsync(http, found.Id, sent, token));
        }

        var (plan, refused) = await PlanAsync(http, found.Id, sent, ct);
        return refused?.AsResult() ?? Results.Json(
            Answer(plan, isDry: true) with
            {
                Rows = [.. plan.Plan.Rows.Select((r, i) => new ValueOutcome(
                    i, r.Outcome, r.Before is { } before ? FigureAnswer.Of(before) : null, FigureAnswer.Of(r.Figure)))],
            },
            ApiJson.Options);
    }

    private static List<ProblemError> Check(ValuesBody sent, Language.Texts words)
    {
        var errors = new List<ProblemError>();
        if (sent.Rows is not { Count: > 0 and <= ValuesBody.MostRows })
        {
            errors.Add(new("/rows", null, "rows-count", words["api.error.rows-count", ValuesBody.MostRows]));
        }

        Look("/source", sent.Source, Entry.SourceLength);
        Look("/reason", sent.Reason, Entry.ReasonLength);
        return errors;

        void Look(string at, string? text, int longest)
        {
            if (text?.Length > longest)
            {
                errors.Add(new(at, null, "text-too-long", words["api.error.text-too-long", longest]));
            }

            if (SentText.Fault(text, words) is var (code, message))
            {
                errors.Add(new(at, null, code, message));
            }
        }
    }

    /// <summary>What would be done, or why it is refused.</summary>
    private static async Task<(ValuePlan Plan, Problem? Refused)> PlanAsync(HttpContext http, Guid indicatorId, ValuesBody sent, CancellationToken ct)
    {
        var (db, words) = (http.Db(), http.Words());
        var today = http.RequestServices.GetRequiredService<TimeProvider>().Today();
        var plan = (await ValuePlan.OfAsync(db, Visit.Of(http).Initiative.Id, indicatorId, sent.Rows!, today, words, ct))!;
        if (!await db.Set<Indicator>().AnyAsync(i => i.Id == indicatorId && i.Confidentiality == Confidentiality.Open, ct))
        {
            return (plan, Problem.Of(MeasurementRefusals.ValuesOnlyOpen, words));
        }

        var errors = plan.Errors;
        return (plan, errors.Count > 0 ? Problem.OfRows(errors)
            : plan.Plan.Count(RowOutcome.Changed) > 0 && string.IsNullOrWhiteSpace(sent.Reason)
                ? Problem.OfRows([new("/reason", null, "reason-missing", words["api.error.reason-missing", plan.Plan.Count(RowOutcome.Changed)])])
                : null);
    }

    private static async Task<Outcome> EnterAsync(HttpContext http, Guid indicatorId, ValuesBody sent, CancellationToken ct)
    {
        var (plan, refused) = await PlanAsync(http, indicatorId, sent, ct);
        if (refused is not null)
        {
            return Outcome.No(refused);
        }

        var answer = Answer(plan, isDry: false);
        if (answer is { Added: 0, Changed: 0 })
        {
            return Outcome.Done(answer);
        }

        var (db, visit, token) = (http.Db(), Visit.Of(http), http.Features.Get<TokenUse>()!);
        var now = http.RequestServices.GetRequiredService<TimeProvider>().Now();
        var indicator = await db.Set<Indicator>().SingleAsync(i => i.Id == indicatorId, ct);
        var entry = new Entry(visit.Initiative.Id, EntryWay.Api, token.TokenId, sent.Source ?? token.Name, sent.Reason, visit.Me, now);
        var figures = plan.Plan.Rows.Select(r => new NewFigure(indicatorId, r.Cell, r.Period, r.Figure, plan.Target.DefinitionNumber)).ToArray();
        var appended = await new FigureBook(db).AppendAsync(entry, null, figures, ct);
        return indicator.RecordSent(token.TokenId, appended.Digest, appended.Added, appended.Changed, visit.Me, now) is { } refusal
            ? Outcome.No(Problem.Of(refusal, http.Words()))
            : Outcome.Done(answer);
    }

    private static ValuesAnswer Answer(ValuePlan plan, bool isDry) => new(
        isDry, plan.Plan.Count(RowOutcome.Added), plan.Plan.Count(RowOutcome.Changed), plan.Plan.Count(RowOutcome.Same), plan.Plan.Rounded, null);
}
