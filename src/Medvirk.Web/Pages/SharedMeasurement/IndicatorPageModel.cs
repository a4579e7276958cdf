using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>A members' page about one indicator.</summary>
public abstract class IndicatorPageModel : RoomPageModel
{
    /// <summary>Every version of its definition, oldest first.</summary>
    public IReadOnlyList<DefinitionRow> Definitions { get; private set; } = [];

    public DefinitionRow Current => Definitions[^1];

    public DefinitionTerms Terms => Current.Terms;

    protected FigureReader<MedvirkContext> Figures => new(Db);

    /// <summary>The way back up; a page says what it is itself.</summary>
    public IReadOnlyList<Crumb> CrumbsTo(string here) =>
    [
        new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)),
        new(Terms.Name, MeasurementLinks.Indicator(Lang, Initiative.Slug, Current.Slug)),
        new(here),
    ];

    public string Link => MeasurementLinks.Indicator(Lang, Initiative.Slug, Current.Slug);

    /// <summary>Whose figures this member may see: null is the whole's, that of all who report.</summary>
    protected bool SeesAll => Current.Confidentiality == Confidentiality.Open;

    /// <summary>False where this initiative has no such indicator.</summary>
    protected async Task<bool> FindAsync(string slug)
    {
        Definitions = await Figures.DefinitionsAsync(Initiative.Id, slug, Aborted);
        return Definitions.Count > 0;
    }

    /// <summary>The indicator as it is changed, with its versions and breakdowns; inside an act.</summary>
    protected Task<Indicator> LoadAsync(CancellationToken ct) => Db.Set<Indicator>()
        .Include(i => i.Definitions).Include(i => i.Breakdowns).ThenInclude(b => b.Codes)
        .Include(i => i.Baselines).Include(i => i.Targets)
        .AsSplitQuery().SingleAsync(i => i.Id == Current.IndicatorId, ct);

    /// <summary>The cell of an address, where each of its pairs is known; null otherwise.</summary>
    protected static CellKey? KnownCell(string? text, IReadOnlyList<CodeRow> codes) =>
        CellKey.TryParse(text, out var cell) && cell.Pairs.All(pair => codes.Any(c => c.Breakdown == pair.Breakdown && c.Code == pair.Code))
            ? cell
            : null;
}
