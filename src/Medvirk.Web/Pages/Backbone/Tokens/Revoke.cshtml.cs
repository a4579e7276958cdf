using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Tokens;

/// <summary>Takes a token back: one's own, or as secretariat anyone's. What it did stays.</summary>
[AllowMembers]
public sealed class RevokeModel : RoomPageModel
{
    public string Name { get; private set; } = "";

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["tokens.title"], TokenLinks.Index(Lang, Initiative.Slug)),
        new(T["tokens.revoke.title"]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid token) => await FindAsync(token) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid token)
    {
        if (!await FindAsync(token))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await Db.Set<AccessToken>().SingleAsync(t => t.Id == token, ct)).Revoke(Me, Now));
        return refusal is null ? LocalRedirect(TokenLinks.Index(Lang, Initiative.Slug)) : Refused(refusal);
    }

    private async Task<bool> FindAsync(Guid id)
    {
        var found = await Db.Set<AccessToken>()
            .Where(t => t.InitiativeId == Initiative.Id && t.Id == id && (Me.IsSecretariat || t.PersonId == Me.PersonId))
            .Select(t => t.Name).SingleOrDefaultAsync(Aborted);
        Name = found ?? "";
        return found is not null;
    }
}
