using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Agreements;

/// <summary>Ends a data agreement: from today on the secretariat can't look any more.</summary>
[Allow(Role.Secretariat, Role.Representative)]
public sealed class EndModel : RoomPageModel
{
    public string Organisation { get; private set; } = "";

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)),
        new(T["agreements.title"], RoundLinks.Agreements(Lang, Initiative.Slug)),
        new(T["agreements.end"]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id) => await FindAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await Db.Set<DataAgreement>().SingleAsync(a => a.Id == id, ct)).End(Me, Now));
        return refusal is null ? LocalRedirect(RoundLinks.Agreements(Lang, Initiative.Slug)) : Refused(refusal);
    }

    /// <summary>Another organisation's agreement is not there.</summary>
    private async Task<bool> FindAsync(Guid id)
    {
        Organisation = await (
            from agreement in Db.Set<DataAgreement>()
            join organisation in Db.Set<Organisation>() on agreement.OrganisationId equals organisation.Id
            where agreement.Id == id && agreement.InitiativeId == Initiative.Id && (Me.IsSecretariat || agreement.OrganisationId == Me.OrganisationId)
            select organisation.Name).SingleOrDefaultAsync(Aborted) ?? "";
        return Organisation.Length > 0;
    }
}
