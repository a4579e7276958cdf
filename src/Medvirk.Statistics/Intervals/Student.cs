using MathNet.Numerics.Distributions;

namespace Medvirk.Statistics.Intervals;

/// <summary>Student's distribution.</summary>
internal static class Student
{
    /// <summary>Beyond it, on one side, is the tail.</summary>
    /// <remarks>
    /// Newton's method from 0. The chance beyond a value falls ever more slowly, so that each step stops short of the value that
    /// is looked for, and none is lost on the way, however far out it is.
    /// </remarks>
    /// <param name="freedom">At least 1.</param>
    /// <param name="tail">Between 0 and a half.</param>
    public static double Beyond(double freedom, double tail)
    {
        var at = 0.0;
        double step;
        do
        {
            step = (StudentT.CDF(0, 1, freedom, -at) - tail) / StudentT.PDF(0, 1, freedom, at);
            at += Math.Max(0, step);
        }
        while (step > 1e-12 * at);
        return at;
    }

    /// <summary>How often chance alone is at least so far from 0, on either side.</summary>
    public static double Surprise(double freedom, double value) => 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(value));
}
