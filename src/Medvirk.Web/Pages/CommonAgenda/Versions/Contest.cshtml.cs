using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Versions;

/// <summary>A representative says that an edition changes more than the wording, so that everyone is asked anew.</summary>
[Allow(Role.Representative, Role.Seat)]
public sealed class ContestModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [FromRoute]
    public VersionNumber Number { get; set; }

    public AgendaVersion Edition { get; private set; } = null!;

    /// <summary>Why the actor can't; null where it can.</summary>
    public Refusal? MayNot => Edition.RefusalToContest(Me, Now);

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(
        new Crumb(T["version.title", Number], AgendaLinks.Version(Lang, Initiative.Slug, Number)), new Crumb(T["contest.crumb"]));

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var editions = await Db.Set<AgendaVersion>()
                .Where(v => v.InitiativeId == Initiative.Id && v.Number == Number.Whole && v.Edition >= Number.Edition).ToListAsync(ct);
            var agenda = await Db.Set<Agenda>().SingleAsync(a => a.InitiativeId == Initiative.Id, ct);
            var edition = editions.Single(e => e.Edition == Number.Edition);
            var made = agenda.MakeMaterial(edition, [.. editions.Where(e => e != edition)], Input.Reason!, Me, Now);
            if (made is { IsRefused: false, Made: { } version })
            {
                Db.Add(version);
            }

            return made.Refusal;
        });
        return refusal is null ? LocalRedirect(AgendaLinks.Version(Lang, Initiative.Slug, Number)) : Refused(refusal);
    }

    private async Task<bool> LoadAsync()
    {
        Edition = (await Db.Set<AgendaVersion>().AsNoTracking().SingleOrDefaultAsync(
            v => v.InitiativeId == Initiative.Id && v.Number == Number.Whole && v.Edition == Number.Edition && v.Edition > 0, Aborted))!;
        return Edition is not null;
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "contest.reason.required")]
        [StringLength(Endorsement.RemarksLength, ErrorMessage = "ui.value.long")]
        public string? Reason { get; set; }
    }
}
