using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>The secretariat asks for something to be changed, and says what.</summary>
[Allow(Role.Secretariat)]
public sealed class ReturnModel : ReportActPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "reports.return.comment.required")]
    [StringLength(Report.CommentLength, ErrorMessage = "ui.value.long")]
    public string? Comment { get; set; }

    public override string Title => T["reports.return.title"];

    /// <summary>A second click finds the same words sent; other words are kept, and it is told that they were not sent.</summary>
    protected override IActionResult Late() =>
        Comment is null || (Report.Steps is [.., { Kind: ReportStepKind.Returned, Words: { } sent }] && sent == Text.Clean(Comment))
            ? base.Late()
            : Refused(Report.State == ReportState.Approved ? ReportingRefusals.ReportAlreadyApproved : ReportingRefusals.ReportNotSubmitted);

    protected override Task<Refusal?> ActAsync(Report report, Round round, CancellationToken ct) =>
        Task.FromResult(report.Return(Submission, Comment!, Me, Now));
}
