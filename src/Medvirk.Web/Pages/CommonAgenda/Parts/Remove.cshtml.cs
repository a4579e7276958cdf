using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Parts;

/// <summary>A part leaves the draft: asked on GET, done on POST.</summary>
[Allow(Role.Secretariat)]
public sealed class RemoveModel : RoomPageModel
{
    public AgendaPart Part { get; private set; } = null!;

    public string Name => Part.Title.Length > 0 ? Part.Title : T.Of(Part.Kind);

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(Name));

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) && Part.RemovedAt is null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, int madeFrom)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var agenda = await Db.Set<Agenda>().SingleAsync(a => a.InitiativeId == Initiative.Id, ct);
            return agenda.Remove(id, madeFrom, Me, Now);
        });
        return refusal is null || refusal == AgendaRefusals.PartRemoved
            ? LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug))
            : Refused(refusal);
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        var agenda = await Db.Set<Agenda>().AsNoTracking().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id, Aborted);
        Part = agenda?.Parts.SingleOrDefault(p => p.Id == id)!;
        return Part is not null;
    }
}
