namespace Medvirk.Web.Ui;

/// <summary>At which height each arrow leaves its box and comes to the other: spread along the side, in the order of where they go.</summary>
internal sealed class FlowGates
{
    private readonly Dictionary<(FlowWay Way, bool IsEnd), double> heights = [];

    private FlowGates()
    {
    }

    public double Begin(FlowWay way) => heights[(way, false)];

    public double End(FlowWay way) => heights[(way, true)];

    public static FlowGates Of(IReadOnlyList<FlowWay> ways)
    {
        var gates = new FlowGates();
        var ends = ways.SelectMany((way, at) => new[]
        {
            (Way: way, IsEnd: false, At: at, Box: way.Nodes[0], OnRight: way.Direction >= 0, Toward: way.Nodes[1].Middle),
            (Way: way, IsEnd: true, At: at, Box: way.Nodes[^1], OnRight: way.Direction <= 0, Toward: way.Nodes[^2].Middle),
        });
        foreach (var side in ends.GroupBy(end => (end.Box, end.OnRight)))
        {
            var sorted = side.OrderBy(end => end.Toward).ThenBy(end => end.At).ThenBy(end => end.IsEnd).ToArray();
            for (var i = 0; i < sorted.Length; i++)
            {
                gates.heights[(sorted[i].Way, sorted[i].IsEnd)] = side.Key.Box.Y + (side.Key.Box.Height * (i + 1) / (sorted.Length + 1));
            }
        }

        return gates;
    }
}
