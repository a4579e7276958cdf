using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Mandates;

/// <summary>A mandate is confirmed by a colleague, or by a letter of mandate that the secretariat records.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter)]
public sealed class ConfirmModel : MandatePageModel
{
    [BindProperty]
    [StringLength(Mandate.LetterLength, ErrorMessage = "ui.value.long")]
    public string? Letter { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) && Asked.Organisation is not null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id) || Asked.Organisation is null)
        {
            return NotFound();
        }

        if (Me.IsSecretariat && string.IsNullOrWhiteSpace(Letter))
        {
            ModelState.AddModelError(nameof(Letter), T["mandate.letter.required"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var mandate = await Db.Set<Mandate>().SingleAsync(m => m.Id == id, ct);
            return Me.IsSecretariat ? mandate.RecordLetter(Letter!, Me, Now) : mandate.Confirm(Me, Now);
        });
        return refusal is null ? LocalRedirect(BackboneLinks.Partners(Lang, Initiative.Slug)) : Refused(refusal);
    }
}
