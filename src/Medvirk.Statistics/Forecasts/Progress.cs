using Medvirk.Statistics.Charts;

namespace Medvirk.Statistics.Forecasts;

/// <summary>Whether a series goes another way than it would have gone: its last four points held against the frozen forecast.</summary>
/// <remarks>
/// The rule, where <em>outside</em> is beyond a band's edge (on it is inside), and the mean's band is the mean's own
/// (<see cref="Forecasts.MeanOfFour"/>):
/// <list type="number">
/// <item><see cref="Verdict.TooLittleData"/>: fewer than four periods after the freeze; or fewer than three points among the last
/// four periods; or a band of one of the four without width, since a history that hardly varied does not say how much may.</item>
/// <item><see cref="Verdict.Turned"/>: at least three of the last four points outside the 80 % band on the good side, or
/// their mean outside its 95 % band on the good side.</item>
/// <item><see cref="Verdict.WrongWay"/>: the same on the bad side. Where both are so, neither is.</item>
/// <item><see cref="Verdict.OnTheWay"/>: none of those; at least two of the last four points outside the 80 % band on the
/// good side, or their mean outside its 80 % band on the good side; and no point outside on the bad side.</item>
/// <item><see cref="Verdict.Unchanged"/>: none of those.</item>
/// </list>
/// Three of four outside the same side of an 80 % band happens by chance in 0.4 % where each point is by itself. The mean outside
/// the same side of its own 80 % band does so in 10 %: as the two ways to one verdict should be of like strength, the
/// mean is asked for its 95 % band. A missing point could have been anything, so it is outside nothing, and the mean of four is
/// then not known.
/// </remarks>
/// <param name="Verdict">By the rule.</param>
/// <param name="Good">How many of the last four are outside the 80 % band on the good side; 0 where there are no four periods.</param>
/// <param name="Bad">How many on the bad side.</param>
/// <param name="Mean">Of the last four, in the points' own unit; null where one is missing.</param>
/// <param name="HasNoRoom">
/// The 80 % band of each of the last four reaches the bound on the good side (a count that may well be 0), so no point can ever
/// be outside there: then <see cref="Verdict.Unchanged"/> says very little.
/// </param>
public sealed record Progress(Verdict Verdict, int Good, int Bad, double? Mean, bool HasNoRoom)
{
    /// <summary>So many points, or periods, are looked at.</summary>
    public const int Last = MeanOfFour.Periods;

    /// <summary>So many of them outside have turned.</summary>
    public const int Turning = 3;

    /// <summary>So many of them outside are on the way.</summary>
    public const int Moving = 2;

    /// <summary>Judges the last four periods; the rule is at <see cref="Progress"/>.</summary>
    /// <param name="forecast">As it was frozen.</param>
    /// <param name="later">Every period since then, in the history's unit; null where a point is missing.</param>
    /// <param name="better">Which side is the good one.</param>
    /// <exception cref="InvalidInputException">A point that is no number or too large, or more periods than the forecast reaches.</exception>
    public static Progress Of(Forecast forecast, IReadOnlyList<double?> later, Better better)
    {
        if (later.Count > 0)
        {
            Points.Check(later);
        }

        if (later.Count > forecast.Steps.Count)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, nameof(later), $"There are {later.Count} periods, and the forecast reaches {forecast.Steps.Count}.");
        }

        if (later.Count < Last)
        {
            return new(Verdict.TooLittleData, 0, 0, null, false);
        }

        // Turned so that more is better; nearer than rounding a point is on a line.
        var sign = better is Better.Higher ? 1 : -1;
        var hair = 1e-12 * forecast.History.Max(Math.Abs);
        var steps = forecast.Steps.Skip(later.Count - Last).Take(Last).ToArray();
        var points = later.TakeLast(Last).ToArray();
        var mean = points.Aggregate((double?)0, (sum, point) => sum + point) / Last;
        var bound = better is Better.Higher ? forecast.Options.Most : forecast.Options.Least;
        var progress = new Progress(
            Verdict.TooLittleData,
            points.Zip(steps).Count(pair => Side(pair.First, pair.Second.Eighty) > 0),
            points.Zip(steps).Count(pair => Side(pair.First, pair.Second.Eighty) < 0),
            mean,
            bound is not null && steps.All(step => (better is Better.Higher ? step.Eighty.High : step.Eighty.Low) == bound));
        var hasWidth = steps.All(step => step.Eighty.High - step.Eighty.Low > hair);
        return points.Count(point => point is not null) < Turning || !hasWidth
            ? progress
            : progress with { Verdict = progress.Judge(Side(mean, steps[^1].MeanOfFour!.Eighty), Side(mean, steps[^1].MeanOfFour!.NinetyFive)) };

        int Side(double? value, Band band) => value > band.High + hair ? sign : value < band.Low - hair ? -sign : 0;
    }

    private Verdict Judge(int meanOfEighty, int meanOfNinetyFive) =>
        (Good >= Turning || meanOfNinetyFive > 0, Bad >= Turning || meanOfNinetyFive < 0) switch
        {
            (true, false) => Verdict.Turned,
            (false, true) => Verdict.WrongWay,
            (false, false) when Bad == 0 && (Good >= Moving || meanOfEighty > 0) => Verdict.OnTheWay,
            _ => Verdict.Unchanged,
        };
}
