using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Drafts;

/// <summary>The draft as it stands. Observers read no drafts.</summary>
[Allow(Role.Reporter, Role.Representative, Role.Seat, Role.Chair, Role.Secretariat)]
public sealed class ShowModel : RoomPageModel
{
    public IReadOnlyList<AgendaPart> Parts { get; private set; } = [];

    public int NextVersion { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(new Crumb(T["draft.title"]));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.Set<Agenda>().AsNoTracking().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id, Aborted) is not { } agenda)
        {
            return LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug));
        }

        (Parts, NextVersion) = ([.. agenda.CurrentParts], agenda.LatestVersion + 1);
        return Page();
    }
}
