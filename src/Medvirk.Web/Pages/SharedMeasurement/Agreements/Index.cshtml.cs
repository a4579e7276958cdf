using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Agreements;

/// <summary>The data agreements: all of them to the secretariat, its own to an organisation.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter)]
public sealed class IndexModel : RoomPageModel
{
    public IReadOnlyList<AgreementLine> Agreements { get; private set; } = [];

    public bool MayConclude => Me.IsSecretariat || IsRepresentative;

    public bool IsRepresentative => Me is { Role: Role.Representative, OrganisationId: not null };

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public IReadOnlyList<Crumb> Crumbs =>
        [new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)), new(T["agreements.title"])];

    public async Task OnGetAsync()
    {
        var found = await (
            from agreement in Db.Set<DataAgreement>().AsNoTracking()
            join organisation in Db.Set<Organisation>() on agreement.OrganisationId equals organisation.Id
            where agreement.InitiativeId == Initiative.Id && (Me.IsSecretariat || agreement.OrganisationId == Me.OrganisationId)
            select new { Agreement = agreement, organisation.Name }).ToListAsync(Aborted);
        Agreements =
        [
            .. found.Select(a => new AgreementLine(a.Name, a.Agreement))
                .OrderByDescending(a => a.IsEndable(Today)).ThenBy(a => a.Organisation, StringComparer.CurrentCulture).ThenByDescending(a => a.Agreement.From),
        ];
    }

    public sealed record AgreementLine(string Organisation, DataAgreement Agreement)
    {
        /// <summary>It runs, or will.</summary>
        public bool IsEndable(DateOnly today) => Agreement.To is null || Agreement.To >= today;

        /// <summary>The last part of its word.</summary>
        public string State(DateOnly today) => Agreement.Covers(today) ? "runs" : IsEndable(today) ? "ahead" : "over";
    }
}
