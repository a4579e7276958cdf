using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Access;
using Medvirk.Web.Pages.Communication;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.ReinforcingActivities.Activities;

/// <summary>One activity: why, for which goals, who does what, and what has been promised.</summary>
[AllowMembers]
public sealed class ShowModel : ActivityPageModel
{
    public IReadOnlyDictionary<Guid, string> Organisations { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<GoalRow> Goals { get; private set; } = [];

    /// <summary>The challenges that its goals are to solve.</summary>
    public IReadOnlyList<GoalRow> Challenges { get; private set; } = [];

    public IReadOnlyList<CommitmentRow> Commitments { get; private set; } = [];

    /// <summary>What was decided about it, and where.</summary>
    public (IReadOnlyList<TiedDecision> Decisions, Func<int, string> Address) Decisions { get; private set; } = ([], _ => "");

    public bool TakesPart => Activity.Parts.Any(p => p.OrganisationId == Me.OrganisationId);

    public bool IsLead => Activity.LeadOrganisationId == Me.OrganisationId;

    public bool IsRepresentative => Me.Role == Role.Representative;

    public IReadOnlyList<Crumb> Crumbs => [.. CrumbsTo("").SkipLast(2), new(Activity.Name)];

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        var goalIds = Activity.Goals.Select(g => g.GoalId).ToArray();
        Goals = await Db.Set<Goal>().Where(g => goalIds.Contains(g.Id)).OrderBy(g => g.Number)
            .Select(g => new GoalRow(g.Number, g.Statement)).ToListAsync(Aborted);
        Challenges = await Db.Set<PublicChallenge>()
            .Where(c => c.InitiativeId == Initiative.Id && Db.Set<Goal>().Any(g => goalIds.Contains(g.Id) && g.Challenges.Any(tie => tie.ChallengeId == c.Id)))
            .OrderBy(c => c.Number).Select(c => new GoalRow(c.Number, c.Title)).ToListAsync(Aborted);
        Commitments = await CommitmentsAsync();
        Decisions = (await DecisionTies.OfAsync(Db, Initiative.Id, Activity.Id, Aborted), decision => DecisionLinks.Show(Lang, Initiative.Slug, decision));
        Organisations = await OrganisationsAsync(
            [Activity.LeadOrganisationId, .. Activity.Parts.Select(p => p.OrganisationId), .. Commitments.SelectMany(c => new[] { c.AskingId, c.AskedId })]);
        return Page();
    }

    /// <summary>What binds is for all members to see; what is only asked or proposed is between the two and the secretariat.</summary>
    private Task<List<CommitmentRow>> CommitmentsAsync()
    {
        var (own, all) = (Me.OrganisationId, Me.IsSecretariat);
        return (
            from commitment in Db.Set<Commitment>()
            where commitment.ActivityId == Activity.Id
                && (all || commitment.BindingNumber != null || commitment.AskingId == own || commitment.AskedId == own)
            orderby commitment.Due, commitment.Number
            let shown = commitment.Wordings
                .Where(w => w.Number == commitment.BindingNumber || commitment.BindingNumber == null)
                .OrderByDescending(w => w.Number).First()
            select new CommitmentRow(commitment.Number, shown.What, commitment.AskingId, commitment.AskedId, shown.Due, commitment.State))
            .ToListAsync(Aborted);
    }

    public sealed record GoalRow(int Number, string Statement);

    public sealed record CommitmentRow(int Number, string What, Guid AskingId, Guid AskedId, DateOnly Due, CommitmentState State);
}
