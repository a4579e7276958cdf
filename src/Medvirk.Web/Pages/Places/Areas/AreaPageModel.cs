using Medvirk.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Places.Areas;

/// <summary>A secretariat's page about one area.</summary>
public abstract class AreaPageModel : RoomPageModel
{
    public Area Area { get; private set; } = null!;

    protected async Task<bool> FindAsync(int number)
    {
        if (await Db.Set<Area>().AsNoTracking().SingleOrDefaultAsync(g => g.InitiativeId == Initiative.Id && g.Number == number && g.RetiredAt == null, Aborted)
            is not { } found)
        {
            return false;
        }

        Area = found;
        return true;
    }

    /// <summary>The area to act on, within an act.</summary>
    protected Task<Area> LoadAsync(CancellationToken ct) => Db.Set<Area>().SingleAsync(g => g.Id == Area.Id, ct);
}
