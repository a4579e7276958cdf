using Medvirk.Data.CommonAgenda.Priorities;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>What the partners say of one challenge; to a partner only once it has said something itself.</summary>
[AllowMembers]
public sealed class ChallengeModel : RoundPageModel
{
    public PriorityView View { get; private set; } = null!;

    public RatedChallenge Rated { get; private set; } = null!;

    public bool MayRate => Me.Role is Role.Representative or Role.Seat;

    /// <summary>This one where it is not rated yet, else the first that is not; null where all are.</summary>
    public RatedChallenge? Next => View.OwnOf(Rated.Id) is null ? Rated : View.Challenges.FirstOrDefault(c => View.OwnOf(c.Id) is null);

    /// <summary>By name, seats last: nobody is ranked.</summary>
    public IReadOnlyList<(string Name, Ballot Ballot)> Said =>
    [
        .. View.Of(Rated.Id).Where(b => b.Points(Round.Weights) is not null)
            .Select(b => (Name: b.IsSeat ? View.Seats.GetValueOrDefault(b.StanderId) ?? T["priorities.seat"] : View.Organisations[b.StanderId], b))
            .OrderBy(b => b.b.IsSeat).ThenBy(b => b.Name, StringComparer.CurrentCulture),
    ];

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(new Crumb(Rated.Title));

    public async Task<IActionResult> OnGetAsync(int round, int challenge)
    {
        if (!await FindAsync(round))
        {
            return NotFound();
        }

        View = await new PriorityReader(Db).ReadAsync(Round, Me, Aborted);
        if (View.Challenges.FirstOrDefault(c => c.Number == challenge) is not { } rated)
        {
            return NotFound();
        }

        Rated = rated;
        return Page();
    }
}
