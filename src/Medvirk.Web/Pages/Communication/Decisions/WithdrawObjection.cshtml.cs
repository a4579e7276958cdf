using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Takes an objection back, or says that a change has resolved it.</summary>
[Allow(Role.Representative, Role.Seat)]
public sealed class WithdrawObjectionModel : ObjectionActPageModel
{
    public override string Title => T["decisions.take-back.title"];

    protected override Refusal? Act(Decision decision) => decision.WithdrawObjection(ObjectionNumber, Me, Now);
}
