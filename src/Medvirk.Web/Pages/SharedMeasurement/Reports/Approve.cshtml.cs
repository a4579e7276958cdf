using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>From now on its figures count.</summary>
[Allow(Role.Secretariat)]
public sealed class ApproveModel : ReportActPageModel
{
    public override string Title => T["reports.approve.title"];

    protected override Task<Refusal?> ActAsync(Report report, Round round, CancellationToken ct) =>
        Book.ApproveAsync(report, round, Submission, Me, Now, ct);
}
