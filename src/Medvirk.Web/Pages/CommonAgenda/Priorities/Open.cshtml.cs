using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>The secretariat opens a round, with the criteria of the last one or those that an initiative begins with.</summary>
[Allow(Role.Secretariat)]
public sealed class OpenModel : RoomPageModel
{
    public IReadOnlyList<CriterionText> Criteria { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["challenges.title"], ChallengeLinks.Index(Lang, Initiative.Slug)),
        new(T["priorities.title"], PriorityLinks.Index(Lang, Initiative.Slug)),
        new(T["priorities.open.go"]),
    ];

    public async Task OnGetAsync() => Criteria = await CriteriaAsync(Aborted);

    public async Task<IActionResult> OnPostAsync()
    {
        Criteria = await CriteriaAsync(Aborted);
        var made = await PerformAsync<int>(async ct =>
        {
            var rounds = await Db.Set<PriorityRound>().Where(r => r.InitiativeId == Initiative.Id).Select(r => new { r.Number, r.ClosedAt }).ToListAsync(ct);
            var challenges = await Db.Set<Challenge>().CountAsync(c => c.InitiativeId == Initiative.Id && c.ClosedAt == null, ct);
            var round = PriorityRound.Open(
                Initiative.Id, rounds.Select(r => r.Number).DefaultIfEmpty().Max() + 1, rounds.Exists(r => r.ClosedAt is null), challenges,
                await CriteriaAsync(ct), Me, Now);
            if (round.IsRefused)
            {
                return round.Refusal;
            }

            Db.Add(round.Made);
            return round.Made.Number;
        });
        return made.IsRefused ? Refused(made.Refusal) : LocalRedirect(PriorityLinks.Show(Lang, Initiative.Slug, made.Made));
    }

    private async Task<IReadOnlyList<CriterionText>> CriteriaAsync(CancellationToken ct)
    {
        var last = await Db.Set<PriorityRound>().AsNoTracking().Where(r => r.InitiativeId == Initiative.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync(ct);
        return last is null
            ? [.. Enum.GetValues<DefaultCriterion>().Select(c => new CriterionText(T.Of(c), T[$"priorities.default.{c}"], 1))]
            : [.. last.CurrentCriteria.Select(c => c.AsText())];
    }
}
