using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.SharedMeasurement.Baselines;

/// <summary>Sets where an indicator started.</summary>
[Allow(Role.Secretariat)]
public sealed class SetModel : MarkPageModel
{
    protected override Refusal? Set(Indicator indicator, Period period, Quantity number, string reason) =>
        indicator.SetBaseline(Cell, period, number, reason, Me, Now).Refusal;
}
