using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Account.Passwords;

/// <summary>Someone without a password asks for a new one. The answer is the same whether or not there is such an account.</summary>
[AllowAnonymous]
public sealed class ForgottenModel(Post post) : AccountPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Where no mail is sent, the page says whom to ask instead; it never shows a link.</summary>
    public bool SendsMail => post.IsSetUp;

    public bool IsAsked { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!SendsMail)
        {
            return Page();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        await post.AskForPasswordAsync(Input.Email!, Lang, Aborted);
        IsAsked = true;
        return Page();
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "account.email.required")]
        [EmailAddress(ErrorMessage = "account.email.invalid")]
        [StringLength(Invitation.EmailLength, ErrorMessage = "account.email.long")]
        public string? Email { get; set; }
    }
}
