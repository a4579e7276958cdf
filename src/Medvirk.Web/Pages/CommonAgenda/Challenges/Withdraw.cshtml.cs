using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>Evidence that does not hold is withdrawn; it stays in the history.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter, Role.Seat)]
public sealed class WithdrawModel : ChallengePageModel
{
    [BindProperty]
    [Required(ErrorMessage = "challenges.withdraw.why.required")]
    [StringLength(Evidence.WhyLength, ErrorMessage = "ui.value.long")]
    public string? Why { get; set; }

    public Evidence Cited { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["challenges.withdraw.title"]);

    public async Task<IActionResult> OnGetAsync(int number, int evidence) =>
        await ReadAsync(number, evidence) && Cited.WithdrawnAt is null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, int evidence)
    {
        if (!await ReadAsync(number, evidence))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Withdraw(evidence, Why!, Me, Now));
        return refusal is null ? LocalRedirect(Shown + "#evidence") : Refused(refusal);
    }

    private async Task<bool> ReadAsync(int number, int evidence)
    {
        if (!await FindAsync(number) || Challenge.Evidence.SingleOrDefault(e => e.Number == evidence) is not { } cited || !Challenge.MayWithdraw(cited, Me))
        {
            return false;
        }

        Cited = cited;
        return true;
    }
}
