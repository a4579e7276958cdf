using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Ends a decision before its time.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class EndModel : DecisionActPageModel
{
    public override string Title => T["decisions.end.title"];

    protected override Refusal? Act(Decision decision) => decision.End(Me, Now);
}
