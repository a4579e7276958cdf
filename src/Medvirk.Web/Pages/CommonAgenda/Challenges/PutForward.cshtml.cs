using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OneChallenge = Medvirk.Domain.CommonAgenda.Challenges.Challenge;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>Someone puts a challenge forward.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter, Role.Seat)]
public sealed class PutForwardModel : RoomPageModel
{
    [BindProperty]
    public ChallengeInput Input { get; set; } = new();

    public ChallengeChoices Offered { get; private set; } = ChallengeChoices.None;

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["challenges.title"], ChallengeLinks.Index(Lang, Initiative.Slug)),
        new(T["challenges.put-forward.title"]),
    ];

    public async Task OnGetAsync() => Offered = await ChallengeChoices.ReadAsync(Db, Initiative.Id, null, Aborted);

    public async Task<IActionResult> OnPostAsync()
    {
        Offered = await ChallengeChoices.ReadAsync(Db, Initiative.Id, null, Aborted);
        Input.Check(ModelState, T, Offered);
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var made = await PerformAsync<int>(async ct =>
        {
            var text = Input.ToText().Clean();
            var challenges = await Db.Set<Challenge>().Where(c => c.InitiativeId == Initiative.Id).Select(c => new { c.Number, c.Title, c.ClosedAt }).ToListAsync(ct);
            if (challenges.FirstOrDefault(c => c.ClosedAt is null && c.Title == text.Title) is { } same)
            {
                return same.Number; // a double click
            }

            var challenge = OneChallenge.PutForward(Initiative.Id, challenges.Select(c => c.Number).DefaultIfEmpty().Max() + 1, text, Me, Now);
            if (challenge.IsRefused)
            {
                return challenge.Refusal;
            }

            Db.Add(challenge.Made);
            return challenge.Made.Number;
        });
        return made.IsRefused ? Refused(made.Refusal) : LocalRedirect(ChallengeLinks.Show(Lang, Initiative.Slug, made.Made));
    }
}
