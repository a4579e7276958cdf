using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>Shows what handing in would do, and does it.</summary>
[Allow(Role.Reporter, Role.Representative)]
public sealed class SubmitModel : ReportPageModel
{
    /// <summary>The draft's version that was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    public ReportCheck Check { get; private set; } = null!;

    public ReviewRule Rule { get; private set; }

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (await HindranceAsync(number) is { } hindrance)
        {
            return hindrance;
        }

        return await ReadyAsync() ? Page() : LocalRedirect(ReportLinks.Fill(Lang, Initiative.Slug, number, "check"));
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        // A second click finds it handed in.
        if (await HindranceAsync(number) is { } hindrance)
        {
            return hindrance;
        }

        var refusal = await PerformAsync(async ct =>
        {
            var (report, round) = await LoadAsync(ct);
            return await Book.SubmitAsync(report, round, Version, Me, Now, ct);
        });
        if (refusal is null)
        {
            return LocalRedirect(Link);
        }

        if (await HindranceAsync(number) is { } since)
        {
            return since;
        }

        ModelState.Remove(nameof(Version));
        return await ReadyAsync() ? Refused(refusal) : LocalRedirect(ReportLinks.Fill(Lang, Initiative.Slug, number, "check"));
    }

    private async Task<bool> ReadyAsync()
    {
        Check = CheckOf(Report.Draft);
        Version = Report.Draft?.Version ?? 0;
        Rule = await Book.RuleAsync(Initiative.Id, Report.IndicatorId, Aborted);
        return Check.MaySubmit;
    }
}
