using System.ComponentModel.DataAnnotations;
using Medvirk.Data;
using Medvirk.Data.Guards;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>Adding to one's own voice.</summary>
public sealed class AddModel(MedvirkContext members, Acts acts, VoiceLimits limits) : FollowedVoicePageModel(members, acts, limits)
{
    [BindProperty]
    [Required(ErrorMessage = "voices.add.required")]
    [StringLength(Voice.WordsLength, ErrorMessage = "voices.long")]
    public string? Words { get; set; }

    /// <summary>The writer has seen that there is a telephone number or a mail address in it, and wants it there.</summary>
    [BindProperty]
    public bool Anyway { get; set; }

    public bool AsksAnyway { get; private set; }

    /// <summary>True when it was added.</summary>
    public bool Done { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Guard() is { } problem)
        {
            return Stopped(problem);
        }

        await FindAsync();
        FindTraces();
        if (Voice is null || !ModelState.IsValid)
        {
            return Invalid();
        }

        Sending sending = default;
        var refusal = await NoRoom.RefuseAsync(HttpContext, () => Acts.PerformAsync(Initiative.Id, async ct =>
        {
            sending = await SpendAsync(Members, ct);
            return sending == Sending.First ? await AddAsync(ct) : null;
        }, Aborted));
        if (refusal is not null)
        {
            return Refused(refusal);
        }

        Done = sending != Sending.SomethingElse;
        return Done ? Page() : Stopped(FormProblem.SentBefore);
    }

    private async Task<Refusal?> AddAsync(CancellationToken ct) =>
        (await Members.Set<Voice>().SingleAsync(v => v.Id == Voice!.Id, ct)).Add(Words!, Today);

    private void FindTraces()
    {
        if (!Anyway && !PersonalTraces.HasCpr(Words) && (PersonalTraces.HasMail(Words) || PersonalTraces.HasPhone(Words)))
        {
            ModelState.AddModelError(nameof(Words), T["voices.reach"]);
            AsksAnyway = true;
        }
    }
}
