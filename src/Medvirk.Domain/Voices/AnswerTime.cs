namespace Medvirk.Domain.Voices;

/// <summary>
/// How long writers wait for an answer: the median in days by the product-limit estimate, which also counts those
/// who still wait (each says "at least so many days"). A plain median of the answered ones would hide them.
/// </summary>
/// <remarks>Kaplan and Meier 1958, Nonparametric Estimation from Incomplete Observations.</remarks>
public static class AnswerTime
{
    /// <summary>With fewer voices nothing is said.</summary>
    public const int Fewest = 5;

    /// <param name="waits">For each voice the days it waited, and whether the wait ended with an answer.</param>
    /// <returns>Whole days; null where there are too few voices, or where more than half may still wait.</returns>
    public static int? MedianDays(IReadOnlyCollection<(int Days, bool Answered)> waits)
    {
        if (waits.Count < Fewest)
        {
            return null;
        }

        var (waiting, share) = (waits.Count, 1.0);
        foreach (var day in waits.GroupBy(w => w.Days).OrderBy(g => g.Key))
        {
            share *= 1 - day.Count(w => w.Answered) / (double)waiting;
            if (share <= 0.5 + 1e-12)
            {
                return day.Key;
            }

            waiting -= day.Count();
        }

        return null;
    }
}
