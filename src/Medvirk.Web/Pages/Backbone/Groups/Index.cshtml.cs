using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;
using Group = Medvirk.Domain.Backbone.Group;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>The groups of the initiative, those that meet first.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    public IReadOnlyList<Row> Groups { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["groups.title"]),
    ];

    public async Task OnGetAsync()
    {
        var today = DateOnly.FromDateTime(Now);
        Groups = await Db.Set<Group>()
            .Where(g => g.InitiativeId == Initiative.Id)
            .OrderBy(g => g.EndedAt != null).ThenBy(g => g.Number)
            .Select(g => new Row(
                g.Number, g.Kind, g.Name, g.Purpose, g.MeetsEveryDays, g.EndedAt != null,
                g.Members.Count(m => Db.Set<Mandate>().Any(mandate =>
                    mandate.PersonId == m.PersonId && mandate.InitiativeId == g.InitiativeId
                    && mandate.From <= today && (mandate.To == null || mandate.To >= today)))))
            .ToListAsync(Aborted);
    }

    public sealed record Row(int Number, GroupKind Kind, string Name, string Purpose, int MeetsEveryDays, bool Ended, int Members);
}
