using Medvirk.Data;
using Medvirk.Data.Voices;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>Taking one's voice back: asks first, then does it.</summary>
public sealed class WithdrawModel(MedvirkContext members, Acts acts, VoiceLimits limits) : FollowedVoicePageModel(members, acts, limits)
{
    /// <summary>The writer has said yes on this page; before, it only asks.</summary>
    [BindProperty]
    public bool Sure { get; set; }

    /// <summary>True when it is done, now or before.</summary>
    public bool Done { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Guard() is { } problem)
        {
            return Stopped(problem);
        }

        await FindAsync();
        if (Voice is null)
        {
            return Invalid();
        }

        Done = Voice.WithdrawnOn is not null || Voice.ErasedOn is not null;
        if (Sure && !Done)
        {
            await Acts.PerformAsync(Initiative.Id, ct => VoiceErasure.WithdrawAsync(Members, Voice.Id, Today, ct), Aborted);
            Done = true;
        }

        return Page();
    }
}
