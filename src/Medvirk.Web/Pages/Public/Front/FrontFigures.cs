using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.SharedMeasurement;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Front;

/// <summary>Three small curves for an initiative's front: those by which its goals are seen come first.</summary>
public sealed class FrontFigures(PublicContext db, Texts words)
{
    public const int Most = 3;

    /// <summary>With fewer comparable figures no one can see which way it goes.</summary>
    public const int Fewest = 3;

    private static readonly CompiledQuery<Func<PublicContext, Guid, IAsyncEnumerable<Guid>>> FindByGoal =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId) =>
            from goal in db.Set<Goal>()
            from tie in goal.Indicators
            where goal.InitiativeId == initiativeId
            orderby goal.Number, tie.IndicatorId
            select tie.IndicatorId));

    private readonly FigureReader<PublicContext> reader = new(db);

    public async Task<IReadOnlyList<FrontFigure>> ReadAsync(Guid initiativeId, CancellationToken ct)
    {
        var order = await FindByGoal.On(db)(db, initiativeId).ToListAsync(ct);
        var shown = (await reader.CurrentAsync(initiativeId, ct))
            .Where(d => d.Confidentiality != Confidentiality.Internal)
            .OrderBy(d => order.IndexOf(d.IndicatorId) is var at and >= 0 ? at : int.MaxValue)
            .Take(Most).ToArray();
        var figures = new List<FrontFigure>();
        foreach (var definition in shown)
        {
            figures.Add(await ReadAsync(initiativeId, definition, ct));
        }

        return figures;
    }

    private async Task<FrontFigure> ReadAsync(Guid initiativeId, DefinitionRow current, CancellationToken ct)
    {
        if (current.Confidentiality != Confidentiality.Open)
        {
            return new FrontFigure(current, null, [words["measurement.not-released.public"]], null);
        }

        var points = (await ComparableAsync(initiativeId, current, ct)).OrderBy(p => p.Period).ToArray();
        var known = points.Where(p => p.Figure.InUnit(current.Terms) is not null).ToArray();
        if (known.Length == 0)
        {
            return new FrontFigure(current, null, [words["measurement.say.none"]], null);
        }

        // What the curve doesn't reach back to, it is not held against.
        var baseline = (await reader.BaselinesAsync(current.IndicatorId, CellKey.Total, ct))
            .LastOrDefault(b => b.HeldAt(null) && b.Period >= known[0].Period);
        var target = (await reader.TargetsAsync(current.IndicatorId, CellKey.Total, ct)).FirstOrDefault(t => t.HeldAt(null));
        IReadOnlyList<string> says = new FigureSentence(words, current.Terms, points, (_, _) => false).All(baseline, null);
        return new FrontFigure(
            current,
            known.Length < Fewest ? null : Curve(current.Terms, points, string.Join(' ', says)),
            known.Length < Fewest ? [.. says.Take(1), words["public-front.figures.few"]] : says,
            target is null ? null : words[$"measurement.say.target.{current.Terms.Direction}", FigureText.WithUnit(target.Number, current.Terms), FigureText.In(words, target.Period)]);
    }

    /// <summary>The released figures that can be held against the latest: those since the definition last broke.</summary>
    private async Task<IEnumerable<PointRow>> ComparableAsync(Guid initiativeId, DefinitionRow current, CancellationToken ct)
    {
        var since = (await reader.DefinitionsAsync(initiativeId, current.Slug, ct))
            .Where(d => d.Change == DefinitionChange.Breaking).Select(d => d.Number).DefaultIfEmpty(1).Max();
        return (await reader.PointsAsync(current.IndicatorId, CellKey.Total, null, ct)).Where(p => p.DefinitionNumber >= since);
    }

    private static SparklineOptions Curve(DefinitionTerms terms, IReadOnlyList<PointRow> points, string label) => new()
    {
        Label = label,
        Decimals = terms.Decimals,
        Suffix = FigureText.Suffix(terms) is { Length: <= 4 } suffix ? suffix : "",
        Points = [.. points.Select(p => p.Figure.Shown(terms) is { } number ? new ChartPoint(number.ToDecimal()) : ChartPoint.Missing)],
    };
}

/// <param name="Definition">What is measured.</param>
/// <param name="Curve">Null where there is too little to draw, or nothing released.</param>
/// <param name="Says">What the figures say, or why they say nothing.</param>
/// <param name="Target">What is wanted; null where none is set.</param>
public sealed record FrontFigure(DefinitionRow Definition, SparklineOptions? Curve, IReadOnlyList<string> Says, string? Target);
