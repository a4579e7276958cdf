using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Duties;

/// <summary>A page about one duty.</summary>
public abstract class DutyPageModel : IndicatorPageModel
{
    public Duty Duty { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public IReadOnlyList<CodeRow> Codes { get; private set; } = [];

    public string Back => RoundLinks.Duties(Lang, Initiative.Slug, Current.Slug);

    /// <summary>False where this initiative has no such duty.</summary>
    protected async Task<bool> FindAsync(Guid id)
    {
        var found = await (
            from duty in Db.Set<Duty>().AsNoTracking()
            join indicator in Db.Set<Indicator>() on duty.IndicatorId equals indicator.Id
            join organisation in Db.Set<Organisation>() on duty.OrganisationId equals organisation.Id
            where duty.Id == id && duty.InitiativeId == Initiative.Id
            select new { Duty = duty, indicator.Slug, organisation.Name }).SingleOrDefaultAsync(Aborted);
        if (found is null || !await FindAsync(found.Slug))
        {
            return false;
        }

        (Duty, Organisation) = (found.Duty, found.Name);
        Codes = await Figures.CodesAsync(Current.IndicatorId, Aborted);
        return true;
    }

    /// <summary>The duty as it is changed; inside an act.</summary>
    protected Task<Duty> LoadDutyAsync(CancellationToken ct) => Db.Set<Duty>().SingleAsync(d => d.Id == Duty.Id, ct);
}
