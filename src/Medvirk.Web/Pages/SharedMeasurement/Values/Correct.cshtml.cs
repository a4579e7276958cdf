using System.ComponentModel.DataAnnotations;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Guards;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Values;

/// <summary>Corrects one figure, with a reason. The old one stays as what was known until now.</summary>
[Allow(Role.Secretariat, Role.Reporter, Role.Representative)]
public sealed class CorrectModel : FigurePageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public RevisionRow Before => Correctable!;

    /// <summary>The definition that the figure was made under.</summary>
    public DefinitionTerms ItsTerms => Definitions.First(d => d.Number == Before.DefinitionNumber).Terms;

    public IReadOnlyList<Choice> Statuses => Choice.Of(T, FigureStatus.Number, FigureStatus.Missing, FigureStatus.NotApplicable);

    public async Task<IActionResult> OnGetAsync(string indicator, string? cell, string? period)
    {
        if (!await FindAsync(indicator, cell, period) || Correctable is null)
        {
            return NotFound();
        }

        Input = new InputModel
        {
            Status = Before.Status,
            Number = Before.Number is { } number ? FigureText.Typed(number) : null,
            Denominator = Before.Denominator is { } of ? FigureText.Typed(of) : null,
            Revision = Before.Revision,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string indicator, string? cell, string? period)
    {
        if (!await FindAsync(indicator, cell, period) || Correctable is null)
        {
            return NotFound();
        }

        var figure = Read();
        if (!ModelState.IsValid || figure is null)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(ct => CorrectAsync(figure.Value, ct));
        return refusal is null ? LocalRedirect(FigureLink) : Refused(refusal);
    }

    private Figure? Read()
    {
        if (Input.Status is FigureStatus.Missing or FigureStatus.NotApplicable)
        {
            return new Figure(Input.Status.Value, null, null);
        }

        if (Input.Status != FigureStatus.Number)
        {
            ModelState.TryAddModelError("Input.Status", T["ui.value.unknown"]);
            return null;
        }

        var reading = FigureReading.Of(ItsTerms, Input.Number, Input.Denominator);
        var fault = reading.IsEmpty ? new FigureFault("number-missing")
            : reading.Fault ?? (reading.Figure is { } read ? FigureCheck.Of(ItsTerms, read) : null);
        if (fault is not null)
        {
            ModelState.AddModelError(fault.Code == "denominator-missing" ? "Input.Denominator" : "Input.Number", FigureText.Of(T, fault));
            return null;
        }

        return reading.Figure;
    }

    private async Task<Refusal?> CorrectAsync(Figure figure, CancellationToken ct)
    {
        var now = await ValueQueries.RevisionsAsync(Db, Current.IndicatorId, Cell, Period, Before.OrganisationId, ct);
        if (now.Last(r => r.OrganisationId == Before.OrganisationId).Revision != Input.Revision)
        {
            return MeasurementRefusals.FigureMoved;
        }

        var loaded = await LoadAsync(ct);
        var entry = new Entry(Initiative.Id, EntryWay.Correction, null, null, Input.Reason, Me, Now);
        var appended = await new FigureBook(Db).AppendAsync(
            entry, Before.OrganisationId, [new NewFigure(loaded.Id, Cell, Period, figure, Before.DefinitionNumber)], ct);
        if (appended.Changed == 0)
        {
            return MeasurementRefusals.FigureUnchanged;
        }

        loaded.RecordCorrection(Cell, Period, Before.OrganisationId, Input.Reason!, appended.Digest, Me, Now);
        return null;
    }

    public sealed class InputModel
    {
        [Required]
        public FigureStatus? Status { get; set; }

        [Figures, StringLength(100, ErrorMessage = "ui.value.long")]
        public string? Number { get; set; }

        [Figures, StringLength(100, ErrorMessage = "ui.value.long")]
        public string? Denominator { get; set; }

        [Required, StringLength(Entry.ReasonLength, ErrorMessage = "ui.value.long")]
        public string? Reason { get; set; }

        /// <summary>The revision that the form was made from.</summary>
        public int Revision { get; set; }
    }
}
