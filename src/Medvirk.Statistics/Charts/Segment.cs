namespace Medvirk.Statistics.Charts;

/// <summary>A stretch of the series with one baseline, whose limits hold to the stretch's end.</summary>
/// <param name="From">Its first point, counted from 0.</param>
/// <param name="Until">The point after its last one.</param>
/// <param name="Rebase">What opened it; null for the first.</param>
/// <param name="Baseline">Its first points.</param>
/// <param name="Limits">Null where the baseline bears none.</param>
/// <param name="ForecastViewInstead">Not null where limits say little of this baseline: look at it before anything is claimed.</param>
public sealed record Segment(int From, int Until, Rebase? Rebase, Baseline Baseline, Limits? Limits, ForecastViewInstead? ForecastViewInstead)
{
    internal static Segment Of(IReadOnlyList<double?> points, int from, int until, Rebase? rebase, ChartOptions options)
    {
        var baseline = Baseline.Of(points, from, until, options);
        return new(from, until, rebase, baseline, Limits.Of(baseline), ForecastViewInstead.Of(points, baseline));
    }

    /// <summary>Whether the target will be met, by this stretch's limits; the rule is <see cref="Assurance"/>.</summary>
    /// <exception cref="InvalidInputException">The target is no number.</exception>
    public Assurance AssuranceOf(Target target)
    {
        InvalidInputException.IfNotFinite(target.Value, nameof(target));
        if (Limits is null || ForecastViewInstead is not null)
        {
            return Assurance.CannotBeTold;
        }

        var (worst, best, wanted) = target.Better is Better.Higher
            ? (Limits.Low, Limits.High, target.Value)
            : (-Limits.High, -Limits.Low, -target.Value);
        return worst >= wanted - Baseline.Hair ? Assurance.MetConsistently
            : best < wanted - Baseline.Hair ? Assurance.MissedConsistently
            : Assurance.MetOrMissedByChance;
    }
}
