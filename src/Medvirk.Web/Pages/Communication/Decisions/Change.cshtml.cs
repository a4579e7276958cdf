using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Changes a decision until it opens.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class ChangeModel : DecisionFormPageModel
{
    [FromRoute]
    public int Number { get; set; }

    /// <summary>The revision that the page showed: no one overwrites what changed meanwhile.</summary>
    [BindProperty]
    public int? Revision { get; set; }

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["decisions.title"], DecisionLinks.Index(Lang, Initiative.Slug)),
        new(T["decisions.kicker", Number], DecisionLinks.Show(Lang, Initiative.Slug, Number)), new(T["decisions.change.title"]),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        var decision = await Db.Set<Decision>().AsNoTracking().Include(d => d.Participants)
            .SingleOrDefaultAsync(d => d.InitiativeId == Initiative.Id && d.Number == Number, Aborted);
        if (decision is null)
        {
            return NotFound();
        }

        await LoadAsync();
        await ReadRuleAsync();
        (Input, Revision) = (DecisionInput.Of(decision), decision.Revision);
        LayWeights();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Db.Set<Decision>().AnyAsync(d => d.InitiativeId == Initiative.Id && d.Number == Number, Aborted))
        {
            return NotFound();
        }

        await LoadAsync();
        await ReadRuleAsync();
        if (new DecisionForm(Input, Partners, ModelState, T).Read(Now) is not var (content, rules, plan))
        {
            return Invalid();
        }

        var book = new DecisionBook(Db);
        var refusal = await PerformAsync(async ct =>
            (await book.FindAsync(Initiative.Id, Number, Now, ct))!
                .Change(content, rules, plan, await book.AdoptionAsync(Initiative.Id, ct), Revision ?? 0, Me, Now));
        return refusal is null ? LocalRedirect(DecisionLinks.Show(Lang, Initiative.Slug, Number)) : Refused(refusal);
    }

    /// <summary>How it must be counted, where it adopts a version and the initiative has laid that down.</summary>
    private async Task ReadRuleAsync()
    {
        var adopts = await Db.Set<Decision>().AnyAsync(
            d => d.InitiativeId == Initiative.Id && d.Number == Number && d.Ties.Any(t => t.Kind == TieKind.AdoptsAgendaVersion), Aborted);
        LaidDown = adopts ? (await new DecisionBook(Db).AdoptionAsync(Initiative.Id, Aborted))?.Rules : null;
    }
}
