using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Indicators;

/// <summary>A new version of an indicator's definition, with how much it changes and why.</summary>
[Allow(Role.Secretariat)]
public sealed class EditModel : IndicatorPageModel, IDefinitionForm
{
    [BindProperty]
    public DefinitionInput Input { get; set; } = new();

    [BindProperty, Required]
    public DefinitionChange? Change { get; set; }

    [BindProperty, Required, StringLength(Indicator.ReasonLength, ErrorMessage = "ui.value.long")]
    public string? Reason { get; set; }

    /// <summary>The version that the form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<Choice> Pers => PerChoices.In(T);

    public IReadOnlyList<Choice> Changes =>
    [
        .. new[] { DefinitionChange.Editorial, DefinitionChange.Minor, DefinitionChange.Breaking }
            .Select(c => new Choice(c.ToString(), T.Of(c), T[$"measurement.change.{c}.hint"])),
    ];

    public bool HasError(params string[] fields) => PerChoices.HasError(ModelState, fields);

    public async Task<IActionResult> OnGetAsync(string indicator)
    {
        if (!await FindAsync(indicator))
        {
            return NotFound();
        }

        Input = DefinitionInput.Of(Terms);
        Version = Current.Number;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string indicator)
    {
        if (!await FindAsync(indicator))
        {
            return NotFound();
        }

        if (Change == DefinitionChange.First)
        {
            ModelState.AddModelError(nameof(Change), T["ui.value.unknown"]);
        }

        Input.Check(ModelState, T);
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var loaded = await LoadAsync(ct);
            return loaded.Current.Number != Version
                ? MeasurementRefusals.DefinitionMoved
                : loaded.Redefine(Input.ToTerms(), Change!.Value, Reason!, Me, Now);
        });
        return refusal is null ? LocalRedirect(Link) : Refused(refusal);
    }
}
