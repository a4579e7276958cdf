using Medvirk.Domain.Backbone;
using Medvirk.Domain.Places;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Places.Areas;

/// <summary>The secretariat names an area.</summary>
[Allow(Role.Secretariat)]
public sealed class DrawModel : RoomPageModel
{
    [BindProperty]
    public AreaInput Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => this.AreaCrumbs(new Crumb(T["areas.draw.go"]));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var name = Text.Clean(Input.Name!);
            var areas = await Db.Set<Area>().Where(g => g.InitiativeId == Initiative.Id).Select(g => new { g.Number, g.Name, g.RetiredAt }).ToListAsync(ct);
            if (areas.Any(g => g.RetiredAt is null && g.Name == name))
            {
                return null; // a double click
            }

            var area = Area.Draw(Initiative.Id, areas.Select(g => g.Number).DefaultIfEmpty().Max() + 1, name, Input.Description!, Me, Now);
            if (!area.IsRefused)
            {
                Db.Add(area.Made);
            }

            return area.Refusal;
        });
        return refusal is null ? LocalRedirect(AreaLinks.Index(Lang, Initiative.Slug)) : Refused(refusal);
    }
}
