using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Mandates;

/// <summary>A mandate is confirmed by a colleague, or by a letter of mandate that the secretariat records.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter)]
public sealed class ConfirmModel : RoomPageModel
{
    [BindProperty]
    [StringLength(Mandate.LetterLength, ErrorMessage = "ui.value.long")]
    public string? Letter { get; set; }

    public MandateView Asked { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["mandate.confirm.title"]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (Me.IsSecretariat && string.IsNullOrWhiteSpace(Letter))
        {
            ModelState.AddModelError(nameof(Letter), T["mandate.letter.required"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var mandate = await Db.Set<Mandate>().SingleAsync(m => m.Id == id, ct);
            return Me.IsSecretariat ? mandate.RecordLetter(Letter!, Me, Now) : mandate.Confirm(Me, Now);
        });
        return refusal is null ? LocalRedirect(BackboneLinks.Partners(Lang, Initiative.Slug)) : Refused(refusal);
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        var found = await (
            from mandate in Db.Set<Mandate>()
            join person in Db.Set<Person>() on mandate.PersonId equals person.Id
            join organisation in Db.Set<Organisation>() on mandate.OrganisationId equals organisation.Id
            where mandate.Id == id && mandate.InitiativeId == Initiative.Id
                && (Me.IsSecretariat || mandate.OrganisationId == Me.OrganisationId)
            select new MandateView(person.Name, mandate.Role, organisation.Name))
            .SingleOrDefaultAsync(Aborted);
        Asked = found!;
        return found is not null;
    }

    public sealed record MandateView(string Person, Role Role, string Organisation);
}
