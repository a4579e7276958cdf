using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Groups = Medvirk.Domain.Backbone.Group;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>The secretariat names the group whose lead may write in the theory too.</summary>
[Allow(Role.Secretariat)]
public sealed class EntrustModel : TheoryPageModel
{
    /// <summary>The number of a group, or 0 for none.</summary>
    [BindProperty]
    [Required(ErrorMessage = "theory.entrust.required")]
    public int? Group { get; set; }

    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["theory.entrust.title"]);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.Set<TheoryOfChange>().AsNoTracking().SingleOrDefaultAsync(t => t.InitiativeId == Initiative.Id, Aborted) is not { } theory)
        {
            return NotFound();
        }

        await ReadGroupsAsync();
        Group = await Db.Set<Groups>().Where(g => g.Id == theory.GroupId).Select(g => (int?)g.Number).SingleOrDefaultAsync(Aborted) ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Db.Set<TheoryOfChange>().AnyAsync(t => t.InitiativeId == Initiative.Id, Aborted))
        {
            return NotFound();
        }

        await ReadGroupsAsync();
        if (Group is { } chosen && Groups.All(choice => choice.Value != chosen.ToString(CultureInfo.InvariantCulture)))
        {
            ModelState.AddModelError(nameof(Group), T["ui.value.unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await FindAsync(ct))!.Entrust(
            await Db.Set<Groups>().SingleOrDefaultAsync(g => g.InitiativeId == Initiative.Id && g.Number == Group, ct), Me, Now));
        return refusal is null ? LocalRedirect(TheoryLinks.Show(Lang, Initiative.Slug)) : Refused(refusal);
    }

    private async Task ReadGroupsAsync()
    {
        var groups = await Db.Set<Groups>().Where(g => g.InitiativeId == Initiative.Id && g.EndedAt == null)
            .OrderBy(g => g.Number).Select(g => new { g.Number, g.Name }).ToListAsync(Aborted);
        Groups = [new Choice("0", T["theory.entrust.none"]), .. groups.Select(g => new Choice(g.Number.ToString(CultureInfo.InvariantCulture), g.Name))];
    }
}
