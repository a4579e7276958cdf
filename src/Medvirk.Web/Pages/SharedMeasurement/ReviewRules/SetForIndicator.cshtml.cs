using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.ReviewRules;

/// <summary>Gives an indicator a review rule of its own, or lets it follow the initiative again.</summary>
[Allow(Role.Secretariat)]
public sealed class SetForIndicatorModel : IndicatorPageModel
{
    /// <summary>A rule's name, or <see cref="RuleWords.Follow"/>.</summary>
    [BindProperty, Required]
    public string? Rule { get; set; }

    public IReadOnlyList<Choice> Choices =>
        [new(RuleWords.Follow, T["review.follows"], RuleWords.Of(T, Common)), .. RuleWords.Choices(T)];

    /// <summary>The initiative's rule.</summary>
    private ReviewRule Common { get; set; }

    public async Task<IActionResult> OnGetAsync(string indicator)
    {
        if (!await ReadAsync(indicator))
        {
            return NotFound();
        }

        Rule = (await FindAsync(Aborted))?.Rule?.ToString() ?? RuleWords.Follow;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string indicator)
    {
        if (!await ReadAsync(indicator))
        {
            return NotFound();
        }

        if (Rule is not null && Choices.All(choice => choice.Value != Rule))
        {
            ModelState.AddModelError(nameof(Rule), T["ui.value.unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(SetAsync);
        return refusal is null ? LocalRedirect(RoundLinks.ReviewRules(Lang, Initiative.Slug)) : Refused(refusal);
    }

    private async Task<Refusal?> SetAsync(CancellationToken ct)
    {
        var setting = await FindAsync(ct);
        if (Rule == RuleWords.Follow)
        {
            return setting?.Follow(Me, Now);
        }

        var rule = Enum.Parse<ReviewRule>(Rule!);
        if (setting is not null)
        {
            return setting.Set(rule, Me, Now);
        }

        var made = ReviewSetting.Choose(Initiative.Id, Current.IndicatorId, rule, Me, Now);
        if (made.IsRefused)
        {
            return made.Refusal;
        }

        Db.Add(made.Made);
        return null;
    }

    private async Task<bool> ReadAsync(string indicator)
    {
        if (!await FindAsync(indicator))
        {
            return false;
        }

        Common = await Db.Set<ReviewSetting>().Where(s => s.InitiativeId == Initiative.Id && s.IndicatorId == null)
            .Select(s => s.Rule).SingleOrDefaultAsync(Aborted) ?? ReviewSetting.Default;
        return true;
    }

    private Task<ReviewSetting?> FindAsync(CancellationToken ct) =>
        Db.Set<ReviewSetting>().SingleOrDefaultAsync(s => s.IndicatorId == Current.IndicatorId, ct);
}
