using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Breakdowns;

/// <summary>A new way of splitting an indicator's figures.</summary>
[Allow(Role.Secretariat)]
public sealed class AddModel : IndicatorPageModel
{
    /// <summary>Words of the room's own addresses.</summary>
    private static readonly string[] Reserved = ["new"];

    [BindProperty, Required, StringLength(Breakdown.NameLength, ErrorMessage = "ui.value.long")]
    public string? Name { get; set; }

    [BindProperty, Required, StringLength(CodeLines.Length, ErrorMessage = "ui.value.long")]
    public string? Codes { get; set; }

    public async Task<IActionResult> OnGetAsync(string indicator) => await FindAsync(indicator) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string indicator)
    {
        if (!await FindAsync(indicator))
        {
            return NotFound();
        }

        var lines = CodeLines.Of(Codes);
        if (ModelState.IsValid && CodeLines.Fault(lines) is { } key)
        {
            ModelState.AddModelError(nameof(Codes), T[key]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var loaded = await LoadAsync(ct);
            var code = CodeText.Of(Name!, taken => Reserved.Contains(taken) || loaded.Breakdowns.Any(b => b.Code == taken), otherwise: "opdeling");
            var made = loaded.BreakDownBy(code, Name!, Me, Now);
            if (made.IsRefused)
            {
                return made.Refusal;
            }

            return loaded.Describe(made.Made, Name!, CodeLines.NewTo(made.Made, lines), Me, Now);
        });
        return refusal is null ? LocalRedirect(MeasurementLinks.Breakdowns(Lang, Initiative.Slug, Current.Slug)) : Refused(refusal);
    }
}
