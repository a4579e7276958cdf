namespace Medvirk.Domain.Backbone.Conditions;

/// <summary>One condition with its readings.</summary>
public sealed record ConditionReading(Condition Condition, IReadOnlyList<Reading> Readings)
{
    /// <summary>That of the lowest core reading that has data.</summary>
    public ReadingLevel Level => Readings
        .Where(reading => reading.Rule.IsCore && reading.Level != ReadingLevel.TooLittleData)
        .Select(reading => reading.Level)
        .DefaultIfEmpty(ReadingLevel.TooLittleData)
        .Min();

    /// <summary>Share of the readings that aren't mature, in per cent; orders conditions of the same level.</summary>
    public int BelowMaturePercent =>
        Readings.Count == 0 ? 0 : 100 * Readings.Count(reading => reading.Level != ReadingLevel.Mature) / Readings.Count;

    /// <summary>
    /// All five, the weakest known first; one of which nothing is known comes last, since it can't be called weak.
    /// What isn't among the readings has too little data.
    /// </summary>
    public static IReadOnlyList<ConditionReading> WeakestFirst(IEnumerable<Reading> readings)
    {
        var read = readings.ToDictionary(reading => reading.Rule);
        return
        [
            .. ReadingRules.All
                .GroupBy(rule => rule.Condition)
                .Select(group => new ConditionReading(group.Key, [.. group.Select(rule => read.GetValueOrDefault(rule) ?? rule.Unread())]))
                .OrderBy(condition => condition.Level == ReadingLevel.TooLittleData)
                .ThenBy(condition => condition.Level)
                .ThenByDescending(condition => condition.BelowMaturePercent)
                .ThenBy(condition => condition.Condition),
        ];
    }
}
