using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.FoundingDocuments;

/// <summary>The agenda begins without a paper: the usual parts, empty.</summary>
[Allow(Role.Secretariat)]
public sealed class BlankModel : RoomPageModel
{
    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(
        new Crumb(T["begin.title"], AgendaLinks.Begin(Lang, Initiative.Slug)), new Crumb(T["blank.title"]));

    public async Task<IActionResult> OnPostAsync()
    {
        var drafted = await PerformAsync<Agenda>(async ct =>
        {
            if (await Db.Set<Agenda>().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id, ct) is { } before)
            {
                return before.FoundingDocumentId is null ? before : AgendaRefusals.AlreadyDrafted;
            }

            var made = Agenda.Draft(Initiative.Id, [.. Agenda.BlankParts.Select(kind => new PartText(kind, T.Of(kind), ""))], null, Me, Now);
            if (!made.IsRefused)
            {
                Db.Add(made.Made);
            }

            return made;
        });
        return drafted.IsRefused ? Refused(drafted.Refusal) : LocalRedirect(AgendaLinks.Draft(Lang, Initiative.Slug));
    }
}
