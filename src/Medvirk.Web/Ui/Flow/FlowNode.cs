namespace Medvirk.Web.Ui;

/// <summary>A place in a column: a box, or the lane in which an arrow passes the column's boxes by.</summary>
internal sealed class FlowNode(int column, FlowBox? box, IReadOnlyList<string> lines, double height)
{
    public int Column => column;

    public FlowBox? Box => box;

    /// <summary>The box's text as it is broken.</summary>
    public IReadOnlyList<string> Lines => lines;

    public double Height => height;

    /// <summary>Its upper edge.</summary>
    public double Y { get; set; }

    public double Middle => Y + (height / 2);

    /// <summary>Where it stands among those of its column.</summary>
    public int Place { get; set; }

    /// <summary>How many its column has.</summary>
    public int Peers { get; set; }

    /// <summary>What it is joined to in the column before, and in the one after.</summary>
    public List<FlowNode> Before { get; } = [];

    public List<FlowNode> After { get; } = [];
}
