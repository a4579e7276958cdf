using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Data.Communication;
using Medvirk.Data.ReinforcingActivities;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Pages.Communication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.ReinforcingActivities;

/// <summary>One activity, for anyone to read: why, for which goals, who does what, and what has been promised.</summary>
public sealed class ShowModel : PublicPageModel
{
    public Activity Activity { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Organisations { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<(string Statement, DateOnly ReachedBy)> Goals { get; private set; } = [];

    /// <summary>The challenges that its goals are to solve.</summary>
    public IReadOnlyList<(int Number, string Title)> Challenges { get; private set; } = [];

    /// <summary>What was decided about it, and where.</summary>
    public (IReadOnlyList<TiedDecision> Decisions, Func<int, string> Address) Decisions { get; private set; } = ([], _ => "");

    /// <summary>What binds now, and what was kept. What was broken or let go is told as a number for the whole, never by name.</summary>
    public IReadOnlyList<PublicCommitment> Commitments { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        if (await Db.Set<Activity>().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id && a.Number == number, ct) is not { } activity)
        {
            return NotFound();
        }

        Activity = activity;
        CommitmentState[] told = [CommitmentState.Accepted, CommitmentState.Renegotiated, CommitmentState.Kept];
        Commitments = await Db.Set<PublicCommitment>()
            .Where(c => c.ActivityId == activity.Id && told.Contains(c.State)).OrderBy(c => c.Due).ToListAsync(ct);
        var goalIds = activity.Goals.Select(g => g.GoalId).ToArray();
        var goals = await Db.Set<Goal>().Where(g => goalIds.Contains(g.Id)).OrderBy(g => g.Number)
            .Select(g => new { g.Statement, g.ReachedBy }).ToListAsync(ct);
        Goals = [.. goals.Select(g => (g.Statement, g.ReachedBy))];
        var challenges = await Db.Set<PublicChallenge>()
            .Where(c => c.InitiativeId == Initiative.Id && Db.Set<Goal>().Any(g => goalIds.Contains(g.Id) && g.Challenges.Any(tie => tie.ChallengeId == c.Id)))
            .OrderBy(c => c.Number).Select(c => new { c.Number, c.Title }).ToListAsync(ct);
        Challenges = [.. challenges.Select(c => (c.Number, c.Title))];
        Guid[] ids =
        [
            activity.LeadOrganisationId, .. activity.Parts.Select(p => p.OrganisationId),
            .. Commitments.SelectMany(c => new[] { c.AskingId, c.AskedId }),
        ];
        Organisations = await Db.Set<Organisation>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        Decisions = (await DecisionTies.PublicAsync(Db, Initiative.Id, activity.Id, ct), decision => DecisionLinks.Public(Lang, Initiative.Slug, decision));
        return Page();
    }
}
