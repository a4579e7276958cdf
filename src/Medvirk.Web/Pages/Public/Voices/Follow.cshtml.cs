using Medvirk.Data;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>By receipt code: how far my voice has come, the answers, and the ways to add, withdraw and erase.</summary>
public sealed class FollowModel(MedvirkContext members, Acts acts, VoiceLimits limits) : FollowedVoicePageModel(members, acts, limits)
{
    public override IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Guard() is { } problem)
        {
            return Stopped(problem);
        }

        await FindAsync();
        return Voice is null ? Invalid() : Page();
    }
}
