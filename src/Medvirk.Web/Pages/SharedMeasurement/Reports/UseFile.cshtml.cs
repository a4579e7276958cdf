using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>Shows what a file says, and puts it in the report.</summary>
[Allow(Role.Reporter, Role.Representative)]
public sealed class UseFileModel : ReportPageModel
{
    public ReportCheck Check { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (await HindranceAsync(number) is { } hindrance)
        {
            return hindrance;
        }

        if (Report.File is null)
        {
            return LocalRedirect(ReportLinks.File(Lang, Initiative.Slug, number));
        }

        Check = CheckOf(Report.File);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (await HindranceAsync(number) is { } hindrance)
        {
            return hindrance;
        }

        var refusal = await PerformAsync(async ct =>
        {
            var (report, round) = await LoadAsync(ct);
            return report.UseFile(round, Me, Now);
        });
        if (refusal is null || refusal == ReportingRefusals.NoFileWaiting)
        {
            // A second click finds it used already; the form shows what there is.
            return LocalRedirect(ReportLinks.Submit(Lang, Initiative.Slug, number));
        }

        return await HindranceAsync(number) ?? LocalRedirect(Link);
    }
}
