using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Partners;

/// <summary>A new partner organisation; who speaks for it is invited next.</summary>
[Allow(Role.Secretariat)]
public sealed class AddModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["partners.add.title"]),
    ];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var added = await PerformAsync<Organisation>(async ct =>
        {
            var initiative = await Db.Set<Initiative>().Include(i => i.Partnerships).SingleAsync(i => i.Id == Initiative.Id, ct);
            if (await HasPartnerAsync(initiative, Text.Clean(Input.Name!), ct))
            {
                return BackboneRefusals.OrganisationAlreadyPartner;
            }

            var organisation = new Organisation(Input.Name!, Input.Sector!.Value);
            Db.Add(organisation);
            var joined = initiative.Join(organisation.Id, Me, Now);
            return joined.IsRefused ? joined.Refusal : organisation;
        });
        return added.IsRefused
            ? Refused(added.Refusal)
            : LocalRedirect(BackboneLinks.Invite(Lang, Initiative.Slug, added.Made.Id));
    }

    private Task<bool> HasPartnerAsync(Initiative initiative, string name, CancellationToken ct)
    {
        var ids = initiative.Partnerships.Where(p => p.LeftAt is null).Select(p => p.OrganisationId).ToArray();
        return Db.Set<Organisation>().AnyAsync(o => ids.Contains(o.Id) && o.Name == name, ct);
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "partners.add.name.required")]
        [StringLength(Organisation.NameLength, ErrorMessage = "ui.value.long")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "partners.add.sector.required")]
        public Sector? Sector { get; set; }
    }
}
