using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>What is rated on in a round. Until the first rating the secretariat can change it.</summary>
[AllowMembers]
public sealed class CriteriaModel : RoundPageModel
{
    public bool MayChange => Me.IsSecretariat && Round is { ClosedAt: null, FirstRatedAt: null };

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(new Crumb(T["priorities.criteria"]));

    public async Task<IActionResult> OnGetAsync(int round) => await FindAsync(round) ? Page() : NotFound();
}
