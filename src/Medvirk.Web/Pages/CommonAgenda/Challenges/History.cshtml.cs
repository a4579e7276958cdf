using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>Every wording that a challenge has had, what was withdrawn, and when it was closed and opened.</summary>
[AllowMembers]
public sealed class HistoryModel : ChallengePageModel
{
    /// <summary>The latest first.</summary>
    public IReadOnlyList<WordingRow> Rows { get; private set; } = [];

    public IReadOnlyList<Evidence> Withdrawn => [.. Challenge.Evidence.Where(e => e.WithdrawnAt is not null).OrderByDescending(e => e.WithdrawnAt)];

    public MemberNames Names { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["challenges.history.title"]);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        Rows = await WordingRow.ReadAsync(Db, Initiative.Id, Challenge.Id, T, Aborted);
        Names = await MemberNames.ReadAsync(
            Db,
            T,
            Initiative.Id,
            [
                .. Challenge.Evidence.Select(e => e.WithdrawnById),
                .. Challenge.Closings.SelectMany(c => new[] { c.ById, c.ReopenedById }),
            ],
            Aborted);
        return Page();
    }
}
