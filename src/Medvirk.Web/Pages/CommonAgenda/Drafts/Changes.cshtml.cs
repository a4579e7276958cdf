using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Drafts;

/// <summary>What the draft changes in the latest version.</summary>
[AllowDraftReaders]
public sealed class ChangesModel : DraftPageModel
{
    public IReadOnlyList<PartComparison> Parts { get; private set; } = [];

    public VersionNumber Since { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(T["draft.changes.title", Since]));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await ReadDraftAsync() || await LatestVersion.ReadAsync(Db, Initiative.Id, Aborted) is not { } latest)
        {
            return LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug));
        }

        Since = latest.Name;
        Parts = AgendaComparison.Of(latest.Parts(), CanonicalAgenda.Read(Draft!.Canonical()));
        return Page();
    }
}
