using System.ComponentModel.DataAnnotations;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>A page that sets a number to hold figures against: where it started, or what is wanted.</summary>
public abstract class MarkPageModel : IndicatorPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The part of the whole it is for.</summary>
    public CellKey Cell { get; private set; }

    public IReadOnlyList<CodeRow> Codes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string indicator, string? cell) => await FindAsync(indicator, cell) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string indicator, string? cell)
    {
        if (!await FindAsync(indicator, cell))
        {
            return NotFound();
        }

        var period = default(Period);
        if (Input.Period is not null && !PeriodReading.TryOf(Input.Period, Terms.Frequency, out period))
        {
            ModelState.AddModelError("Input.Period", FigureText.Of(T, new FigureFault("not-a-period", Input.Period)));
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => Set(await LoadAsync(ct), period, Input.Number!.Value, Input.Reason!));
        return refusal is null ? LocalRedirect(Link) : Refused(refusal);
    }

    protected abstract Refusal? Set(Indicator indicator, Period period, Quantity number, string reason);

    private async Task<bool> FindAsync(string indicator, string? cell)
    {
        if (!await FindAsync(indicator))
        {
            return false;
        }

        Codes = await Figures.CodesAsync(Current.IndicatorId, Aborted);
        if (KnownCell(cell, Codes) is not { } known)
        {
            return false;
        }

        Cell = known;
        return true;
    }

    public sealed class InputModel
    {
        [Required, StringLength(30, ErrorMessage = "ui.value.long")]
        public string? Period { get; set; }

        [Required]
        public Quantity? Number { get; set; }

        [Required, StringLength(Indicator.ReasonLength, ErrorMessage = "ui.value.long")]
        public string? Reason { get; set; }
    }
}
