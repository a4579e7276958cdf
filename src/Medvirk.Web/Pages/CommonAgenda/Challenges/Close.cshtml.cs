using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>The secretariat closes a challenge, with a reason.</summary>
[Allow(Role.Secretariat)]
public sealed class CloseModel : ChallengePageModel
{
    [BindProperty]
    [Required(ErrorMessage = "challenges.close.reason.required")]
    public ClosingReason? Reason { get; set; }

    [BindProperty]
    public int? Into { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "challenges.close.why.required")]
    [StringLength(Challenge.WhyLength, ErrorMessage = "ui.value.long")]
    public string? Why { get; set; }

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["challenges.close.title"]);

    public async Task<IActionResult> OnGetAsync(int number) => await ReadAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await ReadAsync(number))
        {
            return NotFound();
        }

        if (Reason == ClosingReason.Merged && !Others.Any(o => o.Value == Into?.ToString(CultureInfo.InvariantCulture)))
        {
            ModelState.AddModelError(nameof(Into), T["challenges.close.into.required"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
            (await LoadAsync(ct)).Close(Reason!.Value, Reason == ClosingReason.Merged ? Into : null, Why!, Me, Now));
        return refusal is null ? LocalRedirect(Shown) : Refused(refusal);
    }

    private async Task<bool> ReadAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return false;
        }

        var others = await Db.Set<Challenge>().Where(c => c.InitiativeId == Initiative.Id && c.Number != number && c.ClosedAt == null)
            .OrderBy(c => c.Number).Select(c => new { c.Number, c.Title }).ToListAsync(Aborted);
        Others = [.. others.Select(c => new Choice(c.Number.ToString(CultureInfo.InvariantCulture), $"{T["challenges.number", c.Number]}: {c.Title}"))];
        return true;
    }
}
