using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.ReviewRules;

/// <summary>What it takes for reports to count: the initiative's rule, and the indicators that have their own.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    public ReviewRule Rule { get; private set; }

    public IReadOnlyList<RuleLine> Lines { get; private set; } = [];

    public bool MayRun => Me.IsSecretariat;

    public IReadOnlyList<Crumb> Crumbs =>
        [new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)), new(T["review.title"])];

    public async Task OnGetAsync()
    {
        var settings = await Db.Set<ReviewSetting>().AsNoTracking().Where(s => s.InitiativeId == Initiative.Id).ToListAsync(Aborted);
        Rule = ReviewSetting.For(Guid.Empty, settings);
        var own = settings.Where(s => s is { IndicatorId: not null, Rule: not null }).ToDictionary(s => s.IndicatorId!.Value, s => s.Rule!.Value);
        var indicators = await new FigureReader<MedvirkContext>(Db).CurrentAsync(Initiative.Id, Aborted);
        Lines = [.. indicators.Select(i => new RuleLine(i.Slug, i.Terms.Name, own.TryGetValue(i.IndicatorId, out var rule) ? rule : null))];
    }

    /// <param name="Slug">The indicator's.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Own">Null where it follows the initiative.</param>
    public sealed record RuleLine(string Slug, string Name, ReviewRule? Own);
}
