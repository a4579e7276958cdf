using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Mandates;

/// <summary>A mandate gets a last day, or ends at once. What was done under it stands.</summary>
[AllowMembers]
public sealed class EndModel : MandatePageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public bool IsMine => Asked.Mandate.PersonId == Me.PersonId;

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        !await LoadAsync(id) ? NotFound()
        : Asked.Mandate.MayBeEndedBy(Me) ? Page()
        : StatusCode(StatusCodes.Status403Forbidden);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!Asked.Mandate.MayBeEndedBy(Me))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (Input.When == EndWhen.AfterADay && Input.LastDay is null && ModelState["Input.LastDay"] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError("Input.LastDay", T["mandate.end.last-day.required"]);
        }
        else if (Input.When == EndWhen.AfterADay && Input.LastDay < Today)
        {
            ModelState.AddModelError("Input.LastDay", T["mandate.end.last-day.past"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var lastDay = Input.When == EndWhen.Now ? Today.AddDays(-1) : Input.LastDay!.Value;
        var refusal = await PerformAsync(async ct =>
        {
            var mandate = await Db.Set<Mandate>().SingleAsync(m => m.Id == id, ct);
            var secretariat = await Db.Set<Mandate>().Where(m => m.InitiativeId == Initiative.Id && m.Role == Role.Secretariat).ToListAsync(ct);
            return mandate.End(lastDay, secretariat, Me, Now);
        });
        return refusal is not null ? Refused(refusal)
            : IsMine && Input.When == EndWhen.Now ? LocalRedirect(AccountLinks.Home(Lang))
            : LocalRedirect(BackboneLinks.Mandate(Lang, Initiative.Slug, id));
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "mandate.end.when.required")]
        public EndWhen? When { get; set; }

        public DateOnly? LastDay { get; set; }
    }
}
