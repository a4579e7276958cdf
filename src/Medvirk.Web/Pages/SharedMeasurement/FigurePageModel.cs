using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>A members' page about one figure: a part of the whole in one period.</summary>
public abstract class FigurePageModel : IndicatorPageModel
{
    public CellKey Cell { get; private set; }

    public Period Period { get; private set; }

    public IReadOnlyList<CodeRow> Codes { get; private set; } = [];

    /// <summary>Those that this member may see; oldest first.</summary>
    public IReadOnlyList<RevisionRow> Revisions { get; private set; } = [];

    /// <summary>
    /// The current figure that this member may correct: official statistics by the secretariat,
    /// an organisation's own by those who report for it. Null where there is none.
    /// </summary>
    public RevisionRow? Correctable => Me.Role switch
    {
        Role.Secretariat => Revisions.FirstOrDefault(r => r.IsCurrent && r.OrganisationId is null),
        Role.Reporter or Role.Representative => Revisions.FirstOrDefault(r => r.IsCurrent && r.OrganisationId == Me.OrganisationId),
        _ => null,
    };

    public string FigureLink => MeasurementLinks.Figure(Lang, Initiative.Slug, Current.Slug, Cell, Period);

    /// <summary>False where there is no such indicator, part or period, or where its figures are not this member's to see.</summary>
    protected async Task<bool> FindAsync(string indicator, string? cell, string? period)
    {
        if (!await FindAsync(indicator) || !Period.TryParse(period, out var when) || (!SeesAll && Me.OrganisationId is null))
        {
            return false;
        }

        Codes = await Figures.CodesAsync(Current.IndicatorId, Aborted);
        if (KnownCell(cell, Codes) is not { } known)
        {
            return false;
        }

        (Cell, Period) = (known, when);
        Revisions = await ValueQueries.RevisionsAsync(Db, Current.IndicatorId, Cell, Period, SeesAll ? null : Me.OrganisationId, Aborted);
        return true;
    }
}
