using System.ComponentModel.DataAnnotations;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Account.Passwords;

/// <summary>The page behind a link for a new password. Looking at it spends nothing: mail programs look too.</summary>
[AllowAnonymous]
public sealed class NewModel(PasswordDesk passwords) : AccountPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Whose password it is; null when the link can't be used.</summary>
    public string? Email { get; private set; }

    public async Task OnGetAsync(string secret) => Email = await passwords.AddressOfAsync(secret, Aborted);

    public async Task<IActionResult> OnPostAsync(string secret)
    {
        Email = await passwords.AddressOfAsync(secret, Aborted);
        if (Email is null)
        {
            return new Microsoft.AspNetCore.Mvc.RazorPages.PageResult { StatusCode = StatusCodes.Status409Conflict };
        }

        foreach (var problem in await passwords.ProblemsAsync(Input.Password, Email, T))
        {
            ModelState.AddModelError("Input.Password", problem);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        if (await passwords.SetAsync(secret, Input.Password!, T, Aborted) is { } refusal)
        {
            Email = null;
            return Refused(refusal);
        }

        return LocalRedirect(AccountLinks.SignInWithNewPassword(Lang));
    }

    public sealed class InputModel
    {
        [StringLength(200, ErrorMessage = "account.password.long")]
        [DataType(DataType.Password)]
        public string? Password { get; set; }
    }
}
