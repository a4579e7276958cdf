using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>The secretariat or the chair prepares a decision.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class PrepareModel : DecisionFormPageModel
{
    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["decisions.title"], DecisionLinks.Index(Lang, Initiative.Slug)),
        new(T["decisions.prepare.title"]),
    ];

    public async Task OnGetAsync()
    {
        await LoadAsync();
        LayWeights();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (new DecisionForm(Input, Partners, ModelState, T).Read(Now) is not var (content, rules, plan))
        {
            return Invalid();
        }

        var prepared = await PerformAsync<Decision>(async ct =>
        {
            var made = Decision.Prepare(Initiative.Id, await new DecisionBook(Db).NextNumberAsync(Initiative.Id, ct), content, rules, plan, Me, Now);
            if (!made.IsRefused)
            {
                Db.Add(made.Made);
            }

            return made;
        });
        return prepared.IsRefused ? Refused(prepared.Refusal) : LocalRedirect(DecisionLinks.Show(Lang, Initiative.Slug, prepared.Made.Number));
    }
}
