using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Mail;
using Medvirk.Web.Pages.Backbone.Invitations;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Partners;

/// <summary>Invites one person by link: to speak for an organisation, or to a role of its own.</summary>
[Allow(Role.Secretariat, Role.Representative)]
public sealed class InviteModel(Post post) : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The link goes by mail; otherwise the inviter is shown it.</summary>
    public bool SendsMail => post.IsSetUp;

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public IReadOnlyList<Choice> Roles => Choice.Of(T, Invitation.RolesFor(Me));

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["invite.title"]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid? organisation)
    {
        if (Roles.Count == 0)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await LoadAsync();
        Input.OrganisationId = organisation is { } id && Organisations.Any(o => o.Value == id.ToString()) ? id : null;
        Input.Role = Input.OrganisationId is null ? null : Role.Representative;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Input.Role is { } chosen && Invitation.SpeaksForOrganisation(chosen) && Input.OrganisationId is null)
        {
            ModelState.AddModelError("Input.OrganisationId", T["invite.organisation.required"]);
        }
        else if (Input.OrganisationId is { } id && Organisations.All(o => o.Value != id.ToString()))
        {
            ModelState.AddModelError("Input.OrganisationId", T["ui.value.unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var role = Input.Role!.Value;
        var organisation = Invitation.SpeaksForOrganisation(role) ? Input.OrganisationId : null;
        var sent = await PerformAsync<(Invitation Invitation, string Token)>(ct => SendAsync(organisation, role, ct));
        if (sent.IsRefused)
        {
            return Refused(sent.Refusal);
        }

        if (SendsMail)
        {
            post.Ring();
        }
        else
        {
            // The link is shown once, on the next page; it is kept nowhere.
            TempData[ShowModel.TokenKey] = sent.Made.Token;
        }

        return LocalRedirect(BackboneLinks.Invitation(Lang, Initiative.Slug, sent.Made.Invitation.Id));
    }

    private async Task<Result<(Invitation Invitation, string Token)>> SendAsync(Guid? organisationId, Role role, CancellationToken ct)
    {
        var (email, now) = (Invitation.AddressOf(Input.Email!), Now);
        var isWaiting = await Db.Set<Invitation>().AnyAsync(
            i => i.InitiativeId == Initiative.Id && i.Email == email && i.Role == role && i.OrganisationId == organisationId
                && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt >= now, ct);
        var sent = Invitation.Send(Initiative.Id, organisationId, role, email, isWaiting, Me, now);
        if (!sent.IsRefused)
        {
            Db.Add(sent.Made.Invitation);
            if (SendsMail)
            {
                var name = await Db.Set<Organisation>().Where(o => o.Id == organisationId).Select(o => o.Name).SingleOrDefaultAsync(ct);
                post.Add(post.Letters.Invitation(T, sent.Made.Invitation, sent.Made.Token, new InvitationWords(Initiative.Name, name, Visit.PersonName)));
            }
        }

        return sent;
    }

    private async Task LoadAsync()
    {
        var partners = await (
            from partnership in Db.Set<Partnership>()
            join organisation in Db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where EF.Property<Guid>(partnership, "InitiativeId") == Initiative.Id && partnership.LeftAt == null
                && (Me.IsSecretariat || organisation.Id == Me.OrganisationId)
            orderby organisation.Name
            select new { organisation.Id, organisation.Name })
            .ToListAsync(Aborted);
        Organisations = [.. partners.Select(o => new Choice(o.Id.ToString(), o.Name))];
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "invite.email.required")]
        [EmailAddress(ErrorMessage = "invite.email.invalid")]
        [StringLength(Invitation.EmailLength, ErrorMessage = "ui.value.long")]
        public string? Email { get; set; }

        [Required(ErrorMessage = "invite.role.required")]
        public Role? Role { get; set; }

        public Guid? OrganisationId { get; set; }
    }
}
