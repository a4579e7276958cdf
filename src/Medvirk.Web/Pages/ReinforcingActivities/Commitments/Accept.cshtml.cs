using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.ReinforcingActivities.Commitments;

/// <summary>Saying yes to the wording that the other proposed: from then on it binds both.</summary>
[Allow(Role.Representative)]
public sealed class AcceptModel : CommitmentActPageModel
{
    public override string Title => T["commitments.accept.title"];

    protected override Refusal? Act(Commitment commitment) => commitment.Accept(Wording ?? 0, Me, Now);
}
