using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Takes away a tie that was a mistake: asked on GET, done on POST.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class UntieModel : DecisionActPageModel
{
    [FromRoute]
    public TieKind Kind { get; set; }

    [FromRoute]
    public Guid Tied { get; set; }

    public override string Title => T["decisions.untie.title"];

    internal TiedThing Thing { get; private set; } = null!;

    /// <summary>False where there is no such decision, or no such thing that it could be tied to.</summary>
    protected override async Task<bool> ReadAsync(int number)
    {
        if (!ModelState.IsValid || !await FindAsync(number))
        {
            return false;
        }

        var things = await TiedThings.AllAsync(Db, T, Initiative.Id, Aborted);
        Thing = things.FirstOrDefault(t => t.Kind == Kind && t.Id == Tied)!;
        return Thing is not null;
    }

    protected override Refusal? Act(Decision decision) => decision.Untie(Kind, Tied, Me, Now);
}
