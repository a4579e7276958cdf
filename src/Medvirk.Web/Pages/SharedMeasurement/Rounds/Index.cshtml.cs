using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Rounds;

/// <summary>The rounds with how far each has come, and who has reported: organisations × rounds, to learn from.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    /// <summary>So many rounds have room side by side.</summary>
    public const int RoundsShown = 8;

    /// <summary>So many organisations to a page.</summary>
    public const int PageSize = 50;

    public IReadOnlyList<RoundRow> Rounds { get; private set; } = [];

    public IReadOnlyList<MatrixRow> Matrix { get; private set; } = [];

    /// <summary>Older rounds that the page does not show.</summary>
    public bool HasOlder { get; private set; }

    public ListPage List { get; private set; }

    /// <summary>Older rounds come with the next step back; 0 is now.</summary>
    public int Back { get; private set; }

    public bool MayRun => Me.IsSecretariat;

    public IReadOnlyList<Crumb> Crumbs => [new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)), new(T["rounds.title"])];

    public async Task OnGetAsync(int back = 0)
    {
        var all = await Db.Set<Round>().CountAsync(r => r.InitiativeId == Initiative.Id, Aborted);
        Back = Math.Clamp(back, 0, Math.Max(0, (all - 1) / RoundsShown));
        Rounds = await RoundQueries.RoundsAsync(Db, Initiative.Id, Back * RoundsShown, RoundsShown, Aborted);
        HasOlder = all > (Back + 1) * RoundsShown;
        if (Rounds.Count > 0)
        {
            await ReadMatrixAsync();
        }
    }

    private async Task ReadMatrixAsync()
    {
        int[] numbers = [.. Rounds.Select(r => r.Number)];
        var asked = RoundQueries.Asked(Db, Initiative.Id, numbers);
        List = ListPage.Of(Request, await asked.CountAsync(Aborted), PageSize);
        var organisations = await asked.Skip(List.Skip).Take(PageSize).Select(o => new { o.Id, o.Name }).ToListAsync(Aborted);
        var cells = (await RoundQueries.CellsAsync(Db, Initiative.Id, numbers, [.. organisations.Select(o => o.Id)], DateOnly.FromDateTime(Now), Aborted))
            .ToDictionary(c => (c.OrganisationId, c.Round));
        Matrix = [.. organisations.Select(o => new MatrixRow(
            o.Name, o.Id == Me.OrganisationId, [.. Rounds.Select(r => RoundMark.Of(T, r, cells.GetValueOrDefault((o.Id, r.Number))))]))];
    }

    /// <param name="Organisation">Its name.</param>
    /// <param name="IsOwn">The reader's own.</param>
    /// <param name="Marks">One for each round shown.</param>
    public sealed record MatrixRow(string Organisation, bool IsOwn, IReadOnlyList<RoundMark> Marks);
}
