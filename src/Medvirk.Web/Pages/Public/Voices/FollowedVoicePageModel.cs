using Medvirk.Data;
using Medvirk.Domain.Voices;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>
/// A page about one's own voice. It is reached by POST alone: with the receipt code, or with a form that this site gave
/// to someone who had shown the code within the hour. So the code stands in no address, log or history.
/// </summary>
public abstract class FollowedVoicePageModel(MedvirkContext members, Acts acts, VoiceLimits limits) : PublicFormPageModel
{
    /// <summary>The forms of all these pages are one family: each leads to the others.</summary>
    public override string Purpose => "own-voice";

    /// <summary>The receipt code, where it has to be shown (again).</summary>
    [BindProperty, Figures]
    public string? Code { get; set; }

    /// <summary>The writer's voice, once the right to it is shown.</summary>
    public Voice? Voice { get; private set; }

    protected MedvirkContext Members => members;

    protected Acts Acts => acts;

    public virtual IActionResult OnGet() => LocalRedirect(PublicVoicesLinks.Follow(Lang, Initiative.Slug));

    /// <summary>Finds the voice that the form or the code opens; null, with what is wrong said at the field, where none.</summary>
    protected async Task FindAsync()
    {
        if (Sent!.Subject is { } id)
        {
            Voice = await members.Set<Voice>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == id && v.InitiativeId == Initiative.Id, Aborted);
            return;
        }

        if (limits.ManyCodes(HttpContext))
        {
            ModelState.AddModelError(nameof(Code), T["voices.follow.code.wait"]);
        }
        else if (!ReceiptCode.TryRead(Code, out var code))
        {
            ModelState.AddModelError(nameof(Code), T[string.IsNullOrWhiteSpace(Code) ? "voices.follow.code.required" : "voices.follow.code.form"]);
        }
        else
        {
            var hash = code.Hash;
            Voice = await members.Set<Voice>().AsNoTracking()
                .SingleOrDefaultAsync(v => v.ReceiptHash == hash && v.InitiativeId == Initiative.Id, Aborted);
            if (Voice is null)
            {
                ModelState.AddModelError(nameof(Code), T["voices.follow.code.unknown"]);
            }
        }
    }
}
