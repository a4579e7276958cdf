using System.ComponentModel.DataAnnotations;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Account;

/// <summary>Signing in by mail address and password.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignInManager<Data.Backbone.Account> signIns) : AccountPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Where the person was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public IActionResult OnGet() => PersonId is null ? Page() : GoOn();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var result = await signIns.PasswordSignInAsync(Input.Email.Trim(), Input.Password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return GoOn();
        }

        // One sentence for an unknown address and a wrong password: it doesn't tell who has an account.
        ModelState.AddModelError("", T[result.IsLockedOut ? "account.sign-in.locked" : "account.sign-in.wrong"]);
        return Invalid();
    }

    private LocalRedirectResult GoOn() => LocalRedirect(Url.IsLocalUrl(Back) ? Back : AccountLinks.Home(Lang));

    public sealed class InputModel
    {
        [Required(ErrorMessage = "account.email.required")]
        [StringLength(Invitation.EmailLength, ErrorMessage = "account.email.long")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "account.password.required")]
        [StringLength(200, ErrorMessage = "account.password.long")]
        [DataType(DataType.Password)]
        public string Password { get; set; } = "";
    }
}
