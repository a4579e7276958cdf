using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>The secretariat opens a closed challenge again.</summary>
[Allow(Role.Secretariat)]
public sealed class ReopenModel : ChallengePageModel
{
    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["challenges.reopen.title"]);

    public async Task<IActionResult> OnGetAsync(int number) => await FindAsync(number) && Challenge.ClosedAt is not null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Reopen(Me, Now));
        return refusal is null ? LocalRedirect(Shown) : Refused(refusal);
    }
}
