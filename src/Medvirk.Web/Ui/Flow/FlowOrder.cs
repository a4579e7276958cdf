namespace Medvirk.Web.Ui;

/// <summary>
/// Puts the nodes of each column in an order with few crossings: each goes to the mean place of those that it is joined to, column
/// by column, forth and back (Sugiyama, Tagawa and Toda 1981). The best order met is kept; the same input gives the same order.
/// </summary>
internal static class FlowOrder
{
    private const int Sweeps = 8;

    public static void Arrange(List<FlowNode>[] columns)
    {
        Number(columns);
        var (best, fewest) = (Places(columns), Crossings(columns));
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var forth = sweep % 2 == 0;
            foreach (var column in forth ? columns : columns.Reverse())
            {
                Sort(column, node => forth ? node.Before : node.After);
            }

            if (Crossings(columns) is var crossings && crossings < fewest)
            {
                (best, fewest) = (Places(columns), crossings);
            }
        }

        foreach (var (column, order) in columns.Zip(best))
        {
            column.Clear();
            column.AddRange(order);
        }

        Number(columns);
    }

    /// <summary>Who is joined to nothing stays where it is.</summary>
    private static void Sort(List<FlowNode> column, Func<FlowNode, List<FlowNode>> joined)
    {
        var sorted = column.OrderBy(node => joined(node) is { Count: > 0 } others ? others.Average(o => (o.Place + 0.5) / o.Peers) : (node.Place + 0.5) / node.Peers)
            .ThenBy(node => node.Place).ToArray();
        column.Clear();
        column.AddRange(sorted);
        Number([column]);
    }

    private static void Number(IEnumerable<List<FlowNode>> columns)
    {
        foreach (var column in columns)
        {
            for (var place = 0; place < column.Count; place++)
            {
                (column[place].Place, column[place].Peers) = (place, column.Count);
            }
        }
    }

    private static FlowNode[][] Places(List<FlowNode>[] columns) => [.. columns.Select(column => column.ToArray())];

    /// <summary>Pairs of lines that cross, between all columns beside each other.</summary>
    private static long Crossings(List<FlowNode>[] columns)
    {
        var crossings = 0L;
        foreach (var column in columns)
        {
            // Lines in the order of where they begin; a line crosses those before it that end farther down.
            var ends = column.SelectMany(node => node.After.Select(after => after.Place).Order()).ToArray();
            var counted = new int[ends.DefaultIfEmpty().Max() + 2];
            for (var line = 0; line < ends.Length; line++)
            {
                crossings += line - UpTo(counted, ends[line]);
                for (var at = ends[line] + 1; at < counted.Length; at += at & -at)
                {
                    counted[at]++;
                }
            }
        }

        return crossings;
    }

    private static int UpTo(int[] counted, int end)
    {
        var sum = 0;
        for (var at = end + 1; at > 0; at -= at & -at)
        {
            sum += counted[at];
        }

        return sum;
    }
}
