using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Mail;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Drafts;

/// <summary>Spelling was put right: the draft becomes an edition of the latest version, and those who endorsed it are told.</summary>
[Allow(Role.Secretariat)]
public sealed class PutForwardEditionModel : DraftPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The number that the edition will have.</summary>
    public VersionNumber Edition { get; private set; }

    /// <summary>Why it can't be one; null where it can.</summary>
    public Refusal? MayNot { get; private set; }

    public IReadOnlyList<PartComparison> Parts { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(T["edition.title", Edition]));

    private Post Post => HttpContext.RequestServices.GetRequiredService<Post>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug));
        }

        Input.Draft = Draft!.DraftNumber;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug));
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var made = await PerformAsync<VersionNumber>(async ct =>
        {
            var latest = (await LatestVersion.ReadAsync(Db, Initiative.Id, ct))!;
            var edition = (await TakeDraftAsync(ct)).PutForwardEdition(Input.Draft, latest, Input.Corrected!, await NextAsync(latest.Number, ct), Me, Now);
            if (edition.IsRefused)
            {
                return edition.Refusal;
            }

            Db.Add(edition.Made);
            await new EditionMail(Db, Post).TellAsync(Initiative, latest, edition.Made, DateOnly.FromDateTime(Now), T, ct);
            return edition.Made.Name;
        });
        if (!made.IsRefused)
        {
            Post.Ring();
            return LocalRedirect(AgendaLinks.Version(Lang, Initiative.Slug, made.Made));
        }

        // A button pressed twice: the edition is there already.
        if (made.Refusal is { Code: var code, Facts: [string same] } && code == AgendaRefusals.NothingChanged(default).Code)
        {
            return LocalRedirect(AgendaLinks.Version(Lang, Initiative.Slug, VersionNumber.Parse(same)));
        }

        return Refused(made.Refusal);
    }

    private async Task<bool> LoadAsync()
    {
        if (!await ReadDraftAsync() || await LatestVersion.ReadAsync(Db, Initiative.Id, Aborted) is not { } latest)
        {
            return false;
        }

        var after = CanonicalAgenda.Read(Draft!.Canonical());
        Edition = new VersionNumber(latest.Number, await NextAsync(latest.Number, Aborted));
        Parts = AgendaComparison.Of(latest.Parts(), after);
        MayNot = Draft.NothingNew(latest) ?? (Agenda.IsEditorial(latest.Parts(), after) ? null : AgendaRefusals.MoreThanWording);
        return true;
    }

    private async Task<int> NextAsync(int version, CancellationToken ct) =>
        await Db.Set<AgendaVersion>().Where(v => v.InitiativeId == Initiative.Id && v.Number == version).MaxAsync(v => v.Edition, ct) + 1;

    public sealed class InputModel
    {
        /// <summary>The draft that was shown.</summary>
        public int Draft { get; set; }

        [Required(ErrorMessage = "edition.corrected.required")]
        [StringLength(AgendaVersion.CorrectedLength, ErrorMessage = "ui.value.long")]
        public string? Corrected { get; set; }
    }
}
