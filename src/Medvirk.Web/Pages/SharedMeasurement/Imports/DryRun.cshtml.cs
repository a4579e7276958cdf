using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Imports;

/// <summary>Step 3 of an import: what would happen, row by row; and the yes to it. Afterwards its receipt.</summary>
[Allow(Role.Secretariat)]
public sealed class DryRunModel : ImportPageModel
{
    private const int PageSize = 100;
    private readonly Dictionary<Guid, List<CodeRow>> codes = [];

    /// <summary>Null once it is confirmed or out of date.</summary>
    public ImportPlan? Plan { get; private set; }

    /// <summary>The file's columns by name.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>Which rows are listed.</summary>
    public RowOutcome Shown { get; private set; }

    public IReadOnlyList<PlannedRow> Rows { get; private set; } = [];

    public ListPage List { get; private set; }

    /// <summary>What was shown is what is confirmed.</summary>
    public string Seen { get; private set; } = "";

    public int NewFigures => Plan is null ? 0 : Plan.Count(RowOutcome.Added) + Plan.Count(RowOutcome.Changed);

    public IReadOnlyList<RowOutcome> Outcomes =>
        [.. new[] { RowOutcome.Refused, RowOutcome.Changed, RowOutcome.Added, RowOutcome.Same, RowOutcome.NotTaken }.Where(o => Plan!.Count(o) > 0)];

    public async Task<IActionResult> OnGetAsync(Guid id, RowOutcome? show)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (IsOpen && Import.Mapping is null)
        {
            return LocalRedirect(MeasurementLinks.ImportColumns(Lang, Initiative.Slug, id));
        }

        await PlanAsync(show);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? seen)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (IsOpen && Import.Mapping is null)
        {
            return LocalRedirect(MeasurementLinks.ImportColumns(Lang, Initiative.Slug, id));
        }

        // A second click finds it done, and shows the receipt.
        if (Import.IsConfirmed)
        {
            return LocalRedirect(MeasurementLinks.DryRun(Lang, Initiative.Slug, id));
        }

        var refusal = await PerformAsync(async ct => await Desk.OpenAsync(Initiative.Id, id, Now, ct) is { Mapping: not null } import
            ? await Desk.ConfirmAsync(import, seen, Me, Now, ct)
            : MeasurementRefusals.ImportExpired);
        await FindAsync(id);
        if (refusal is null || Import.IsConfirmed)
        {
            return LocalRedirect(MeasurementLinks.DryRun(Lang, Initiative.Slug, id));
        }

        await PlanAsync(null);
        return Refused(refusal);
    }

    /// <summary>The name of a fault's column; null for the row as a whole.</summary>
    public string? ColumnOf(RowFault fault) => fault.Column < 0 ? null : Columns[fault.Column];

    /// <summary>What a row's cell is about, by the labels there are and will be.</summary>
    public string CellOf(PlannedRow row)
    {
        if (row.Cell.IsTotal)
        {
            return T["measurement.total"];
        }

        var known = row.Target!.IndicatorId is { } id ? codes[id] : [];
        return string.Join(", ", row.Cell.Pairs.Select(pair =>
            known.FirstOrDefault(c => c.Breakdown == pair.Breakdown && c.Code == pair.Code)?.Label
            ?? row.Target.Lists[pair.Breakdown].Added.First(a => a.Code == pair.Code).Label));
    }

    private async Task PlanAsync(RowOutcome? show)
    {
        if (!IsOpen)
        {
            return;
        }

        Plan = await Desk.PlanAsync(Import, DateOnly.FromDateTime(Now), Aborted);
        Seen = Plan.Digest();
        using (var file = OpenFile())
        {
            Columns = file.Columns;
        }

        foreach (var id in Plan.Targets.Select(t => t.IndicatorId).OfType<Guid>())
        {
            codes[id] = await new FigureReader<MedvirkContext>(Db).CodesAsync(id, Aborted);
        }

        Shown = show ?? (Outcomes.Count > 0 ? Outcomes[0] : RowOutcome.Added);
        var rows = Plan.Rows.Where(r => r.Outcome == Shown).ToArray();
        List = ListPage.Of(Request, rows.Length, PageSize);
        Rows = [.. rows.Skip(List.Skip).Take(PageSize)];
    }
}
