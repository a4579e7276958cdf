using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>Where a report stands, its next step, and its way. Figures are shown to those whose they are.</summary>
[AllowMembers]
public sealed class ShowModel : ReportPageModel
{
    /// <summary>The check of what is shown; null where this member sees no figures.</summary>
    public ReportCheck? Figures { get; private set; }

    /// <summary>Why its organisation can't write in it now; null where it can.</summary>
    public Refusal? Closed { get; private set; }

    /// <summary>An agreement under which the secretariat may look at protected figures today.</summary>
    public bool MayLook { get; private set; }

    public IReadOnlyDictionary<Guid, string> People { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>What the secretariat wanted changed; null where it is not returned.</summary>
    public ReportStep? Returned => Report.State == ReportState.Returned ? Report.Steps[^1] : null;

    /// <summary>Comments may tell of figures: they are between the organisation and the secretariat.</summary>
    public bool ReadsComments => MayReport || Me.IsSecretariat;

    /// <summary>Nothing but counts of cells: what the secretariat sees in any case.</summary>
    public SheetSummary? Summary => Me.IsSecretariat || IsOurs ? Report.Submission?.Summary : null;

    public string StepBy(ReportStep step) => step.ById is { } id && People.GetValueOrDefault(id) is { Length: > 0 } name ? name : T["log.gone"];

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        Closed = Report.RefusalToEdit(Round, Me);
        var isSettled = Report.State is ReportState.Submitted or ReportState.Approved;
        if (MayReport)
        {
            Figures = CheckOf(isSettled ? Report.Submission : Report.Draft);
        }
        else if (Me.IsSecretariat && isSettled)
        {
            Figures = Confidentiality == Confidentiality.Open ? CheckOf(Report.Submission) : null;
            MayLook = Confidentiality == Confidentiality.Protected && (await Db.Set<DataAgreement>()
                .Where(a => a.InitiativeId == Initiative.Id && a.OrganisationId == Report.OrganisationId).AsNoTracking().ToListAsync(Aborted))
                .Exists(a => a.Covers(Today));
        }

        var ids = Report.Steps.Select(s => s.ById).OfType<Guid>().Distinct().ToArray();
        People = await Db.Set<Person>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, Aborted);
        return Page();
    }
}
