using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Duties;

/// <summary>Who reports an indicator: which parts, how often, and by when.</summary>
[AllowMembers]
public sealed class IndexModel : IndicatorPageModel
{
    public IReadOnlyList<DutyLine> Running { get; private set; } = [];

    public IReadOnlyList<DutyLine> Ended { get; private set; } = [];

    public bool MayRun => Me.IsSecretariat;

    public async Task<IActionResult> OnGetAsync(string indicator)
    {
        if (!await FindAsync(indicator))
        {
            return NotFound();
        }

        var codes = await Figures.CodesAsync(Current.IndicatorId, Aborted);
        var found = await (
            from duty in Db.Set<Duty>().AsNoTracking()
            join organisation in Db.Set<Organisation>() on duty.OrganisationId equals organisation.Id
            where duty.IndicatorId == Current.IndicatorId
            select new { Duty = duty, organisation.Name }).ToListAsync(Aborted);
        var lines = found.OrderBy(d => d.Name, StringComparer.CurrentCulture).Select(d => new DutyLine(d.Name, d.Duty, Parts(d.Duty, codes))).ToArray();
        Running = [.. lines.Where(l => l.Duty.IsActive)];
        Ended = [.. lines.Where(l => !l.Duty.IsActive).OrderByDescending(l => l.Duty.EndedAt)];
        return Page();
    }

    /// <summary>A few parts are named, by breakdown; more are counted.</summary>
    private string Parts(Duty duty, IReadOnlyList<CodeRow> codes) => duty.Cells.Count > 6
        ? T["duties.parts", duty.Cells.Count]
        : string.Join("; ", duty.Cells
            .GroupBy(cell => cell.Pairs is [var (breakdown, _)] ? breakdown : cell.Text)
            .Select(same => same.Skip(1).Any() ? Listed([.. same], codes) : FigureText.Of(T, same.First(), codes)));

    /// <summary>"Alder: Under 30 år, 30 til 59 år".</summary>
    private string Listed(IReadOnlyList<CellKey> cells, IReadOnlyList<CodeRow> codes) =>
        FigureText.Of(T, cells[0], codes) + string.Concat(cells.Skip(1).Select(cell =>
            ", " + (codes.FirstOrDefault(c => CellKey.Of((c.Breakdown, c.Code)) == cell)?.Label ?? cell.Pairs[0].Code)));

    /// <param name="Organisation">Who.</param>
    /// <param name="Duty">What.</param>
    /// <param name="Parts">Which parts, in words.</param>
    public sealed record DutyLine(string Organisation, Duty Duty, string Parts);
}
