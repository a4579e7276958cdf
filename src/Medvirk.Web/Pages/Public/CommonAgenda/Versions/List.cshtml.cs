using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Pages.CommonAgenda;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>Every version there has been.</summary>
public sealed class ListModel : PublicPageModel
{
    private const int Size = 50;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];

    public ListPage List { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = Db.Set<PublicVersion>().Where(v => v.InitiativeId == Initiative.Id);
        List = ListPage.Of(Request, await all.CountAsync(ct), Size);
        var shown = await all.OrderByDescending(v => v.Number).ThenByDescending(v => v.Edition).Skip(List.Skip).Take(List.Size)
            .Select(v => new { v.Number, v.Edition, v.PutForwardAt, IsAdopted = v.AdoptedAt != null, v.GaveWay, v.AdoptedVersion })
            .ToListAsync(ct);
        var numbers = shown.Select(v => v.Number).Distinct().ToArray();
        var stands = (await Db.Set<PublicStand>().Where(s => s.InitiativeId == Initiative.Id && numbers.Contains(s.VersionNumber)).ToListAsync(ct)).ToLookup(s => s.VersionNumber, s => s.AsStand());
        var partners = await Db.Set<Initiative>().Where(i => i.Id == Initiative.Id)
            .SelectMany(i => i.Partnerships).Where(p => p.LeftAt == null).Select(p => p.OrganisationId).ToListAsync(ct);
        Versions =
        [
            .. from version in shown
               let support = Support.Of(version.Number, stands[version.Number], partners)
               let name = new VersionNumber(version.Number, version.Edition)
               let state = VersionStates.Of(name, version.IsAdopted, version.GaveWay, version.AdoptedVersion)
               select new VersionRow(name, version.PutForwardAt, state, support.Behind, support.Partners),
        ];
    }
}
