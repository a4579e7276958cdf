using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.ReinforcingActivities;

/// <summary>A page on which one of the two acts on their commitment.</summary>
public abstract class CommitmentActPageModel : CommitmentPageModel
{
    /// <summary>The number of the wording that the page showed: no one says yes to words that changed meanwhile.</summary>
    [BindProperty]
    public int? Wording { get; set; }

    /// <summary>The page's title.</summary>
    public abstract string Title { get; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(Title);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number) || !IsOurs)
        {
            return NotFound();
        }

        Prefill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number) || !IsOurs)
        {
            return NotFound();
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => Act(await Db.Set<Commitment>().SingleAsync(c => c.Id == Commitment.Id, ct)));
        if (refusal is null)
        {
            return LocalRedirect(CommitmentLinks.Show(Lang, Initiative.Slug, number));
        }

        await FindAsync(number);
        return Refused(refusal);
    }

    /// <summary>What the page does.</summary>
    protected abstract Refusal? Act(Commitment commitment);

    /// <summary>What the fields hold before anyone has typed.</summary>
    protected virtual void Prefill()
    {
    }

    /// <summary>What is wrong with what was typed, besides what the fields themselves state.</summary>
    protected virtual void Check()
    {
    }
}
