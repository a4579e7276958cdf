using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>A challenge: what is wrong, what says so, and what is done about it.</summary>
[AllowMembers]
public sealed class ShowModel : ChallengePageModel
{
    public ChallengeView View { get; private set; } = null!;

    /// <summary>Who put it forward.</summary>
    public string By { get; private set; } = "";

    public bool MayReword => Challenge.IsOf(Me);

    public bool MayCite => Challenge.MayWork(Me) && Challenge.ClosedAt is null;

    /// <summary>The names of files, by the number of the evidence.</summary>
    public IReadOnlyDictionary<int, string> Files { get; private set; } = new Dictionary<int, string>();

    /// <summary>The numbers of the evidence that the reader may withdraw.</summary>
    public IReadOnlySet<int> Withdrawable { get; private set; } = new HashSet<int>();

    public IReadOnlyList<Crumb> Crumbs => [.. CrumbsTo("").SkipLast(2), new(Challenge.Title)];

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        View = (await Reader.ReadAsync(number, isMember: true, Aborted))!;
        By = (await MemberNames.ReadAsync(Db, T, Initiative.Id, [(Challenge.PutForwardById, Challenge.OrganisationId)], Aborted)).Of(Challenge.PutForwardById, Challenge.OrganisationId);
        Files = Challenge.Evidence.Where(e => e is { WithdrawnAt: null, FileName: not null }).ToDictionary(e => e.Number, e => e.FileName!);
        Withdrawable = Challenge.Evidence.Where(e => e.WithdrawnAt is null && Challenge.MayWithdraw(e, Me)).Select(e => e.Number).ToHashSet();
        return Page();
    }
}
