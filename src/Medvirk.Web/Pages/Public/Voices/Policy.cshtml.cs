using Medvirk.Data.Voices;
using Medvirk.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>What happens to a voice: the policy by which one is kept back, and how often each reason was used.</summary>
public sealed class PolicyModel : PublicPageModel
{
    public IReadOnlyList<Row> Reasons { get; private set; } = [];

    public int MadePublic { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var outcomes = await Db.Set<ModerationOutcome>().Where(m => m.InitiativeId == Initiative.Id)
            .GroupBy(m => m.KeptBackFor).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        MadePublic = outcomes.SingleOrDefault(o => o.Key is null)?.Count ?? 0;
        Reasons = [.. Enum.GetValues<KeptBackReason>().Select(reason => new Row(reason, outcomes.SingleOrDefault(o => o.Key == reason)?.Count ?? 0))];
    }

    public sealed record Row(KeptBackReason Reason, int Count);
}
