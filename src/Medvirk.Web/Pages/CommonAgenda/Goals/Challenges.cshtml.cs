using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Goals;

/// <summary>The secretariat says which challenges a goal is to solve.</summary>
[Allow(Role.Secretariat)]
public sealed class ChallengesModel : RoomPageModel
{
    [BindProperty]
    public List<Guid> ChallengeIds { get; set; } = [];

    public Goal Goal { get; private set; } = null!;

    public IReadOnlyList<Choice> Challenges { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["goals.title"], GoalLinks.Index(Lang, Initiative.Slug)),
        new(Goal.Statement, GoalLinks.Show(Lang, Initiative.Slug, Goal.Number)),
        new(T["goals.challenges.title"]),
    ];

    /// <summary>The open challenges, and those that are chosen already.</summary>
    internal static async Task<IReadOnlyList<Choice>> OpenAsync(MedvirkContext db, Guid initiativeId, IReadOnlyCollection<Guid> chosen, Texts words, CancellationToken ct)
    {
        var challenges = await db.Set<Challenge>().Where(c => c.InitiativeId == initiativeId && (c.ClosedAt == null || chosen.Contains(c.Id)))
            .OrderBy(c => c.Number).Select(c => new { c.Id, c.Number, c.Title }).ToListAsync(ct);
        return [.. challenges.Select(c => new Choice(c.Id.ToString(), c.Title, words["challenges.number", c.Number]))];
    }

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await ReadAsync(number))
        {
            return NotFound();
        }

        ChallengeIds = [.. Goal.Challenges.Select(tie => tie.ChallengeId)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await ReadAsync(number))
        {
            return NotFound();
        }

        if (ChallengeIds.Any(id => Challenges.All(c => c.Value != id.ToString())))
        {
            ModelState.AddModelError(nameof(ChallengeIds), T["ui.value.unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await Db.Set<Goal>().SingleAsync(g => g.Id == Goal.Id, ct)).Answer(ChallengeIds, Me, Now));
        return refusal is null ? LocalRedirect(GoalLinks.Show(Lang, Initiative.Slug, number)) : Refused(refusal);
    }

    private async Task<bool> ReadAsync(int number)
    {
        if (await Db.Set<Goal>().AsNoTracking().SingleOrDefaultAsync(g => g.InitiativeId == Initiative.Id && g.Number == number, Aborted) is not { } goal)
        {
            return false;
        }

        Goal = goal;
        Challenges = await OpenAsync(Db, Initiative.Id, [.. goal.Challenges.Select(tie => tie.ChallengeId)], T, Aborted);
        return true;
    }
}
