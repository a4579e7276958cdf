using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Breakdowns;

/// <summary>A breakdown's name and codes; codes are added, and none is taken away, because figures may stand on it.</summary>
[Allow(Role.Secretariat)]
public sealed class EditModel : IndicatorPageModel
{
    [BindProperty, Required, StringLength(Breakdown.NameLength, ErrorMessage = "ui.value.long")]
    public string? Name { get; set; }

    [BindProperty, StringLength(CodeLines.Length, ErrorMessage = "ui.value.long")]
    public string? More { get; set; }

    public IReadOnlyList<string> Labels { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string indicator, string breakdown)
    {
        if (await LineAsync(indicator, breakdown) is not { } name)
        {
            return NotFound();
        }

        Name = name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string indicator, string breakdown)
    {
        if (await LineAsync(indicator, breakdown) is null)
        {
            return NotFound();
        }

        var lines = CodeLines.Of(More);
        if (lines.Count > 0 && (lines.Count + Labels.Count > Breakdown.MostCodes ? "measurement.codes.many" : CodeLines.Fault(lines)) is { } key)
        {
            ModelState.AddModelError(nameof(More), T[key]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var loaded = await LoadAsync(ct);
            var found = loaded.Breakdowns.Single(b => b.Code == breakdown);
            return loaded.Describe(found, Name!, CodeLines.NewTo(found, lines), Me, Now);
        });
        return refusal is null ? LocalRedirect(MeasurementLinks.Breakdowns(Lang, Initiative.Slug, Current.Slug)) : Refused(refusal);
    }

    /// <summary>Its name; null where there is none such.</summary>
    private async Task<string?> LineAsync(string indicator, string breakdown)
    {
        if (!await FindAsync(indicator))
        {
            return null;
        }

        var found = await Db.Set<Indicator>().Where(i => i.Id == Current.IndicatorId)
            .SelectMany(i => i.Breakdowns).Where(b => b.Code == breakdown)
            .Select(b => new { b.Name, Labels = b.Codes.OrderBy(c => c.Position).Select(c => c.Label).ToList() })
            .SingleOrDefaultAsync(Aborted);
        Labels = found?.Labels ?? [];
        return found?.Name;
    }
}
