using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>A partner, or a seat, rates a challenge on every criterion.</summary>
[Allow(Role.Representative, Role.Seat)]
public sealed class RateModel : RoundPageModel
{
    /// <summary>One for each criterion, in their order.</summary>
    [BindProperty]
    public List<int?> Scores { get; set; } = [];

    /// <summary>The edition of the criteria that the form was made from.</summary>
    [BindProperty]
    public int MadeFrom { get; set; }

    /// <summary>Hides the framework's word for asking someone to sign in, which pages don't use.</summary>
    public new Challenge Challenge { get; private set; } = null!;

    public IReadOnlyList<Criterion> Criteria => [.. Round.CurrentCriteria];

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(new Crumb(Challenge.Title));

    private Guid Stander => Me.OrganisationId ?? Me.PersonId!.Value;

    public async Task<IActionResult> OnGetAsync(int round, int challenge)
    {
        if (!await ReadAsync(round, challenge))
        {
            return NotFound();
        }

        var own = Ballot.Latest(await OwnAsync(Aborted)) is [var said, ..] ? said.Scores : null;
        (MadeFrom, Scores) = (Round.Edition, [.. Criteria.Select(c => own is not null && own.TryGetValue(c.Number, out var score) ? score : (int?)null)]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int round, int challenge)
    {
        if (!await ReadAsync(round, challenge))
        {
            return NotFound();
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var scores = Criteria.Select((criterion, i) => (criterion.Number, Score: Scores[i]!.Value)).ToDictionary(s => s.Number, s => s.Score);
            var rated = (await LoadAsync(ct)).Rate(
                await Db.Set<Challenge>().AsSplitQuery().SingleAsync(c => c.Id == Challenge.Id, ct), scores, MadeFrom, await OwnAsync(ct), Me, Now);
            if (rated.IsRefused)
            {
                return rated.Refusal;
            }

            Db.AddRange(rated.Made);
            return null;
        });
        if (refusal is null)
        {
            return LocalRedirect(PriorityLinks.Challenge(Lang, Initiative.Slug, round, challenge));
        }

        if (refusal == PriorityRefusals.CriteriaChangedMeanwhile)
        {
            await FindAsync(round);
            ModelState.Remove(nameof(MadeFrom));
            MadeFrom = Round.Edition;
            Scores = [.. Criteria.Select((_, i) => i < Scores.Count ? Scores[i] : null)];
        }

        return Refused(refusal);
    }

    /// <summary>Every criterion is rated within the scale.</summary>
    private void Check()
    {
        Scores = [.. Criteria.Select((_, i) => i < Scores.Count ? Scores[i] : null)];
        for (var i = 0; i < Scores.Count; i++)
        {
            if (Scores[i] is not (>= Criterion.Lowest and <= Criterion.Highest) && ModelState[$"Scores[{i}]"]?.Errors is not { Count: > 0 })
            {
                ModelState.AddModelError($"Scores[{i}]", T["priorities.rate.required", Criteria[i].Name]);
            }
        }
    }

    private async Task<bool> ReadAsync(int round, int challenge)
    {
        if (!await FindAsync(round)
            || await Db.Set<Challenge>().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(c => c.InitiativeId == Initiative.Id && c.Number == challenge, Aborted) is not { } found)
        {
            return false;
        }

        Challenge = found;
        return true;
    }

    /// <summary>All that one's own side has said of it in this round.</summary>
    private Task<List<Rating>> OwnAsync(CancellationToken ct)
    {
        var (own, seat) = (Me.OrganisationId, Stander);
        return Db.Set<Rating>().AsNoTracking()
            .Where(r => r.RoundId == Round.Id && r.ChallengeId == Challenge.Id && (own != null ? r.OrganisationId == own : r.OrganisationId == null && r.PersonId == seat))
            .ToListAsync(ct);
    }
}
