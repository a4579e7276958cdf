using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>A challenge is said in other words. Where someone else has done so since, both are shown and the writer chooses.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter, Role.Seat)]
public sealed class RewordModel : ChallengePageModel
{
    [BindProperty]
    public ChallengeInput Input { get; set; } = new();

    public ChallengeChoices Offered { get; private set; } = ChallengeChoices.None;

    /// <summary>What someone else saved since the form was made; null where no one did.</summary>
    public WordingRow? Meanwhile { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["challenges.reword.title"]);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await ReadAsync(number))
        {
            return NotFound();
        }

        Input = ChallengeInput.Of(Challenge.AsText(), Challenge.Revision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await ReadAsync(number))
        {
            return NotFound();
        }

        Input.Check(ModelState, T, Offered);
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Reword(Input.MadeFrom, Input.ToText(), Me, Now));
        if (refusal is null)
        {
            return LocalRedirect(Shown);
        }

        if (refusal == ChallengeRefusals.ChangedMeanwhile)
        {
            Meanwhile = (await WordingRow.ReadAsync(Db, Initiative.Id, Challenge.Id, T, Aborted))[0];
            ModelState.Remove("Input.MadeFrom");
            Input.MadeFrom = Meanwhile.Wording.Number;
        }

        return Refused(refusal);
    }

    /// <summary>Whose it is not is not told that it could be reworded.</summary>
    private async Task<bool> ReadAsync(int number)
    {
        if (!await FindAsync(number) || !Challenge.IsOf(Me))
        {
            return false;
        }

        Offered = await ChallengeChoices.ReadAsync(Db, Initiative.Id, Challenge.AsText(), Aborted);
        return true;
    }
}
