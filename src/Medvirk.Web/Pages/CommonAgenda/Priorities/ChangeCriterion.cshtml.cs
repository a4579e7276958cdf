using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>The secretariat says a criterion in other words or weighs it otherwise, as long as nobody has rated.</summary>
[Allow(Role.Secretariat)]
public sealed class ChangeCriterionModel : CriterionPageModel
{
    [BindProperty]
    public CriterionInput Input { get; set; } = new();

    /// <summary>Someone else has changed the criteria since the form was made.</summary>
    public bool IsMeanwhile { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(CriteriaCrumb, new Crumb(T["priorities.criteria.change"]));

    public async Task<IActionResult> OnGetAsync(int round, int criterion)
    {
        if (!await FindAsync(round, criterion))
        {
            return NotFound();
        }

        Input = new CriterionInput { MadeFrom = Round.Edition, Name = Criterion.Name, Question = Criterion.Question, Weight = Criterion.Weight };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int round, int criterion)
    {
        if (!await FindAsync(round, criterion))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Change(criterion, Input.MadeFrom, Input.ToText(), Me, Now));
        if (refusal is null)
        {
            return LocalRedirect(Listed);
        }

        if (refusal == PriorityRefusals.CriteriaChangedMeanwhile && await FindAsync(round, criterion))
        {
            IsMeanwhile = true;
            ModelState.Remove("Input.MadeFrom");
            Input.MadeFrom = Round.Edition;
        }

        return Refused(refusal);
    }
}
