using System.ComponentModel.DataAnnotations;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Account.Invitations;

/// <summary>The page behind an invitation's link: who invites, to what, and the way in.</summary>
[AllowAnonymous]
public sealed class AcceptModel(
    InvitationDesk desk, PasswordDesk passwords, UserManager<Data.Backbone.Account> accounts, SignInManager<Data.Backbone.Account> signIns) : AccountPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public InvitationView Invitation { get; private set; } = null!;

    /// <summary>Why it can't be used; null when it can.</summary>
    public Refusal? Closed { get; private set; }

    /// <summary>The invited person has an account, and must sign in with it first.</summary>
    public bool MustSignIn { get; private set; }

    public bool IsSignedIn => PersonId is not null;

    /// <summary>A seat is known to others by a name that the person chooses.</summary>
    public bool IsSeat => Invitation.Role == Role.Seat;

    public string SignInLink => AccountLinks.SignIn(Lang, Request.Path);

    public async Task<IActionResult> OnGetAsync(string token) => await LoadAsync(token) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (await LoadAsync(token) is not { } invitation)
        {
            return NotFound();
        }

        if (Closed is { } closed)
        {
            return Refused(closed);
        }

        if (MustSignIn)
        {
            return LocalRedirect(SignInLink);
        }

        if (IsSeat && string.IsNullOrWhiteSpace(Input.Alias))
        {
            ModelState.AddModelError("Input.Alias", T["alias.required"]);
        }

        return IsSignedIn ? await AcceptSignedInAsync(invitation) : await AcceptNewAsync(invitation);
    }

    private async Task<IActionResult> AcceptSignedInAsync(Invitation invitation)
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var account = (await accounts.GetUserAsync(User))!;
        var refusal = await desk.AcceptAsync(invitation.Id, invitation.InitiativeId, account, Input.Alias, Aborted);
        return refusal is null ? GoIn() : Refused(refusal);
    }

    private async Task<IActionResult> AcceptNewAsync(Invitation invitation)
    {
        foreach (var problem in await passwords.ProblemsAsync(Input.Password, Invitation.Email, T))
        {
            ModelState.AddModelError("Input.Password", problem);
        }

        if (string.IsNullOrWhiteSpace(Input.Name))
        {
            ModelState.AddModelError("Input.Name", T["invitation.accept.name.required"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var accepted = await desk.AcceptAsync(invitation.Id, invitation.InitiativeId, Input.Name!, Input.Password!, Input.Alias, Aborted);
        if (accepted.IsRefused)
        {
            return Refused(accepted.Refusal);
        }

        await signIns.SignInAsync(accepted.Made, isPersistent: false);
        return GoIn();
    }

    private LocalRedirectResult GoIn() => LocalRedirect(SiteLinks.Work(Lang, Invitation.Slug));

    private async Task<Invitation?> LoadAsync(string token)
    {
        if (await desk.FindAsync(token, Aborted) is not { } invitation)
        {
            return null;
        }

        Invitation = await (
            from initiative in Db.Set<Initiative>()
            from organisation in Db.Set<Organisation>().Where(o => o.Id == invitation.OrganisationId).DefaultIfEmpty()
            from inviter in Db.Set<Person>().Where(p => p.Id == invitation.InvitedById).DefaultIfEmpty()
            where initiative.Id == invitation.InitiativeId
            select new InvitationView(
                initiative.Slug, initiative.Name, initiative.Summary, organisation.Name, inviter.Name, invitation.Role, invitation.Email))
            .SingleAsync(Aborted);
        Closed = invitation.UsedAt is not null ? BackboneRefusals.InvitationUsed
            : invitation.WithdrawnAt is not null ? BackboneRefusals.InvitationWithdrawn
            : invitation.ExpiresAt < Now ? BackboneRefusals.InvitationExpired
            : IsSignedIn && !await IsInvitedAsync(invitation) ? BackboneRefusals.InvitationForSomeoneElse
            : null;
        MustSignIn = !IsSignedIn && await accounts.FindByEmailAsync(invitation.Email) is not null;
        return invitation;
    }

    private async Task<bool> IsInvitedAsync(Invitation invitation) =>
        string.Equals((await accounts.GetUserAsync(User))?.Email, invitation.Email, StringComparison.OrdinalIgnoreCase);

    public sealed class InputModel
    {
        [StringLength(Person.NameLength, ErrorMessage = "ui.value.long")]
        public string? Name { get; set; }

        [StringLength(Mandate.AliasLength, ErrorMessage = "ui.value.long")]
        public string? Alias { get; set; }

        [StringLength(200, ErrorMessage = "account.password.long")]
        [DataType(DataType.Password)]
        public string? Password { get; set; }
    }

    public sealed record InvitationView(
        string Slug, string Initiative, string Summary, string? Organisation, string? Inviter, Role Role, string Email);
}
