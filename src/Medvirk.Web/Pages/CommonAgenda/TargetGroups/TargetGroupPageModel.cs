using Medvirk.Domain.CommonAgenda.Challenges;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.TargetGroups;

/// <summary>A secretariat's page about one target group.</summary>
public abstract class TargetGroupPageModel : RoomPageModel
{
    public TargetGroup Group { get; private set; } = null!;

    protected async Task<bool> FindAsync(int number)
    {
        if (await Db.Set<TargetGroup>().AsNoTracking().SingleOrDefaultAsync(g => g.InitiativeId == Initiative.Id && g.Number == number && g.RetiredAt == null, Aborted)
            is not { } found)
        {
            return false;
        }

        Group = found;
        return true;
    }

    /// <summary>The group to act on, within an act.</summary>
    protected Task<TargetGroup> LoadAsync(CancellationToken ct) => Db.Set<TargetGroup>().SingleAsync(g => g.Id == Group.Id, ct);
}
