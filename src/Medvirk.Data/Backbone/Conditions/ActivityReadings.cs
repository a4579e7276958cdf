using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Domain.ReinforcingActivities;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Backbone.Conditions;

/// <summary>Whether activities lead to goals, are carried by several, and promises are kept.</summary>
internal static class ActivityReadings
{
    public static async Task<IReadOnlyList<Reading>> ReadAsync(MedvirkContext db, Guid initiativeId, DateOnly today, CancellationToken ct)
    {
        var activities = await db.Set<Activity>()
            .Where(activity => activity.InitiativeId == initiativeId
                && activity.Status != ActivityStatus.Stopped && activity.Status != ActivityStatus.Finished)
            .Select(activity => new { Tied = activity.Goals.Any(), Joint = activity.Parts.Any(part => part.OrganisationId != activity.LeadOrganisationId) })
            .ToListAsync(ct);
        var commitments = await db.Set<Commitment>()
            .Where(commitment => commitment.InitiativeId == initiativeId)
            .Select(commitment => new { commitment.State, commitment.Due })
            .ToListAsync(ct);
        var kept = commitments.Count(commitment => commitment.State == CommitmentState.Kept);
        var broken = commitments.Count(commitment => commitment.State == CommitmentState.Broken
            || (commitment.State == CommitmentState.Accepted && commitment.Due < today));
        return
        [
            ReadingRules.TiedToGoal.Read(activities.Count(activity => activity.Tied), activities.Count),
            ReadingRules.Joint.Read(activities.Count(activity => activity.Joint), activities.Count),
            ReadingRules.Kept.Read(kept, kept + broken),
        ];
    }
}
