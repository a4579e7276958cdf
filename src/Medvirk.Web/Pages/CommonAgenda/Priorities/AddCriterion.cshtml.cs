using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>The secretariat adds a criterion, as long as nobody has rated.</summary>
[Allow(Role.Secretariat)]
public sealed class AddCriterionModel : RoundPageModel
{
    [BindProperty]
    public CriterionInput Input { get; set; } = new() { Weight = 1 };

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(CriteriaCrumb, new Crumb(T["priorities.criteria.add"]));

    public async Task<IActionResult> OnGetAsync(int round) => await FindAsync(round) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int round)
    {
        if (!await FindAsync(round))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var loaded = await LoadAsync(ct);
            var name = Text.Clean(Input.Name!);
            return loaded.CurrentCriteria.Any(c => c.Name == name) ? null : loaded.Add(Input.ToText(), Me, Now).Refusal; // or a double click
        });
        return refusal is null ? LocalRedirect(PriorityLinks.Criteria(Lang, Initiative.Slug, round)) : Refused(refusal);
    }
}
