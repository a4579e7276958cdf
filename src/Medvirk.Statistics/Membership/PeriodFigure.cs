namespace Medvirk.Statistics.Membership;

/// <summary>One period of a series over members who come and go.</summary>
/// <param name="Period">Its number.</param>
/// <param name="Full">Of all who reported, in the figure's own unit; null where nobody did.</param>
/// <param name="Panel">Of those only who reported in every period of the window; null where there are none.</param>
/// <param name="Coverage">How much of what was expected the full figure is of.</param>
public sealed record PeriodFigure(int Period, double? Full, double? Panel, Coverage Coverage)
{
    /// <summary>The full figure where a signal may be found in it; null, as if it were missing, where it is hollow.</summary>
    public double? Point => Coverage.IsHollow ? null : Full;
}

/// <summary>The full series, the constant panel's and the coverage, which are shown together: each misleads alone.</summary>
/// <param name="Kind">Of what kind the figures are.</param>
/// <param name="Panel">Who reported in every period, in the order of their names' code points.</param>
/// <param name="Periods">Every period of the window, also one of which nothing was reported.</param>
public sealed record MembershipSeries(FigureKind Kind, IReadOnlyList<string> Panel, IReadOnlyList<PeriodFigure> Periods)
{
    /// <summary>For a chart or a forecast: hollow periods are missing in it.</summary>
    public IReadOnlyList<double?> Points => [.. Periods.Select(period => period.Point)];
}
