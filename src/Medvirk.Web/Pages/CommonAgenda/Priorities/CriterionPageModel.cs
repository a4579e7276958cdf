using Medvirk.Domain.CommonAgenda.Priorities;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>A secretariat's page about one criterion of a round.</summary>
public abstract class CriterionPageModel : RoundPageModel
{
    public Criterion Criterion { get; private set; } = null!;

    protected async Task<bool> FindAsync(int round, int number)
    {
        if (!await FindAsync(round) || Round.CurrentCriteria.SingleOrDefault(c => c.Number == number) is not { } found)
        {
            return false;
        }

        Criterion = found;
        return true;
    }

    /// <summary>Where the round's criteria are listed.</summary>
    protected string Listed => PriorityLinks.Criteria(Lang, Initiative.Slug, Round.Number);
}
