using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>An indicator of the initiative is cited.</summary>
[Allow(Role.Secretariat, Role.Representative, Role.Reporter, Role.Seat)]
public sealed class CiteIndicatorModel : CitePageModel
{
    [BindProperty]
    [Required(ErrorMessage = "challenges.cite.indicator.required")]
    public Guid? IndicatorId { get; set; }

    public IReadOnlyList<Choice> Indicators { get; private set; } = [];

    public override string Title => T["challenges.cite.Indicator"];

    public async Task<IActionResult> OnGetAsync(int number) => await ReadAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await ReadAsync(number))
        {
            return NotFound();
        }

        if (IndicatorId is { } id && Indicators.All(i => i.Value != id.ToString()))
        {
            ModelState.AddModelError(nameof(IndicatorId), T["ui.value.unknown"]);
        }

        return ModelState.IsValid ? await CiteAsync(EvidenceText.Indicator(IndicatorId!.Value)) : Invalid();
    }

    private async Task<bool> ReadAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return false;
        }

        var indicators = await Db.Set<Indicator>().Where(i => i.InitiativeId == Initiative.Id)
            .Select(i => new { i.Id, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name }).ToListAsync(Aborted);
        Indicators = [.. indicators.OrderBy(i => i.Name, StringComparer.CurrentCulture).Select(i => new Choice(i.Id.ToString(), i.Name))];
        return true;
    }
}
