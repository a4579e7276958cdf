using System.Globalization;
using Medvirk.Data.Communication;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Interchange.Csv;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.Communication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Communication.Decisions;

/// <summary>The whole register as CSV with commas: a line for each decision, the newest first.</summary>
[Uncached]
public sealed class RegisterCsvModel(TimeProvider clock) : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var now = clock.Now();
        var decisions = await new DecisionRegister(null, null).In(Db, Initiative.Id, now).ToListAsync(ct);
        var ids = decisions.Select(d => d.ResponsibleId).OfType<Guid>().Distinct().ToArray();
        var names = await Db.Set<Organisation>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"{Initiative.Slug}-decisions.csv\"";
        await using var table = new CsvTable(Response.Body, CultureInfo.InvariantCulture);
        await table.WriteAsync(
            [
                T["decisions.number"], T["decisions.question"], T["decisions.public.state"], T["decisions.method"], T["decisions.opened"], T["decisions.until"],
                T["decisions.csv.closed"], T["decisions.csv.asked"], T["decisions.csv.took-part"], T["decisions.what-came"], T["decisions.outcome"],
                T["decisions.responsible"], T["decisions.review-on"], T["decisions.csv.internal"], T["decisions.csv.address"],
            ], ct);
        foreach (var decision in decisions)
        {
            await table.WriteAsync(Line(decision, names, now), ct);
        }

        return new EmptyResult();
    }

    private object?[] Line(PublicDecision decision, Dictionary<Guid, string> names, DateTime now) =>
    [
        (decimal)decision.Number,
        decision.Question,
        T.Of(decision.Times.PhaseAt(now)),
        decision.Method is { } method ? T.Of(method) : null,
        Show.Machine(decision.OpenedAt),
        decision.IsInternal ? null : Show.Machine(decision.PositionsUntil),
        decision.ClosedAt is { } closed ? Show.Machine(closed) : null,
        decision.IsInternal ? null : (decimal)decision.Asked,
        decision.IsInternal ? null : (decimal)decision.TookPart,
        decision.Tally is { } tally ? DecisionWords.Result(T, tally, decision.Options) : null,
        decision.Outcome ?? decision.WithdrawnBecause,
        decision.ResponsibleId is { } id ? names[id] : null,
        decision.ReviewDueOn is { } due ? Show.Machine(due) : null,
        decision.InternalReason,
        $"{Request.Scheme}://{Request.Host}{DecisionLinks.Public(Lang, Initiative.Slug, decision.Number)}",
    ];
}
