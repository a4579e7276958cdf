using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Mail;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Partners;

/// <summary>A partner leaves: said by itself, or recorded by the secretariat. Its mandates end and its invitations are taken back.</summary>
[Allow(Role.Secretariat, Role.Representative)]
public sealed class LeaveModel(Post post) : RoomPageModel
{
    [BindProperty]
    public bool IsSure { get; set; }

    public PartnerView Partner { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["partners.leave.title"]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!IsSure)
        {
            ModelState.AddModelError(nameof(IsSure), T["partners.leave.sure.required"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var initiative = await Db.Set<Initiative>().Include(i => i.Partnerships).SingleAsync(i => i.Id == Initiative.Id, ct);
            var mandates = await Db.Set<Mandate>().Where(m => m.InitiativeId == Initiative.Id && m.OrganisationId == id).ToListAsync(ct);
            var open = await Db.Set<Invitation>()
                .Where(i => i.InitiativeId == Initiative.Id && i.OrganisationId == id && i.UsedAt == null && i.WithdrawnAt == null).ToListAsync(ct);
            foreach (var invitation in open)
            {
                await post.DropAsync(invitation.Id, ct);
                invitation.Withdraw(Me, Now);
            }

            return initiative.Leave(id, mandates, Me, Now);
        });
        return refusal is not null ? Refused(refusal)
            : LocalRedirect(Me.IsSecretariat ? BackboneLinks.Partners(Lang, Initiative.Slug) : AccountLinks.Home(Lang));
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        var today = DateOnly.FromDateTime(Now);
        var found = await (
            from partnership in Db.Set<Partnership>()
            join organisation in Db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where EF.Property<Guid>(partnership, "InitiativeId") == Initiative.Id && partnership.LeftAt == null && organisation.Id == id
                && (Me.IsSecretariat || organisation.Id == Me.OrganisationId)
            select new PartnerView(organisation.Name, Db.Set<Mandate>().Count(m =>
                m.InitiativeId == Initiative.Id && m.OrganisationId == id && (m.To == null || m.To >= today))))
            .SingleOrDefaultAsync(Aborted);
        Partner = found!;
        return found is not null;
    }

    /// <param name="Name">The organisation's.</param>
    /// <param name="Mandates">How many end with it.</param>
    public sealed record PartnerView(string Name, int Mandates);
}
