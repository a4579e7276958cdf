using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Drafts;

/// <summary>The draft becomes the next version: what was read is what is put forward.</summary>
[Allow(Role.Secretariat)]
public sealed class PutForwardModel : RoomPageModel
{
    public IReadOnlyList<AgendaPart> Parts { get; private set; } = [];

    /// <summary>The number that the version will have.</summary>
    public int Number { get; private set; }

    /// <summary>The draft that is shown.</summary>
    public int DraftNumber { get; private set; }

    /// <summary>Why there is nothing to put forward; null where there is.</summary>
    public Refusal? Nothing { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(T["put-forward.title", Number]));

    public async Task<IActionResult> OnGetAsync() =>
        await LoadAsync() ? Page() : LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug));

    public async Task<IActionResult> OnPostAsync(int draft)
    {
        var putForward = await PerformAsync<int>(async ct =>
        {
            if (await Db.Set<Agenda>().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id, ct) is not { } agenda)
            {
                return AgendaRefusals.NotDrafted;
            }

            var version = agenda.PutForward(draft, await LatestVersion.ReadAsync(Db, Initiative.Id, ct), Me, Now);
            if (version.IsRefused)
            {
                return version.Refusal;
            }

            Db.Add(version.Made);
            return version.Made.Number;
        });
        if (!putForward.IsRefused)
        {
            return LocalRedirect(AgendaLinks.Version(Lang, Initiative.Slug, putForward.Made));
        }

        // A button pressed twice: the version is there already.
        if (putForward.Refusal is { Code: var code, Facts: [string latest] } && code == AgendaRefusals.NothingChanged(default).Code)
        {
            return LocalRedirect(AgendaLinks.Version(Lang, Initiative.Slug, VersionNumber.Parse(latest)));
        }

        return await LoadAsync() ? Refused(putForward.Refusal) : LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug));
    }

    private async Task<bool> LoadAsync()
    {
        if (await Db.Set<Agenda>().AsNoTracking().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id, Aborted) is not { } agenda)
        {
            return false;
        }

        (Parts, Number, DraftNumber) = ([.. agenda.CurrentParts], agenda.LatestVersion + 1, agenda.DraftNumber);
        Nothing = agenda.NothingNew(await LatestVersion.ReadAsync(Db, Initiative.Id, Aborted));
        return true;
    }
}
