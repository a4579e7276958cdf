using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Versions;

/// <summary>A representative says where the organisation stands on a version; a seat says it for itself.</summary>
[Allow(Role.Representative, Role.Seat)]
public sealed class EndorseModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [FromRoute]
    public int Number { get; set; }

    /// <summary>Why the actor cannot speak for the organisation yet; null where it can.</summary>
    public Refusal? MayNot => Endorsement.RefusalToEndorse(Me);

    /// <summary>The number of the latest version: only that one is answered.</summary>
    public int Latest { get; private set; }

    /// <summary>Whether another is to be answered instead. What was typed in time and sent too late stays in its form.</summary>
    public bool IsOvertaken => Number < Latest && HttpMethods.IsGet(Request.Method);

    public IReadOnlyList<Choice> Stances => [.. Enum.GetValues<Stance>().Select(s => new Choice(s.ToString(), T[$"endorse.{s}"], T[$"endorse.{s}.hint"]))];

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(
        new Crumb(T["version.title", Number], AgendaLinks.Version(Lang, Initiative.Slug, Number)), new Crumb(T["endorse.title", Number]));

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ReadAsync())
        {
            return NotFound();
        }

        if (Input.Stance is Stance.Objected or Stance.EndorsedWithRemarks && string.IsNullOrWhiteSpace(Input.Remarks))
        {
            ModelState.AddModelError("Input.Remarks", T[$"endorse.{Input.Stance}.required"]);
        }

        if (Input.Stance is Stance.Endorsed && !string.IsNullOrWhiteSpace(Input.Remarks))
        {
            ModelState.AddModelError("Input.Remarks", T["endorse.remarks.with"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var version = await Db.Set<AgendaVersion>().Include(v => v.Endorsements)
                .SingleAsync(v => v.InitiativeId == Initiative.Id && v.Number == Number && v.Edition == 0, ct);
            var latest = await Db.Set<AgendaVersion>().Where(v => v.InitiativeId == Initiative.Id).MaxAsync(v => v.Number, ct);
            return version.Endorse(Input.Stance!.Value, Input.Remarks, Me, latest, Now);
        });
        return refusal is null ? LocalRedirect(AgendaLinks.Version(Lang, Initiative.Slug, Number)) : Refused(refusal);
    }

    /// <summary>False where there is no such version.</summary>
    private async Task<bool> ReadAsync()
    {
        Latest = await Db.Set<AgendaVersion>().Where(v => v.InitiativeId == Initiative.Id).MaxAsync(v => (int?)v.Number, Aborted) ?? 0;
        return Number >= 1 && Number <= Latest;
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "endorse.stance.required")]
        [EnumDataType(typeof(Stance), ErrorMessage = "endorse.stance.required")]
        public Stance? Stance { get; set; }

        [StringLength(Endorsement.RemarksLength, ErrorMessage = "ui.value.long")]
        public string? Remarks { get; set; }
    }
}
