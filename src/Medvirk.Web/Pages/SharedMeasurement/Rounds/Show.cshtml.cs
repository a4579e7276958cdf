using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Rounds;

/// <summary>One round: its reports by organisation, each with its state and its next step.</summary>
[AllowMembers]
public sealed class ShowModel : RoundPageModel
{
    public const int PageSize = 100;

    public IReadOnlyList<RoundReport> Reports { get; private set; } = [];

    public ListPage List { get; private set; }

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public bool MayRun => Me.IsSecretariat;

    public bool IsOwn(RoundReport report) => report.OrganisationId == Me.OrganisationId;

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        List = ListPage.Of(Request, Round.Asked, PageSize);
        Reports = await RoundQueries.ReportsAsync(Db, Initiative.Id, number, Me.OrganisationId, List.Skip, PageSize, Aborted);
        return Page();
    }

    /// <summary>How far it has come. What stands between a partner and the secretariat is theirs; others are told whether it has come.</summary>
    public string Says(RoundReport report) => T[$"rounds.progress.{Told(report)}"];

    public TagKind KindOf(RoundReport report) => Told(report) switch
    {
        "Approved" or "Counted" or "in" => TagKind.Success,
        "Submitted" or "Begun" or "coming" => TagKind.Act,
        "Returned" => TagKind.Look,
        _ => TagKind.Outline,
    };

    /// <summary>The one next step of the reader; null where it is not the reader's.</summary>
    public string? NextStep(RoundReport report) =>
        MayRun ? report.State == ReportState.Submitted ? "approve" : report.IsIn ? "look" : null
        : !ReportingRights.ReportsFor(Me, report.OrganisationId) ? null
        : report.IsIn || !Round.IsOpen ? "look"
        : report.Progress switch { ReportProgress.NotBegun => "begin", ReportProgress.Returned => "mend", _ => "go-on" };

    private string Told(RoundReport report) =>
        MayRun || IsOwn(report) ? report.Progress.ToString()
        : report.IsIn ? "in"
        : !Round.IsOpen ? "none"
        : report.IsLate(Today) ? "missing"
        : "coming";
}
