using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Mandates;

/// <summary>
/// Gives a mandate to someone who is in the initiative already: the secretariat to any role, a representative to the own
/// organisation's people. Others are invited.
/// </summary>
[Allow(Role.Secretariat, Role.Representative)]
public sealed class GiveModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public IReadOnlyList<Choice> Roles => Choice.Of(T, Invitation.RolesFor(Me));

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["mandate.give.title"]),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Roles.Count == 0)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Roles.Count == 0)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await LoadAsync();
        Check();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var given = await PerformAsync<Mandate>(async ct =>
        {
            var (person, role) = (Input.PersonId!.Value, Input.Role!.Value);
            var initiative = await Db.Set<Initiative>().SingleAsync(i => i.Id == Initiative.Id, ct);
            var held = await Db.Set<Mandate>().Where(m => m.PersonId == person && m.InitiativeId == Initiative.Id).ToListAsync(ct);
            var made = initiative.Give(
                role, person, Invitation.SpeaksForOrganisation(role) ? Input.OrganisationId : null, held, Today, Input.LastDay, Me, Now);
            if (!made.IsRefused)
            {
                Db.Add(made.Made);
            }

            return made;
        });
        return given.IsRefused ? Refused(given.Refusal) : LocalRedirect(BackboneLinks.Mandate(Lang, Initiative.Slug, given.Made.Id));
    }

    private void Check()
    {
        if (Input.PersonId is { } person && People.All(p => p.Value != person.ToString()))
        {
            ModelState.AddModelError("Input.PersonId", T["ui.value.unknown"]);
        }

        if (Input.Role is { } role)
        {
            if (!Invitation.RolesFor(Me).Contains(role))
            {
                ModelState.AddModelError("Input.Role", T["ui.value.unknown"]);
            }
            else if (Invitation.SpeaksForOrganisation(role) && Input.OrganisationId is null)
            {
                ModelState.AddModelError("Input.OrganisationId", T["invite.organisation.required"]);
            }
        }

        if (Input.OrganisationId is { } id && Organisations.All(o => o.Value != id.ToString()))
        {
            ModelState.AddModelError("Input.OrganisationId", T["ui.value.unknown"]);
        }

        if (Input.LastDay < Today)
        {
            ModelState.AddModelError("Input.LastDay", T["mandate.end.last-day.past"]);
        }
    }

    private async Task LoadAsync()
    {
        var people = await (
            from person in Db.Set<Person>()
            where person.ErasedAt == null && Db.Set<Mandate>().Any(m =>
                m.PersonId == person.Id && m.InitiativeId == Initiative.Id && (Me.IsSecretariat || m.OrganisationId == Me.OrganisationId))
            orderby person.Name
            select new { person.Id, person.Name }).ToListAsync(Aborted);
        People = [.. people.Select(p => new Choice(p.Id.ToString(), p.Name))];
        var partners = await (
            from partnership in Db.Set<Partnership>()
            join organisation in Db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where EF.Property<Guid>(partnership, "InitiativeId") == Initiative.Id && partnership.LeftAt == null
                && (Me.IsSecretariat || organisation.Id == Me.OrganisationId)
            orderby organisation.Name
            select new { organisation.Id, organisation.Name }).ToListAsync(Aborted);
        Organisations = [.. partners.Select(o => new Choice(o.Id.ToString(), o.Name))];
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "mandate.give.person.required")]
        public Guid? PersonId { get; set; }

        [Required(ErrorMessage = "invite.role.required")]
        public Role? Role { get; set; }

        public Guid? OrganisationId { get; set; }

        public DateOnly? LastDay { get; set; }
    }
}
