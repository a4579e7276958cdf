using Medvirk.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Account;

/// <summary>Signing out: asked on GET, done on POST.</summary>
public sealed class SignOutModel(SignInManager<Data.Backbone.Account> signIns) : AccountPageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIns.SignOutAsync();
        return LocalRedirect(SiteLinks.Home(Lang));
    }
}
