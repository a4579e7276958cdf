using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.Backbone.Conditions;

/// <summary>How the five conditions and their levels look and are named.</summary>
public static class ConditionLook
{
    public static TagKind Of(ReadingLevel level) => level switch
    {
        ReadingLevel.Mature => TagKind.Success,
        ReadingLevel.Emerging => TagKind.Act,
        ReadingLevel.Absent => TagKind.Look,
        _ => TagKind.Outline,
    };

    public static FiveArcsOptions Arcs(IReadOnlyList<ConditionReading> five) =>
        new() { Levels = [.. five.Select(condition => new ConditionLevel(condition.Condition, condition.Level))] };

    /// <summary>The weakest that is known; null where nothing is known of any, or what is known is mature.</summary>
    public static ConditionReading? Weakest(IReadOnlyList<ConditionReading> five) =>
        five.FirstOrDefault(condition => condition.Level is ReadingLevel.Absent or ReadingLevel.Emerging);

    /// <summary>What the readings say together, and no more: the weakest by name, else why there is none.</summary>
    public static string Heading(Texts words, IReadOnlyList<ConditionReading> five) =>
        Weakest(five) is { } weakest ? words["conditions.weakest", words["condition.name." + weakest.Condition]]
        : five.All(condition => condition.Level == ReadingLevel.Mature) ? words["conditions.all-mature"]
        : five.Any(condition => condition.Level == ReadingLevel.Mature) ? words["conditions.known-mature"]
        : words["conditions.unknown"];
}
