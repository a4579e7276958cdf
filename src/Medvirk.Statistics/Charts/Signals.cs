namespace Medvirk.Statistics.Charts;

/// <summary>Finds the signals of one segment, among its baseline as among its later points.</summary>
internal static class Signals
{
    public static IEnumerable<Signal> Of(IReadOnlyList<double?> points, Segment segment)
    {
        if (segment.Baseline.Centre is not { } centre)
        {
            return [];
        }

        var (limits, hair) = (segment.Limits, segment.Baseline.Hair);
        var middle = limits?.Middle ?? centre;
        var trends = Runs(segment.From + 1, segment.Until, Step, Trend.Fewest - 1).Select(run => (Signal)new Trend([run.Points[0] - 1, .. run.Points], run.Side));
        var shifts = Runs(segment.From, segment.Until, at => Beyond(at, middle, middle), Shift.Fewest).Select(run => new Shift(run.Points, run.Side));
        var signals = trends.Concat(shifts);
        return limits is null ? signals : signals.Concat(OutsideOf(limits)).Concat(NearTo(limits));

        IEnumerable<Signal> OutsideOf(Limits limits) =>
            from at in Enumerable.Range(segment.From, segment.Until - segment.From)
            let side = Beyond(at, limits.Low, limits.High)
            where side is not null
            select new Outside([at], side.Value);

        IEnumerable<Signal> NearTo(Limits limits) =>
            from side in new[] { Side.Up, Side.Down }
            from chain in Chains(Enumerable.Range(segment.From, segment.Until - segment.From).Where(at => Beyond(at, limits.NearLow, limits.NearHigh) == side))
            select new NearALimit(chain, side);

        Side? Beyond(int at, double low, double high) => points[at] > high + hair ? Side.Up : points[at] < low - hair ? Side.Down : null;

        Side? Step(int at) => points[at] > points[at - 1] ? Side.Up : points[at] < points[at - 1] ? Side.Down : null;
    }

    /// <summary>As long as they are, where they are long enough.</summary>
    private static IEnumerable<(int[] Points, Side Side)> Runs(int from, int until, Func<int, Side?> sideOf, int fewest)
    {
        var start = from;
        for (var at = from + 1; at <= until; at++)
        {
            var side = sideOf(at - 1);
            if (at < until && sideOf(at) == side)
            {
                continue;
            }

            if (side is not null && at - start >= fewest)
            {
                yield return ([.. Enumerable.Range(start, at - start)], side.Value);
            }

            start = at;
        }
    }

    /// <summary>Two points that are both among three successive ones hang together, and so does what hangs on either.</summary>
    private static IEnumerable<int[]> Chains(IEnumerable<int> points)
    {
        List<int> chain = [];
        foreach (var at in points)
        {
            if (chain.Count > 0 && at - chain[^1] > 2)
            {
                if (chain.Count > 1)
                {
                    yield return [.. chain];
                }

                chain.Clear();
            }

            chain.Add(at);
        }

        if (chain.Count > 1)
        {
            yield return [.. chain];
        }
    }
}
