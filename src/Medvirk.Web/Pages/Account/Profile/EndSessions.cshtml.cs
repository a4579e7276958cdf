using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Account.Profile;

/// <summary>Ends every other sign-in of the person, at once.</summary>
public sealed class EndSessionsModel(Sessions sessions) : AccountPageModel
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await sessions.EndAsync(PersonId!.Value, Sessions.IdOf(User), Aborted);
        return LocalRedirect(AccountLinks.Profile(Lang) + "?done=sessions");
    }
}
