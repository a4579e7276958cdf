using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>One version at its permanent address.</summary>
public sealed class ShowModel : AgendaTextModel
{
    /// <summary>Whether it is the agenda as it stands.</summary>
    public bool IsCurrent { get; private set; }

    public async Task<IActionResult> OnGetAsync(VersionNumber number)
    {
        await LoadAsync(number);
        IsCurrent = await new PublicAgendaReader(Db, T).StandingAsync(Initiative.Id) == number;
        return Version is null ? NotFound() : Page();
    }
}
