using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>One version at its permanent address.</summary>
public sealed class ShowModel : AgendaTextModel
{
    public async Task<IActionResult> OnGetAsync(VersionNumber number)
    {
        await LoadAsync(number);
        return Version is null ? NotFound() : Page();
    }
}
