using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Interchange.Csv;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Imports;

/// <summary>A page about one file on its way in.</summary>
public abstract class ImportPageModel : RoomPageModel
{
    public Import Import { get; private set; } = null!;

    /// <summary>The indicator from whose page it was begun.</summary>
    public string IndicatorSlug { get; private set; } = "";

    public string IndicatorName { get; private set; } = "";

    public string IndicatorLink => MeasurementLinks.Indicator(Lang, Initiative.Slug, IndicatorSlug);

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)),
        new(IndicatorName, IndicatorLink),
        new(T["measurement.import.title"]),
    ];

    protected ImportDesk Desk => new(Db);

    /// <summary>The import, whether its file is still there or not; false where the initiative has none such.</summary>
    protected async Task<bool> FindAsync(Guid id)
    {
        var found = await Db.Set<Import>().AsNoTracking().Include(i => i.File)
            .SingleOrDefaultAsync(i => i.InitiativeId == Initiative.Id && i.Id == id, Aborted);
        if (found is null)
        {
            return false;
        }

        Import = found;
        var indicator = await Db.Set<Indicator>().Where(i => i.Id == found.IndicatorId)
            .Select(i => new { i.Slug, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name }).SingleAsync(Aborted);
        (IndicatorSlug, IndicatorName) = (indicator.Slug, indicator.Name);
        return true;
    }

    /// <summary>Whether the file can still be worked with.</summary>
    protected bool IsOpen => Import.File is not null && Import.ExpiresAt > Now;

    protected CsvFile OpenFile() =>
        CsvFile.Open(new MemoryStream(Import.File!.Content), CsvLimits.Default, out var fault)
        ?? throw new InvalidOperationException($"A kept file can't be opened: {fault}");
}
