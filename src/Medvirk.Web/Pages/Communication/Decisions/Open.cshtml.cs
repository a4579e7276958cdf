using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Opens a decision: from now on organisations say where they stand.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class OpenModel : DecisionActPageModel
{
    public override string Title => T["decisions.open.title"];

    protected override Task<Refusal?> ActAsync(Decision decision, CancellationToken ct) =>
        new DecisionBook(Db).OpenAsync(decision, Me, Now, ct);
}
