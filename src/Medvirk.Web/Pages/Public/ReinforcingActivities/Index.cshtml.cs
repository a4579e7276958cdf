using Medvirk.Data.ReinforcingActivities;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.ReinforcingActivities;

/// <summary>What the partners do together, for anyone to read.</summary>
public sealed class IndexModel : PublicPageModel
{
    /// <summary>With fewer ended commitments no share is told: it would be about one or two organisations.</summary>
    public const int Fewest = 5;

    public IReadOnlyList<Row> Activities { get; private set; } = [];

    /// <summary>How many commitments bind now, and how many of those that ended were kept.</summary>
    public (int Binding, int Kept, int Ended) Promises { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var activities = await (
            from activity in Db.Set<Activity>()
            join lead in Db.Set<Organisation>() on activity.LeadOrganisationId equals lead.Id
            where activity.InitiativeId == Initiative.Id
            orderby activity.Number
            select new
            {
                activity.Number,
                activity.Name,
                activity.What,
                Lead = lead.Name,
                activity.LeadOrganisationId,
                activity.Status,
                activity.From,
                activity.To,
                GoalIds = activity.Goals.Select(g => g.GoalId).ToList(),
                PartnerIds = activity.Parts.Select(p => p.OrganisationId).ToList(),
            }).ToListAsync(ct);
        var goals = await Db.Set<Goal>().Where(g => g.InitiativeId == Initiative.Id).ToDictionaryAsync(g => g.Id, g => g.Statement, ct);
        var partnerIds = activities.SelectMany(a => a.PartnerIds).Distinct().ToArray();
        var partners = await Db.Set<Organisation>().Where(o => partnerIds.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        Activities = [.. activities.Select(a => new Row(
            a.Number, a.Name, a.What, a.Lead, a.Status, a.From, a.To,
            [.. a.GoalIds.Select(id => goals[id])],
            [.. a.PartnerIds.Where(id => id != a.LeadOrganisationId).Select(id => partners[id])]))];
        var states = await Db.Set<PublicCommitment>().Where(c => c.InitiativeId == Initiative.Id)
            .GroupBy(c => c.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        Promises = (
            states.Where(s => s.Key is CommitmentState.Accepted or CommitmentState.Renegotiated).Sum(s => s.Count),
            states.Where(s => s.Key is CommitmentState.Kept).Sum(s => s.Count),
            states.Where(s => s.Key is CommitmentState.Kept or CommitmentState.Broken).Sum(s => s.Count));
    }

    public sealed record Row(
        int Number, string Name, string What, string Lead, ActivityStatus Status, DateOnly? From, DateOnly? To,
        IReadOnlyList<string> Goals, IReadOnlyList<string> Partners);
}
