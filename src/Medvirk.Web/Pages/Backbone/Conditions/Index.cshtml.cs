using Medvirk.Data.Backbone.Conditions;
using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.Backbone.Conditions;

/// <summary>The five conditions with their readings: the weakest first and open, the others folded. Never one score.</summary>
[AllowMembers]
public sealed class IndexModel(ConditionReadings readings) : RoomPageModel
{
    public IReadOnlyList<ConditionReading> Five { get; private set; } = [];

    public DateTime ReadAt { get; private set; }

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["conditions.title"])];

    /// <summary>The one next step: of the lowest core reading that is known and not yet mature.</summary>
    public static Reading? NextStep(ConditionReading condition) => condition.Readings
        .Where(reading => reading.Level is ReadingLevel.Absent or ReadingLevel.Emerging)
        .OrderByDescending(reading => reading.Rule.IsCore)
        .ThenBy(reading => reading.Level)
        .FirstOrDefault();

    /// <summary>The core readings and the others; in each the lowest known first, and what can't be read yet last.</summary>
    public static IEnumerable<(bool IsCore, IReadOnlyList<Reading> Readings)> Groups(ConditionReading condition) =>
        from reading in condition.Readings
        orderby reading.Rule.IsCore descending, reading.Level == ReadingLevel.TooLittleData, reading.Level
        group reading by reading.Rule.IsCore into readings
        select (readings.Key, (IReadOnlyList<Reading>)[.. readings]);

    public async Task OnGetAsync() => Five = await readings.ReadAsync(Initiative.Id, ReadAt = Now, Aborted);
}
