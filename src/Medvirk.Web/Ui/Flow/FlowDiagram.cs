namespace Medvirk.Web.Ui;

/// <summary>
/// Boxes in columns with arrows between them, as SVG made on the server. Boxes and arrows lead to where they are told in the
/// page's list, which is what is read on a phone. Lines differ in width and dash, so that it can be read in black and white.
/// </summary>
public static class FlowDiagram
{
    /// <summary>Nothing where there is no box.</summary>
    public static Markup Html(FlowOptions flow, FlowWords words)
    {
        if (flow.Boxes.Count == 0)
        {
            return new Markup();
        }

        var plan = new FlowPlan(flow);
        return new Markup()
            .Open("figure", ("class", "flow"), ("id", flow.Id))
            .Element("figcaption", flow.Title, ("id", flow.Id + "-title"))
            .Open("div", ("class", "flow__scroll"), ("role", "region"), ("aria-labelledby", flow.Id + "-title"), ("tabindex", "0"))
            .Add(Drawing(flow, words, plan))
            .Close("div")
            .Add(Key(flow, words))
            .Close("figure");
    }

    private static Markup Drawing(FlowOptions flow, FlowWords words, FlowPlan plan)
    {
        var svg = new Markup()
            .Open(
                "svg",
                ("viewBox", $"0 0 {ChartNumbers.At(plan.Width)} {ChartNumbers.At(plan.Height)}"),
                ("role", "group"),
                ("aria-labelledby", flow.Id + "-name"),
                ("aria-describedby", flow.Id + "-desc"))
            .Element("title", flow.Title, ("id", flow.Id + "-name"))
            .Element("desc", flow.Description, ("id", flow.Id + "-desc"));
        for (var column = 0; column < flow.Columns.Count; column++)
        {
            svg.Element("text", flow.Columns[column], ("class", "flow-head"), ("x", ChartNumbers.At(FlowPlan.Left(column) + (FlowPlan.ColumnWidth / 2))), ("y", "20"), ("text-anchor", "middle"));
        }

        foreach (var way in plan.Ways)
        {
            Arrow(svg, way, plan, words);
        }

        foreach (var node in plan.Columns.SelectMany(column => column))
        {
            Box(svg, node);
        }

        return svg.Close("svg");
    }

    /// <summary>Not in the order of the tabulator key: there can be hundreds, and the list has each of them.</summary>
    private static void Arrow(Markup svg, FlowWay way, FlowPlan plan, FlowWords words)
    {
        var arrow = way.Arrow;
        var (line, tip, x, y) = FlowPath.Of(plan, way);
        svg.Open("a", ("class", Names.Join("flow-arrow", arrow.IsBack ? "flow-arrow--back" : null)), ("href", arrow.Href), ("tabindex", "-1"), ("aria-label", arrow.IsBack ? $"{arrow.Said} ({words.Back})" : arrow.Said))
            .Element("title", arrow.Said)
            .Open("path", ("class", "flow-hit"), ("d", line)).Close("path")
            .Open("path", ("class", "flow-line flow-line--" + Look(arrow.Kind)), ("d", line)).Close("path")
            .Open("path", ("class", "flow-tip"), ("d", tip)).Close("path")
            .Close("a");

        // Beside the link: in it, it would be a second name that the first does not hold.
        if (arrow.IsBack)
        {
            svg.Element("text", words.Back, ("class", "flow-back"), ("x", ChartNumbers.At(x)), ("y", ChartNumbers.At(y + 4)), ("text-anchor", "middle"));
        }
    }

    private static void Box(Markup svg, FlowNode node)
    {
        if (node.Box is not { } box)
        {
            return;
        }

        var left = FlowPlan.Left(node.Column);
        svg.Open("a", ("class", "flow-box"), ("href", box.Href))
            .Open("rect", ("x", ChartNumbers.At(left)), ("y", ChartNumbers.At(node.Y)), ("width", ChartNumbers.At(FlowPlan.ColumnWidth)), ("height", ChartNumbers.At(node.Height)), ("rx", "8")).Close("rect")
            .Open("text", ("y", ChartNumbers.At(node.Y + 8)));
        foreach (var line in node.Lines)
        {
            // Read aloud and searched for, the lines are one text.
            svg.Element("tspan", line + " ", ("x", ChartNumbers.At(left + 10)), ("dy", ChartNumbers.At(FlowPlan.LineHeight)));
        }

        svg.Close("text").Close("a");
    }

    /// <summary>What the lines mean, of those that are drawn.</summary>
    private static Markup? Key(FlowOptions flow, FlowWords words)
    {
        var said = new List<(string Look, bool IsBack, string Words)>();
        foreach (var kind in new[] { FlowLine.Thick, FlowLine.Thin, FlowLine.Dotted }.Where(kind => flow.Arrows.Any(arrow => arrow.Kind == kind)))
        {
            said.Add((Look(kind), false, kind switch { FlowLine.Thick => words.KeyThick, FlowLine.Thin => words.KeyThin, _ => words.KeyDotted }));
        }

        if (flow.Arrows.Any(arrow => arrow.IsBack))
        {
            said.Add((Look(FlowLine.Thin), true, words.KeyBack));
        }

        if (said.Count == 0)
        {
            return null;
        }

        var list = new Markup().Open("ul", ("class", "flow__key"));
        foreach (var (look, isBack, text) in said)
        {
            list.Open("li")
                .Open("svg", ("viewBox", "0 0 44 12"), ("aria-hidden", "true"), ("focusable", "false"), ("class", isBack ? "flow-arrow--back" : null))
                .Open("path", ("class", "flow-line flow-line--" + look), ("d", "M0 6H34")).Close("path")
                .Open("path", ("class", "flow-tip"), ("d", "M44 6L34 1V11Z")).Close("path")
                .Close("svg")
                .Element("span", text).Close("li");
        }

        return list.Close("ul");
    }

    private static string Look(FlowLine kind) => kind switch
    {
        FlowLine.Thick => "thick",
        FlowLine.Thin => "thin",
        _ => "dotted",
    };
}
