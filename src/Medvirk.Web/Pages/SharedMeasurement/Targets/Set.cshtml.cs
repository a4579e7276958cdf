using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.SharedMeasurement.Targets;

/// <summary>Sets what is wanted of an indicator, and by when.</summary>
[Allow(Role.Secretariat)]
public sealed class SetModel : MarkPageModel
{
    protected override Refusal? Set(Indicator indicator, Period period, Quantity number, string reason) =>
        indicator.SetTarget(Cell, period, number, reason, Me, Now).Refusal;
}
