using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>Every version there has been.</summary>
public sealed class ListModel : PublicPageModel
{
    /// <summary>The latest first.</summary>
    public IReadOnlyList<Row> Versions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var versions = await Db.Set<PublicVersion>().Where(v => v.InitiativeId == Initiative.Id)
            .OrderByDescending(v => v.Number).Select(v => new { v.Number, v.PutForwardAt }).ToListAsync(ct);
        var stands = (await Db.Set<PublicStand>().Where(s => s.InitiativeId == Initiative.Id).ToListAsync(ct)).ConvertAll(s => s.AsStand());
        var partners = await Db.Set<Initiative>().Where(i => i.Id == Initiative.Id)
            .SelectMany(i => i.Partnerships).Where(p => p.LeftAt == null).Select(p => p.OrganisationId).ToListAsync(ct);
        Versions =
        [
            .. from version in versions
               let support = Support.Of(version.Number, stands, partners)
               select new Row(version.Number, version.PutForwardAt, support.Behind, support.Partners),
        ];
    }

    /// <param name="Behind">How many of today's partners stand behind it.</param>
    public sealed record Row(int Number, DateTime PutForwardAt, int Behind, int Partners);
}
