using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Account;

/// <summary>Signing in by mail address and password. A form that was sent after the session ran out is carried through.</summary>
[AllowAnonymous]
public sealed class SignInModel(PasswordDesk passwords, HeldForms held) : AccountPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Where the person was going.</summary>
    [BindProperty(SupportsGet = true), Figures]
    public string? Back { get; set; }

    /// <summary>The sealed form that waits for the sign-in.</summary>
    [BindProperty, Figures]
    public string? Held { get; set; }

    /// <summary>The form that was held, once the person has signed in.</summary>
    public HeldForm? Kept { get; private set; }

    /// <summary>A new password was just set.</summary>
    public bool IsPasswordSet { get; private set; }

    public IActionResult OnGet(string? done)
    {
        IsPasswordSet = done == AccountLinks.PasswordSet;
        if (HttpContext.Features.Get<SealedForm>() is { } form)
        {
            Held = form.Text;
            return new Microsoft.AspNetCore.Mvc.RazorPages.PageResult { StatusCode = StatusCodes.Status401Unauthorized };
        }

        return PersonId is null ? Page() : GoOn();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        if (await passwords.TrySignInAsync(Input.Email, Input.Password))
        {
            Kept = held.Open(Held);
            return Kept is null ? GoOn() : Page();
        }

        // One sentence for an unknown address, a wrong password and a closed account: it doesn't tell who has one.
        ModelState.AddModelError("", T["account.sign-in.wrong"]);
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
