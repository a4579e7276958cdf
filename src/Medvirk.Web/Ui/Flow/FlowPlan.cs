namespace Medvirk.Web.Ui;

/// <summary>Where boxes lie and arrows run. An arrow that passes a column has a lane of its own there, so that it crosses no box.</summary>
internal sealed class FlowPlan
{
    public const double ColumnWidth = 172;
    public const double LineHeight = 18;

    /// <summary>Between two columns; the arrows bend here.</summary>
    private const double Gap = 62;

    private const double Head = 44;
    private const double Between = 20;
    private const double Lane = 12;
    private const double BackLane = 24;
    private const double Padding = 12;

    /// <summary>Letters on a line: 152 wide at 7.2 a letter, which is what one takes on average at the size of 14.</summary>
    private const int Letters = 21;

    private readonly double rightMargin;

    public FlowPlan(FlowOptions flow)
    {
        Columns = [.. flow.Columns.Select(_ => new List<FlowNode>())];
        var boxes = flow.Boxes.Select(Add).ToArray();
        Ways = [.. flow.Arrows.Select(arrow => Way(boxes[arrow.From], boxes[arrow.To], arrow))];
        FlowOrder.Arrange(Columns);
        Height = Head + Columns.Max(HeightOf) + Padding;
        foreach (var column in Columns)
        {
            var y = Head + ((Height - Padding - Head - HeightOf(column)) / 2);
            foreach (var node in column)
            {
                node.Y = y;
                y += node.Height + Between;
            }
        }

        // An arrow within the last column bulges out to the right of it.
        rightMargin = Ways.Any(way => way.Nodes[0].Column == Columns.Length - 1 && way.Nodes[^1].Column == way.Nodes[0].Column) ? Gap : 2;
        Gates = FlowGates.Of(Ways);
    }

    public List<FlowNode>[] Columns { get; }

    /// <summary>For each arrow the nodes on its way, its two boxes at the ends.</summary>
    public IReadOnlyList<FlowWay> Ways { get; }

    public FlowGates Gates { get; }

    public double Width => Left(Columns.Length - 1) + ColumnWidth + rightMargin;

    public double Height { get; }

    public static double Left(int column) => 2 + (column * (ColumnWidth + Gap));

    private static double HeightOf(List<FlowNode> column) => column.Sum(node => node.Height) + (Between * Math.Max(0, column.Count - 1));

    private FlowNode Add(FlowBox box)
    {
        var lines = FlowText.Break(box.Text, Letters);
        var node = new FlowNode(box.Column, box, lines, (lines.Count * LineHeight) + (2 * Padding));
        Columns[box.Column].Add(node);
        return node;
    }

    private FlowWay Way(FlowNode from, FlowNode to, FlowArrow arrow)
    {
        var nodes = new List<FlowNode> { from };
        var step = Math.Sign(to.Column - from.Column);
        for (var column = from.Column + step; step != 0 && column != to.Column; column += step)
        {
            var lane = new FlowNode(column, null, [], arrow.IsBack ? BackLane : Lane);
            Columns[column].Add(lane);
            nodes.Add(lane);
        }

        nodes.Add(to);
        foreach (var (left, right) in nodes.Zip(nodes.Skip(1)).Select(pair => step > 0 ? pair : (pair.Second, pair.First)).Where(pair => pair.Item1.Column != pair.Item2.Column))
        {
            left.After.Add(right);
            right.Before.Add(left);
        }

        return new FlowWay(arrow, nodes);
    }
}

/// <param name="Arrow">The arrow.</param>
/// <param name="Nodes">From the box where it begins to the one where it ends.</param>
internal sealed record FlowWay(FlowArrow Arrow, IReadOnlyList<FlowNode> Nodes)
{
    /// <summary>1 to the right, -1 to the left, 0 within its column.</summary>
    public int Direction => Math.Sign(Nodes[^1].Column - Nodes[0].Column);
}
