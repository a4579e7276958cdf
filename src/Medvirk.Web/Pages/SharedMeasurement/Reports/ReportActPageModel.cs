using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>A page that does one thing with a submitted report: GET asks, POST does. Elsewhere on its way there is nothing to ask.</summary>
public abstract class ReportActPageModel : ReportPageModel
{
    /// <summary>The submission that the page showed: nobody answers to figures that changed meanwhile.</summary>
    [BindProperty]
    public int Submission { get; set; }

    public abstract string Title { get; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(Title);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number) || !IsForMe)
        {
            return NotFound();
        }

        if (Report.State != ReportState.Submitted)
        {
            return LocalRedirect(Link);
        }

        Submission = Report.Submission!.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number) || !IsForMe)
        {
            return NotFound();
        }

        // A second click finds it done.
        if (Report.State != ReportState.Submitted)
        {
            return Late();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var (report, round) = await LoadAsync(ct);
            return await ActAsync(report, round, ct);
        });
        if (refusal is null)
        {
            return LocalRedirect(Link);
        }

        await FindAsync(number);
        if (Report.State != ReportState.Submitted)
        {
            return Late();
        }

        Submission = Report.Submission!.Version;
        ModelState.Remove(nameof(Submission));
        return Refused(refusal);
    }

    /// <summary>What the page answers where nothing waits any more: the report itself tells where it stands.</summary>
    protected virtual IActionResult Late() => LocalRedirect(Link);

    /// <summary>Whether the page is for this member.</summary>
    protected virtual bool IsForMe => Me.IsSecretariat;

    /// <summary>What the page does.</summary>
    protected abstract Task<Refusal?> ActAsync(Report report, Round round, CancellationToken ct);
}
