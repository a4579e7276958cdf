using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>
/// The secretariat looks at protected figures under the organisation's agreement. The look is recorded first; the answer
/// to that one POST shows the figures, and nothing keeps it.
/// </summary>
[Allow(Role.Secretariat)]
public sealed class LookModel : ReportPageModel
{
    /// <summary>The figures; null before the look is recorded.</summary>
    public ReportCheck? Figures { get; private set; }

    public async Task<IActionResult> OnGetAsync(int number) =>
        !await FindAsync(number) ? NotFound()
        : Confidentiality == Confidentiality.Protected && Report.Submission is not null ? Page()
        : LocalRedirect(Link);

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        // An agreement is about protected figures: internal ones are the organisation's own, open ones are shown anyway.
        if (Confidentiality != Confidentiality.Protected)
        {
            return LocalRedirect(Link);
        }

        var refusal = await PerformAsync(async ct =>
        {
            var (report, _) = await LoadAsync(ct);
            var agreements = await Db.Set<DataAgreement>()
                .Where(a => a.InitiativeId == Initiative.Id && a.OrganisationId == report.OrganisationId).ToListAsync(ct);
            return agreements.Find(a => a.Covers(Today)) is { } agreement ? agreement.Look(report, Me, Now) : ReportingRefusals.AgreementMissing;
        });
        await FindAsync(number);
        if (refusal is not null)
        {
            return Refused(refusal);
        }

        Figures = CheckOf(Report.Submission);
        return Page();
    }
}
