using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>A new step. The first one begins the theory.</summary>
[AllowMembers]
public sealed class AddStepModel : StepPageModel
{
    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["theory.step.add.title"]);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        await ReadChoicesAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        await ReadChoicesAsync();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var added = await PerformAsync<int>(async ct =>
        {
            if (await FindAsync(ct) is not { } theory)
            {
                var begun = TheoryOfChange.Begin(Initiative.Id, Me, Now);
                if (begun.IsRefused)
                {
                    return begun.Refusal;
                }

                theory = begun.Made;
                Db.Add(theory);
            }

            var step = theory.AddStep(Input.ToText(), Me, await NamedAsync(theory, ct), Now);
            return step.IsRefused ? step.Refusal : step.Made.Number;
        });
        return added.IsRefused ? Refused(added.Refusal) : LocalRedirect(TheoryLinks.Step(Lang, Initiative.Slug, added.Made));
    }
}
