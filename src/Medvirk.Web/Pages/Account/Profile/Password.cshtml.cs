using System.ComponentModel.DataAnnotations;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Account.Profile;

/// <summary>A new password, for someone who knows the present one. Other sign-ins end with it.</summary>
public sealed class PasswordModel(PasswordDesk passwords) : AccountPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var me = PersonId!.Value;
        var email = await Db.Users.Where(account => account.Id == me).Select(account => account.Email!).SingleAsync(Aborted);
        foreach (var problem in await passwords.ProblemsAsync(Input.Password, email, T))
        {
            ModelState.AddModelError("Input.Password", problem);
        }

        // The present one is tried last, so that a poor new one is no guess at it.
        if (ModelState.IsValid && !await passwords.ChangeAsync(me, Input.PresentPassword!, Input.Password!, Sessions.IdOf(User), T, Aborted))
        {
            ModelState.AddModelError("Input.PresentPassword", T["account.profile.password.wrong"]);
        }

        return ModelState.IsValid ? LocalRedirect(AccountLinks.Profile(Lang) + "?done=password") : Invalid();
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "account.profile.password.present.required")]
        [StringLength(200, ErrorMessage = "account.password.long")]
        [DataType(DataType.Password)]
        public string? PresentPassword { get; set; }

        [StringLength(200, ErrorMessage = "account.password.long")]
        [DataType(DataType.Password)]
        public string? Password { get; set; }
    }
}
