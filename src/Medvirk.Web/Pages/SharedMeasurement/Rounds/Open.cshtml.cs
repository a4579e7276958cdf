using System.ComponentModel.DataAnnotations;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Rounds;

/// <summary>Opens the round of a period by hand, or lets an open one ask for what it lacks.</summary>
[Allow(Role.Secretariat)]
public sealed class OpenModel : RoomPageModel
{
    [BindProperty, Required, StringLength(30, ErrorMessage = "ui.value.long")]
    public string? Period { get; set; }

    /// <summary>Whether anyone has taken on to report anything.</summary>
    public bool HasDuties { get; private set; }

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)),
        new(T["rounds.title"], RoundLinks.Index(Lang, Initiative.Slug)),
        new(T["rounds.open.do"]),
    ];

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (Period is not null && !PeriodReading.TryOf(Period, null, out _))
        {
            ModelState.AddModelError(nameof(Period), FigureText.Of(T, new FigureFault("not-a-period", Period)));
        }
        else if (PeriodReading.TryOf(Period, null, out var read) && read.Start > DateOnly.FromDateTime(Now))
        {
            ModelState.AddModelError(nameof(Period), T["rounds.open.ahead"]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        PeriodReading.TryOf(Period, null, out var period);
        var opened = await PerformAsync<int>(ct => OpenAsync(period, ct));
        return opened.IsRefused ? Refused(opened.Refusal) : LocalRedirect(RoundLinks.Show(Lang, Initiative.Slug, opened.Made));
    }

    private async Task<Result<int>> OpenAsync(Period period, CancellationToken ct)
    {
        var opened = await new ReportBook(Db).OpenRoundAsync(Initiative.Id, period, Me, Now, ct);
        if (!opened.IsRefused)
        {
            return opened.Made.Number;
        }

        // A double click: it is open, and asks for all there is.
        var running = opened.Refusal == ReportingRefusals.RoundAsksNothing
            ? await Db.Set<Round>().Where(r => r.InitiativeId == Initiative.Id && r.Period == period && r.ClosedAt == null)
                .Select(r => (int?)r.Number).SingleOrDefaultAsync(ct)
            : null;
        return running is { } number ? number : opened.Refusal;
    }

    private async Task ReadAsync() =>
        HasDuties = await Db.Set<Duty>().AnyAsync(d => d.InitiativeId == Initiative.Id && d.EndedAt == null, Aborted);
}
