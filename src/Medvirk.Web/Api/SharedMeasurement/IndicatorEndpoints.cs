using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Pages.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>What is measured: definition, breakdowns, baselines, targets. Internal ones are there for members only.</summary>
internal static class IndicatorEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.Read<Page<IndicatorRow>>("indicators", "listIndicators", ListAsync, "after", "limit");
        initiative.Read<IndicatorAnswer>("indicators/{indicator:slug}", "getIndicator", ShowAsync);
    }

    /// <summary>Every version of the definition, where the one who asks may know of the indicator; none otherwise.</summary>
    public static async Task<IReadOnlyList<DefinitionRow>> DefinitionsAsync(HttpContext http, string indicator, CancellationToken ct)
    {
        var definitions = await new FigureReader<PublicContext>(http.PublicDb()).DefinitionsAsync(http.Initiative().Id, indicator, ct);
        return definitions.Count > 0 && (definitions[^1].Confidentiality != Confidentiality.Internal || http.Member() is not null) ? definitions : [];
    }

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.Of(http, parts => parts is [{ Length: > 0 }], out var problem) is not { } paging)
        {
            return problem!;
        }

        // All current definitions are few; the page is cut out of them, in the order of their addresses.
        var (slug, isMember) = (http.Initiative().Slug, http.Member() is not null);
        var rows = (await new FigureReader<PublicContext>(http.PublicDb()).CurrentAsync(http.Initiative().Id, ct))
            .Where(d => isMember || d.Confidentiality != Confidentiality.Internal)
            .Where(d => paging.After.Count == 0 || string.CompareOrdinal(d.Slug, paging.After[0]) > 0)
            .OrderBy(d => d.Slug, StringComparer.Ordinal).Take(paging.Limit + 1).ToArray();
        return Results.Ok(paging.Of(
            http,
            rows,
            d => new IndicatorRow(
                d.Slug, d.Terms.Name, d.Terms.Level, d.Terms.Kind, d.Terms.Unit, d.Terms.Direction, d.Terms.Frequency, d.Confidentiality, d.Number,
                ApiLinks.Indicator(slug, d.Slug)),
            d => [d.Slug]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string indicator, CancellationToken ct)
    {
        if (await DefinitionsAsync(http, indicator, ct) is not [.., var current] definitions)
        {
            return Results.NotFound();
        }

        var (db, info, id) = (http.PublicDb(), http.Initiative(), current.IndicatorId);
        var codes = await new FigureReader<PublicContext>(db).CodesAsync(id, ct);

        // A baseline of a protected indicator may be a figure about others: members are told only what is wanted, others nothing.
        var isOpen = current.Confidentiality == Confidentiality.Open;
        var baselines = isOpen ? await FigurePages.BaselinesAsync(db, id, ct) : [];
        var targets = isOpen || http.Member() is not null ? await FigurePages.TargetsAsync(db, id, ct) : [];
        var goals = await db.Set<Goal>().Where(g => g.InitiativeId == info.Id && g.Indicators.Any(i => i.IndicatorId == id))
            .OrderBy(g => g.Number).Select(g => new { g.Number, g.Statement }).ToListAsync(ct);
        return Results.Ok(new IndicatorAnswer(
            current.Slug,
            current.Confidentiality,
            DefinitionAnswer.Of(current.Terms),
            [.. definitions.Select(d => new DefinitionVersionRow(d.Number, d.Change, d.At, d.Reason))],
            [.. codes.GroupBy(c => (c.Breakdown, c.Name)).Select(b => new BreakdownRow(b.Key.Breakdown, b.Key.Name, [.. b.Select(c => new CodeAnswer(c.Code, c.Label))]))],
            [.. baselines.Select(MarkAnswer.Of)],
            [.. targets.Select(MarkAnswer.Of)],
            [.. goals.Select(g => new Link(g.Statement, ApiLinks.Goal(info.Slug, g.Number)))],
            new Dictionary<string, string>
            {
                ["figures"] = ApiLinks.Figures(info.Slug, current.Slug),
                ["page"] = current.Confidentiality == Confidentiality.Internal
                    ? MeasurementLinks.Indicator("da", info.Slug, current.Slug)
                    : MeasurementLinks.PublicIndicator("da", info.Slug, current.Slug),
            }));
    }

    /// <param name="Definition">The number of the current version.</param>
    public sealed record IndicatorRow(
        string Slug, string Name, Level Level, Kind Kind, string Unit, Direction Direction, Frequency Frequency, Confidentiality Confidentiality, int Definition, string Href);

    public sealed record DefinitionVersionRow(int Number, DefinitionChange Change, DateTime At, string? Reason);

    public sealed record CodeAnswer(string Code, string Label);

    public sealed record BreakdownRow(string Code, string Name, IReadOnlyList<CodeAnswer> Codes);

    /// <param name="Cell">Which part of the whole: breakdown to code; empty for the total.</param>
    /// <param name="Number">In the unit that is shown.</param>
    public sealed record MarkAnswer(IReadOnlyDictionary<string, string> Cell, string Period, decimal Number, string Reason, DateTime At)
    {
        internal static MarkAnswer Of(PlacedMark mark) => new(
            ApiLinks.Cell(mark.Cell), mark.Mark.Period.Code, mark.Mark.Number.ToDecimal(), mark.Mark.Reason, mark.Mark.At);
    }

    /// <param name="Versions">Every version of the definition, the earliest first.</param>
    public sealed record IndicatorAnswer(
        string Slug, Confidentiality Confidentiality, DefinitionAnswer Definition, IReadOnlyList<DefinitionVersionRow> Versions,
        IReadOnlyList<BreakdownRow> Breakdowns, IReadOnlyList<MarkAnswer> Baselines, IReadOnlyList<MarkAnswer> Targets,
        IReadOnlyList<Link> Goals, IReadOnlyDictionary<string, string> Links);
}
