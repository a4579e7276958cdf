using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Rounds;

/// <summary>A page about one round.</summary>
public abstract class RoundPageModel : RoomPageModel
{
    public RoundRow Round { get; private set; } = null!;

    public string Link => RoundLinks.Show(Lang, Initiative.Slug, Round.Number);

    public IReadOnlyList<Crumb> CrumbsTo(string? here) =>
    [
        new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)),
        new(T["rounds.title"], RoundLinks.Index(Lang, Initiative.Slug)),
        .. here is null ? [new Crumb(FigureText.Of(T, Round.Period))] : new[] { new Crumb(FigureText.Of(T, Round.Period), Link), new Crumb(here) },
    ];

    /// <summary>False where this initiative has no such round.</summary>
    protected async Task<bool> FindAsync(int number)
    {
        Round = (await RoundQueries.RoundAsync(Db, Initiative.Id, number, Aborted))!;
        return Round is not null;
    }

    /// <summary>The round as it is changed; inside an act.</summary>
    protected Task<Round> LoadAsync(CancellationToken ct) =>
        Db.Set<Round>().SingleAsync(r => r.InitiativeId == Initiative.Id && r.Number == Round.Number, ct);
}
