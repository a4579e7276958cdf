using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>A version for paper: each part's plain version and its whole text, and nothing beside them.</summary>
public sealed class PrintModel : AgendaTextModel
{
    public async Task<IActionResult> OnGetAsync(VersionNumber number)
    {
        await LoadAsync(number);
        return Version is null ? NotFound() : Page();
    }
}
