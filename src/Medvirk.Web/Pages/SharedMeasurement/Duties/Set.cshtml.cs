using System.ComponentModel.DataAnnotations;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Duties;

/// <summary>Sets a duty: an organisation reports an indicator from now on.</summary>
[Allow(Role.Secretariat)]
public sealed class SetModel : IndicatorPageModel
{
    /// <summary>A first period so far back that more rounds would open at once is a slip of the pen.</summary>
    public const int MostRounds = 24;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    public IReadOnlyList<CodeRow> Codes { get; private set; } = [];

    /// <summary>Whether the indicator leaves open how often.</summary>
    public bool AsksHowOften => Terms.Frequency == Frequency.Irregular;

    public string Back => RoundLinks.Duties(Lang, Initiative.Slug, Current.Slug);

    private DateOnly Today => DateOnly.FromDateTime(Now);

    public async Task<IActionResult> OnGetAsync(string indicator)
    {
        if (!await ReadAsync(indicator))
        {
            return NotFound();
        }

        Input.DueDays = 30;
        Input.Cells = [AskedCells.Whole];
        Input.First = AsksHowOften ? null : Period.Containing(Today, Terms.Frequency).Code;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string indicator)
    {
        if (!await ReadAsync(indicator))
        {
            return NotFound();
        }

        var frequency = AsksHowOften ? Input.Frequency : Terms.Frequency;
        var first = CheckFirst(frequency);
        if (AsksHowOften && frequency is null or Frequency.Irregular && ModelState["Input.Frequency"] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError("Input.Frequency", T[frequency is null ? "ui.value.missing" : "ui.value.unknown"]);
        }

        if (Input.OrganisationId is { } chosen && Partners.All(p => p.Value != chosen.ToString()))
        {
            ModelState.AddModelError("Input.OrganisationId", T["ui.value.unknown"]);
        }

        if (AskedCells.Read(Input.Cells, Input.Crossed, Codes, out var cells) is { } wrong)
        {
            ModelState.AddModelError("Input.Cells", T[wrong]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(ct => SetAsync(new DutyTerms(cells, frequency!.Value, Input.DueDays!.Value), first!.Value, ct));
        return refusal is null ? LocalRedirect(Back) : Refused(refusal);
    }

    private async Task<Refusal?> SetAsync(DutyTerms terms, Period first, CancellationToken ct)
    {
        var loaded = await LoadAsync(ct);
        var others = await Db.Set<Duty>().Where(d => d.IndicatorId == loaded.Id).ToListAsync(ct);
        if (others.Any(d => d.IsActive && d.OrganisationId == Input.OrganisationId && d.First == first
            && d.Frequency == terms.Frequency && d.DueDays == terms.DueDays && d.Cells.SequenceEqual(terms.Cells)))
        {
            return null; // a double click
        }

        var duty = Duty.Set(loaded, Input.OrganisationId!.Value, terms, first, others, Me, Now);
        if (duty.IsRefused)
        {
            return duty.Refusal;
        }

        Db.Add(duty.Made);
        return null;
    }

    private Period? CheckFirst(Frequency? frequency)
    {
        if (Input.First is null || frequency is null)
        {
            return null;
        }

        if (!PeriodReading.TryOf(Input.First, frequency, out var first))
        {
            ModelState.AddModelError("Input.First", FigureText.Of(T, new FigureFault("not-a-period", Input.First)));
        }
        else if (first.Frequency != frequency)
        {
            ModelState.AddModelError("Input.First", T["duties.first.other-rhythm", T.Of(frequency.Value)]);
        }
        else if (RoundsSince(first) > MostRounds)
        {
            ModelState.AddModelError("Input.First", T["duties.first.many", MostRounds]);
        }

        return first;
    }

    private int RoundsSince(Period first)
    {
        var rounds = 0;
        for (var period = first; period.End < Today && rounds <= MostRounds; period = period.Next)
        {
            rounds++;
        }

        return rounds;
    }

    private async Task<bool> ReadAsync(string indicator)
    {
        if (!await FindAsync(indicator))
        {
            return false;
        }

        Codes = await Figures.CodesAsync(Current.IndicatorId, Aborted);
        Partners = await PartnerChoices.OfAsync(Db, Initiative.Id, Aborted);
        return true;
    }

    public sealed class InputModel : DutyInput
    {
        [Required]
        public Guid? OrganisationId { get; set; }

        public Frequency? Frequency { get; set; }

        [Required, StringLength(30, ErrorMessage = "ui.value.long")]
        public string? First { get; set; }
    }
}
