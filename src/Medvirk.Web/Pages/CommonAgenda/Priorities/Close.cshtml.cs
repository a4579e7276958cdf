using Medvirk.Data.CommonAgenda.Priorities;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>The secretariat closes a round: what came of it is reckoned once and for all.</summary>
[Allow(Role.Secretariat)]
public sealed class CloseModel : RoundPageModel
{
    public PriorityView View { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(new Crumb(T["priorities.close.title"]));

    public async Task<IActionResult> OnGetAsync(int round) => await ReadAsync(round) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int round)
    {
        if (!await ReadAsync(round))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var open = await Db.Set<Challenge>().Where(c => c.InitiativeId == Initiative.Id && c.ClosedAt == null).Select(c => c.Id).ToListAsync(ct);
            var ratings = await Db.Set<Rating>().AsNoTracking().Where(r => r.RoundId == Round.Id).ToListAsync(ct);
            return (await LoadAsync(ct)).Close(open, ratings, Me, Now);
        });
        return refusal is null ? LocalRedirect(Shown) : Refused(refusal);
    }

    private async Task<bool> ReadAsync(int round)
    {
        if (!await FindAsync(round))
        {
            return false;
        }

        View = await new PriorityReader(Db).ReadAsync(Round, Me, Aborted);
        return true;
    }
}
