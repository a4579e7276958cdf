using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Backbone.Conditions;

/// <summary>Whether the agenda is whole, plain, measurable, and stood behind.</summary>
internal static class AgendaReadings
{
    private static readonly PartKind[] Wanted =
        [PartKind.PresentState, PartKind.Vision, PartKind.Purpose, PartKind.Boundary, PartKind.Goals];

    public static async Task<IReadOnlyList<Reading>> ReadAsync(MedvirkContext db, Guid initiativeId, IReadOnlyList<Guid> active, CancellationToken ct)
    {
        var readings = new List<Reading>();
        var goals = await db.Set<Goal>().Where(goal => goal.InitiativeId == initiativeId)
            .Select(goal => goal.Indicators.Any()).ToListAsync(ct);
        readings.Add(ReadingRules.GoalsMeasurable.Read(goals.Count(measurable => measurable), goals.Count));

        var current = await db.Set<AgendaVersion>().AsNoTracking()
            .Where(version => version.InitiativeId == initiativeId && version.Contested == null)
            .OrderByDescending(version => version.Number).ThenByDescending(version => version.Edition)
            .FirstOrDefaultAsync(ct);
        if (current is null)
        {
            return readings;
        }

        var acts = await db.Set<Endorsement>().AsNoTracking()
            .Where(endorsement => endorsement.InitiativeId == initiativeId).ToListAsync(ct);
        var support = Support.Of(current.Number, acts.Select(act => act.AsStand()), active);
        readings.Add(ReadingRules.Endorsed.Read(support.Behind, support.Partners));

        var parts = current.Parts().Where(part => part.Kind != PartKind.FrontMatter).ToArray();
        readings.Add(ReadingRules.Complete.Read(Wanted.Count(kind => parts.Any(part => part.Kind == kind)), Wanted.Length));
        readings.Add(ReadingRules.PlainVersion.Read(
            parts.Count(part => part.Plain.Length > 0 && Lix.Of(part.Plain).Value < Lix.EasyBelow), parts.Length));
        return readings;
    }
}
