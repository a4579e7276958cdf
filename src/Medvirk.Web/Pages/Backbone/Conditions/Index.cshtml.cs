using Medvirk.Data.Backbone.Conditions;
using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.Backbone.Conditions;

/// <summary>The five conditions with their readings, the weakest first.</summary>
[AllowMembers]
public sealed class IndexModel(ConditionReadings readings) : RoomPageModel
{
    public IReadOnlyList<ConditionReading> Five { get; private set; } = [];

    public DateTime ReadAt { get; private set; }

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["conditions.title"])];

    /// <summary>The weakest that is known; null where nothing is known of any.</summary>
    public ConditionReading? Weakest => Five.FirstOrDefault(c => c.Level is ReadingLevel.Absent or ReadingLevel.Emerging);

    public static TagKind KindOf(ReadingLevel level) => level switch
    {
        ReadingLevel.Mature => TagKind.Success,
        ReadingLevel.Emerging => TagKind.Act,
        ReadingLevel.Absent => TagKind.Look,
        _ => TagKind.Outline,
    };

    /// <summary>The one next step: of the lowest core reading that is known and not yet mature.</summary>
    public static Reading? NextStep(ConditionReading condition) => condition.Readings
        .Where(reading => reading.Level is ReadingLevel.Absent or ReadingLevel.Emerging)
        .OrderByDescending(reading => reading.Rule.IsCore)
        .ThenBy(reading => reading.Level)
        .FirstOrDefault();

    public async Task OnGetAsync() => Five = await readings.ReadAsync(Initiative.Id, ReadAt = Now, Aborted);
}
