using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>The secretariat takes a criterion out, as long as nobody has rated.</summary>
[Allow(Role.Secretariat)]
public sealed class RetireCriterionModel : CriterionPageModel
{
    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(CriteriaCrumb, new Crumb(T["priorities.criteria.retire"]));

    public async Task<IActionResult> OnGetAsync(int round, int criterion) => await FindAsync(round, criterion) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int round, int criterion)
    {
        if (!await FindAsync(round, criterion))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Retire(criterion, Me, Now));
        return refusal is null ? LocalRedirect(Listed) : Refused(refusal);
    }
}
