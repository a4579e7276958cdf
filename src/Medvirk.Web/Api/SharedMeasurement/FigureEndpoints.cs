using System.Globalization;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Pages.SharedMeasurement;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>
/// An indicator's figures, by the same rule as the pages: of an open one, what is released, for anyone; of others, an
/// organisation its own, and nobody anything else.
/// </summary>
internal static class FigureEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative) => initiative.Read<FiguresAnswer>(
        "indicators/{indicator:slug}/figures", "listFigures", ListAsync, "asKnownOn", "cell", "after", "limit");

    private static async Task<IResult> ListAsync(HttpContext http, string indicator, CancellationToken ct)
    {
        if (!http.TryDay("asKnownOn", out var day, out var problem)
            || Paging.Of(http, parts => parts is [var line, var period] && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                && Period.TryParse(period, out _), out problem) is not { } paging)
        {
            return problem!;
        }

        if (await IndicatorEndpoints.DefinitionsAsync(http, indicator, ct) is not [.., var current] definitions)
        {
            return Results.NotFound();
        }

        CellKey? cell = null;
        if (http.Request.Query.TryGetValue("cell", out var asked))
        {
            if (!CellKey.TryParse(asked, out var read))
            {
                return Problem.OfParameter("cell", "cell-unknown", http.Words()).AsResult();
            }

            cell = read;
        }

        var (known, id) = (AsKnownDay.End(day), current.IndicatorId);
        FigurePlace? after = paging.After is [var at, var code] ? new(int.Parse(at, CultureInfo.InvariantCulture), Period.Parse(code)) : null;
        var (shown, rows) = (current.Confidentiality, http.Member()?.Me.OrganisationId) switch
        {
            (Confidentiality.Open, _) => (FiguresShown.Released, await FigurePages.ReleasedAsync(http.PublicDb(), id, cell, known, after, paging.Limit + 1, ct)),
            (_, { } own) => (FiguresShown.Own, await FigurePages.OwnAsync(http.Db(), id, own, cell, known, after, paging.Limit + 1, ct)),
            _ => (FiguresShown.None, []),
        };
        var terms = (definitions.LastOrDefault(d => known is null || d.At <= known) ?? definitions[0]).Terms;
        var page = paging.Of(
            http, rows, row => FigureRow.Of(row, terms), row => [row.Line.ToString(CultureInfo.InvariantCulture), row.Point.Period.Code]);
        return Results.Ok(new FiguresAnswer(
            current.Slug, shown, day, terms.Unit, page.Items, page.Next,
            new Dictionary<string, string> { ["indicator"] = ApiLinks.Indicator(http.Initiative().Slug, current.Slug) }));
    }

    /// <param name="Cell">Which part of the whole: breakdown to code; empty for the total.</param>
    /// <param name="Status">A number, or why there is none.</param>
    /// <param name="Number">As entered: the number, or the numerator of a ratio or share.</param>
    /// <param name="Denominator">The denominator, or how many a mean is of.</param>
    /// <param name="Value">In the unit that is shown, with all the decimals that are kept.</param>
    /// <param name="Revised">Whether a figure in it was corrected.</param>
    /// <param name="Contributors">How many organisations' figures are in it; 0 for official statistics.</param>
    /// <param name="Definition">The version of the definition it was made under.</param>
    public sealed record FigureRow(
        IReadOnlyDictionary<string, string> Cell, string Period, FigureStatus Status, decimal? Number, decimal? Denominator, decimal? Value,
        bool Revised, int Contributors, int Definition)
    {
        internal static FigureRow Of(PlacedRow row, DefinitionTerms terms) => new(
            ApiLinks.Cell(row.Key), row.Point.Period.Code, row.Point.Status, row.Point.Number?.ToDecimal(), row.Point.Denominator?.ToDecimal(),
            row.Point.Figure.InUnit(terms)?.ToDecimal(), row.Point.IsRevised, row.Point.Contributors, row.Point.DefinitionNumber);
    }

    /// <param name="Shown">Released figures, the organisation's own, or none that may be shown.</param>
    /// <param name="AsKnownOn">As known at the end of that day, Danish time; null for now.</param>
    public sealed record FiguresAnswer(
        string Indicator, FiguresShown Shown, DateOnly? AsKnownOn, string Unit, IReadOnlyList<FigureRow> Items, string? Next, IReadOnlyDictionary<string, string> Links);
}

/// <summary>Which figures an answer has.</summary>
public enum FiguresShown
{
    Released,
    Own,
    None,
}
