using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Parts;

/// <summary>A new part at the end of the draft.</summary>
[AllowDraftReaders]
public sealed class AddModel : DraftPageModel
{
    [BindProperty]
    public PartInput Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(T["part.add.title"]));

    public async Task<IActionResult> OnGetAsync() => await ReadDraftAsync() && !MayWrite ? Forbid() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var added = await PerformAsync<Guid>(async ct =>
        {
            var agenda = await Db.Set<Agenda>().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id, ct);
            if (agenda is null)
            {
                return AgendaRefusals.NotDrafted;
            }

            // The same part at the very end again is a button pressed twice.
            var text = Input.ToText().Clean();
            if (agenda.CurrentParts.LastOrDefault() is { } last && last.AsText() == text)
            {
                return last.Id;
            }

            var part = agenda.Add(text, await EditorAsync(ct), Now);
            return part.IsRefused ? part.Refusal : part.Made.Id;
        });
        return added.IsRefused
            ? Refused(added.Refusal)
            : LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug) + $"#part-{added.Made}");
    }
}
