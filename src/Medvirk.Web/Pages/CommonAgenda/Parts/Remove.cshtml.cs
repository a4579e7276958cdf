using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Parts;

/// <summary>A part leaves the draft: asked on GET, done on POST.</summary>
[AllowDraftReaders]
public sealed class RemoveModel : DraftPageModel
{
    public AgendaPart Part { get; private set; } = null!;

    public string Name => NameOf(Part);

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(Name));

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        !await LoadAsync(id) || Part.RemovedAt is not null ? NotFound()
        : MayWrite ? Page()
        : Forbid();

    public async Task<IActionResult> OnPostAsync(Guid id, int madeFrom)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var agenda = await TakeDraftAsync(ct);
            return agenda.Remove(id, madeFrom, await EditorAsync(ct), Now);
        });
        return refusal is null || refusal == AgendaRefusals.PartRemoved
            ? LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug))
            : Refused(refusal);
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        await ReadDraftAsync();
        Part = PartOf(id)!;
        return Part is not null;
    }
}
