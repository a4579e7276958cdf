using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>The organisation takes its submission back, to change it.</summary>
[Allow(Role.Reporter, Role.Representative)]
public sealed class TakeBackModel : ReportActPageModel
{
    public override string Title => T["reports.take-back.title"];

    protected override bool IsForMe => IsOurs;

    protected override Task<Refusal?> ActAsync(Report report, Round round, CancellationToken ct) => Task.FromResult(report.TakeBack(Me, Now));
}
