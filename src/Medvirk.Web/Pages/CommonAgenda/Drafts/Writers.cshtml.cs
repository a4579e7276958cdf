using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Drafts;

/// <summary>The secretariat asks groups to write in the draft with it.</summary>
[Allow(Role.Secretariat)]
public sealed class WritersModel : DraftPageModel
{
    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(T["writers.title"]));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug));
        }

        Chosen = [.. Draft!.Editors.Select(e => e.GroupId)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug));
        }

        if (Chosen.Exists(id => Groups.All(g => g.Value != id.ToString())))
        {
            ModelState.AddModelError(nameof(Chosen), T["ui.value.unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await TakeDraftAsync(ct)).AskToWrite(Chosen, Me, Now));
        return refusal is null ? LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug)) : Refused(refusal);
    }

    private async Task<bool> LoadAsync()
    {
        var groups = await Db.Set<Domain.Backbone.Group>().Where(g => g.InitiativeId == Initiative.Id && g.EndedAt == null)
            .OrderBy(g => g.Number).Select(g => new { g.Id, g.Name, g.Purpose }).ToListAsync(Aborted);
        Groups = [.. groups.Select(g => new Choice(g.Id.ToString(), g.Name, g.Purpose))];
        return await ReadDraftAsync();
    }
}
