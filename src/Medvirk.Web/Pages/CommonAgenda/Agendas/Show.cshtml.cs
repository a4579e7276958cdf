using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Communication;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Agendas;

/// <summary>The room's front for members: the draft, the versions, and what waits for the reader.</summary>
[AllowMembers]
public sealed class ShowModel : RoomPageModel
{
    public bool HasDraft { get; private set; }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];

    /// <summary>Whether the reader's organisation, or seat, has said nothing to the latest version.</summary>
    public bool WaitsForMe { get; private set; }

    /// <summary>How it is adopted, where the partners have laid that down.</summary>
    public DecisionRules? Adoption { get; private set; }

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["agenda.title"])];

    public async Task OnGetAsync()
    {
        HasDraft = await Db.Set<Agenda>().AnyAsync(a => a.InitiativeId == Initiative.Id, Aborted);
        Adoption = (await new DecisionBook(Db).AdoptionAsync(Initiative.Id, Aborted))?.Rules;
        var versions = await Db.Set<AgendaVersion>().Where(v => v.InitiativeId == Initiative.Id)
            .OrderByDescending(v => v.Number).ThenByDescending(v => v.Edition)
            .Select(v => new { v.Number, v.Edition, v.PutForwardAt, IsAdopted = v.Adoption != null, GaveWay = v.Contested != null }).ToListAsync(Aborted);
        var adopted = versions.Where(v => v.IsAdopted).Select(v => v.Number).ToHashSet();
        var latest = adopted.DefaultIfEmpty().Max();
        var acts = await Db.Set<Endorsement>().AsNoTracking().Where(e => e.InitiativeId == Initiative.Id).ToListAsync(Aborted);
        var partners = await Db.Set<Initiative>().Where(i => i.Id == Initiative.Id)
            .SelectMany(i => i.Partnerships).Where(p => p.LeftAt == null).Select(p => p.OrganisationId).ToListAsync(Aborted);

        var stands = acts.Select(a => a.AsStand()).ToArray();
        var support = versions.Select(v => Support.Of(v.Number, stands, partners)).ToArray();
        Versions = [.. versions.Zip(support, (v, s) => new VersionRow(
            new(v.Number, v.Edition), v.PutForwardAt, VersionStates.Of(new(v.Number, v.Edition), adopted.Contains(v.Number), v.GaveWay, latest), s.Behind, s.Partners))];
        WaitsForMe = Me.Role is Role.Representative or Role.Seat && versions.Count > 0
            && !stands.Any(s => s.VersionNumber == versions[0].Number && s.StanderId == (Me.OrganisationId ?? Me.PersonId));
    }
}
