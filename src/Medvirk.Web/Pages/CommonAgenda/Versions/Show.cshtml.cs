using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Versions;

/// <summary>A version, who stands behind it, and what the reader's organisation can say to it.</summary>
[AllowMembers]
public sealed class ShowModel : RoomPageModel
{
    public AgendaVersion Version { get; private set; } = null!;

    public IReadOnlyList<VersionPart> Parts { get; private set; } = [];

    public StandingQuery Standing { get; private set; } = null!;

    /// <summary>The number of the latest version.</summary>
    public int Latest { get; private set; }

    /// <summary>Where the reader's organisation or seat stands; null for those who have no say.</summary>
    public Position? MyPosition { get; private set; }

    /// <summary>Why the reader cannot speak for the organisation yet.</summary>
    public Refusal? MayNot { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(new Crumb(T["version.title", Version.Number]));

    public async Task<IActionResult> OnGetAsync(int number)
    {
        var version = await Db.Set<AgendaVersion>().AsNoTracking()
            .SingleOrDefaultAsync(v => v.InitiativeId == Initiative.Id && v.Number == number, Aborted);
        if (version is null)
        {
            return NotFound();
        }

        (Version, Parts) = (version, version.Parts());
        Latest = await Db.Set<AgendaVersion>().Where(v => v.InitiativeId == Initiative.Id).MaxAsync(v => v.Number, Aborted);
        Standing = await StandingQuery.OfAsync(Db, T, Initiative.Id, number, Aborted);
        if (Me.Role is Role.Representative or Role.Seat)
        {
            var me = Me.OrganisationId ?? Me.PersonId!.Value;
            MyPosition = Standing.Support.Organisations.Concat(Standing.Support.Seats).FirstOrDefault(p => p.StanderId == me)
                ?? new Position(me, null, null, null, null);
            MayNot = Endorsement.RefusalToEndorse(Me);
        }

        return Page();
    }
}
