using System.Text;

namespace Medvirk.Web.Ui;

/// <summary>An arrow as a path: it leaves and comes in level, and bends between the columns.</summary>
internal static class FlowPath
{
    private const double Tip = 9;

    /// <summary>The line, the tip at its end, and the middle of it, where a label has room.</summary>
    public static (string Line, string Tip, double X, double Y) Of(FlowPlan plan, FlowWay way)
    {
        var (begin, end) = (plan.Gates.Begin(way), plan.Gates.End(way));
        return way.Direction == 0 ? Within(way, begin, end) : Across(way, begin, end);
    }

    /// <summary>Out to the right of its column and back in.</summary>
    private static (string, string, double, double) Within(FlowWay way, double begin, double end)
    {
        // A short way bulges less, so that it lies within a longer one.
        var x = Right(way.Nodes[0].Column);
        var bulge = x + Math.Min(58, 22 + (Math.Abs(end - begin) / 5));
        var line = $"M{At(x)} {At(begin)}C{At(bulge)} {At(begin)} {At(bulge)} {At(end)} {At(x + Tip)} {At(end)}";
        return (line, TipAt(x, end, -1), x + ((bulge - x) * 0.75), (begin + end) / 2);
    }

    private static (string, string, double, double) Across(FlowWay way, double begin, double end)
    {
        var direction = way.Direction;
        var line = new StringBuilder();
        var (x, y) = (Out(way.Nodes[0].Column), begin);
        line.Append('M').Append(At(x)).Append(' ').Append(At(y));
        foreach (var lane in way.Nodes.Skip(1).SkipLast(1))
        {
            Bend(In(lane.Column), lane.Middle);
            (x, y) = (Out(lane.Column), lane.Middle);
            line.Append('H').Append(At(x));
        }

        var edge = In(way.Nodes[^1].Column);
        Bend(edge - (direction * Tip), end);

        // In the lane in the middle, or between the two columns.
        var label = way.Nodes.Count > 2
            ? (FlowPlan.Left(way.Nodes[way.Nodes.Count / 2].Column) + (FlowPlan.ColumnWidth / 2), way.Nodes[way.Nodes.Count / 2].Middle)
            : ((Out(way.Nodes[0].Column) + edge) / 2, (begin + end) / 2);
        return (line.ToString(), TipAt(edge, end, direction), label.Item1, label.Item2);

        double Out(int column) => direction > 0 ? Right(column) : FlowPlan.Left(column);

        double In(int column) => direction > 0 ? FlowPlan.Left(column) : Right(column);

        void Bend(double toX, double toY)
        {
            var half = (toX - x) / 2;
            line.Append('C').Append(At(x + half)).Append(' ').Append(At(y)).Append(' ')
                .Append(At(toX - half)).Append(' ').Append(At(toY)).Append(' ').Append(At(toX)).Append(' ').Append(At(toY));
        }
    }

    private static string TipAt(double x, double y, int direction) =>
        $"M{At(x)} {At(y)}L{At(x - (direction * (Tip + 1)))} {At(y - 5)}V{At(y + 5)}Z";

    private static double Right(int column) => FlowPlan.Left(column) + FlowPlan.ColumnWidth;

    private static string At(double coordinate) => ChartNumbers.At(coordinate);
}
