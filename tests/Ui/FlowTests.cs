using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Xunit;

namespace Medvirk.Tests.Ui;

/// <summary>What holds of every drawing of boxes and arrows.</summary>
public sealed class FlowTests
{
    private static readonly string[] Columns = ["Et", "To", "Tre", "Fire", "Fem"];

    private static readonly Gen<FlowOptions> Flows =
        from columns in Gen.Int[0, 4].Array[1, 20]
        from texts in Gen.OneOf(Gen.Const("Kort"), Gen.Const("En længere sætning om noget, der sker"), Gen.Const(new string('ø', 90))).Array[columns.Length]
        from ends in Gen.Select(Gen.Int[0, columns.Length - 1], Gen.Int[0, columns.Length - 1], Gen.Enum<FlowLine>()).Array[0, 30]
        select Of([.. columns.Zip(texts)], [.. ends.Where(e => e.Item1 != e.Item2)]);

    [Fact]
    public void No_box_covers_another_and_all_lie_within_the_drawing() => Flows.Sample(
        flow =>
        {
            var svg = Draw(flow);
            var size = svg.GetAttribute("viewBox")!.Split(' ').Select(Number).ToArray();
            var boxes = svg.QuerySelectorAll("rect").Select(Box).ToArray();
            Assert.Equal(flow.Boxes.Count, boxes.Length);
            Assert.All(boxes, box => Assert.True(box.X >= 0 && box.Y >= 24 && box.X + box.Width <= size[2] && box.Y + box.Height <= size[3]));
            foreach (var (one, other) in boxes.SelectMany((one, i) => boxes.Skip(i + 1).Select(other => (one, other))))
            {
                Assert.True(one.X != other.X || one.Y + one.Height + 5 < other.Y || other.Y + other.Height + 5 < one.Y);
            }
        },
        iter: 200);

    /// <summary>A curve lies within the four points that make it, and the lanes between them are straight.</summary>
    [Fact]
    public void No_arrow_runs_through_a_box() => Flows.Sample(
        flow =>
        {
            var svg = Draw(flow);
            var boxes = svg.QuerySelectorAll("rect").Select(Box).ToArray();
            foreach (var path in svg.QuerySelectorAll(".flow-line").Select(line => line.GetAttribute("d")!))
            {
                foreach (var (x, y) in Along(path))
                {
                    Assert.DoesNotContain(boxes, box => x > box.X + 0.5 && x < box.X + box.Width - 0.5 && y > box.Y && y < box.Y + box.Height);
                }
            }
        },
        iter: 200);

    [Fact]
    public void The_same_drawing_is_made_of_the_same() => Flows.Sample(flow => Assert.Equal(Html(flow), Html(flow)), iter: 50);

    [Fact]
    public void Arrows_that_need_not_cross_do_not()
    {
        var svg = Draw(Of([(0, "a"), (0, "b"), (0, "c"), (1, "d"), (1, "e"), (1, "f")], [(0, 5, FlowLine.Thin), (1, 4, FlowLine.Thin), (2, 3, FlowLine.Thin)]));
        var ends = svg.QuerySelectorAll(".flow-line").Select(line => Along(line.GetAttribute("d")!).ToArray()).Select(points => (points[0].Y, points[^1].Y)).Order().ToArray();
        Assert.Equal(ends.Select(e => e.Item2).Order(), ends.Select(e => e.Item2));
    }

    [Fact]
    public void The_greatest_theory_is_drawn_in_time()
    {
        var boxes = Enumerable.Range(0, 200).Select(i => (i % 5, $"Trin {i} om noget, der sker")).ToArray();
        var arrows = Enumerable.Range(0, 600).Select(i => (i * 7 % 200, ((i * 31) + 11) % 200, FlowLine.Thin)).Where(a => a.Item1 != a.Item2).ToArray();
        Html(Of(boxes, arrows));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Html(Of(boxes, arrows));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    private static FlowOptions Of((int Column, string Text)[] boxes, (int From, int To, FlowLine Kind)[] arrows) => new()
    {
        Id = "x", Title = "t", Description = "d", Columns = Columns,
        Boxes = [.. boxes.Select(b => new FlowBox(b.Column, b.Text, "#"))],
        Arrows = [.. arrows.Select((a, i) => new FlowArrow(a.From, a.To, a.Kind, i % 5 == 0, "s", "#"))],
    };

    private static string Html(FlowOptions flow) => FlowDiagram.Html(flow, FlowWords.In(Texts.Danish)).ToString();

    private static IElement Draw(FlowOptions flow) => new HtmlParser().ParseDocument(Html(flow)).QuerySelector(".flow__scroll svg")!;

    private static (double X, double Y, double Width, double Height) Box(IElement rect) =>
        (Number(rect.GetAttribute("x")!), Number(rect.GetAttribute("y")!), Number(rect.GetAttribute("width")!), Number(rect.GetAttribute("height")!));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Points along a path of moves, level lines and curves.</summary>
    private static IEnumerable<(double X, double Y)> Along(string path)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var part in System.Text.RegularExpressions.Regex.Matches(path, "[MHC][^MHC]*").Select(m => m.Value))
        {
            var n = part[1..].Split(' ').Select(Number).ToArray();
            var (fromX, fromY) = (x, y);
            (x, y) = part[0] switch { 'M' => (n[0], n[1]), 'H' => (n[0], y), _ => (n[4], n[5]) };
            for (var step = part[0] == 'M' ? 20 : 0; step <= 20; step++)
            {
                var t = step / 20.0;
                yield return part[0] == 'C'
                    ? (Bend(fromX, n[0], n[2], x, t), Bend(fromY, n[1], n[3], y, t))
                    : (fromX + ((x - fromX) * (part[0] == 'M' ? 1 : t)), fromY + ((y - fromY) * (part[0] == 'M' ? 1 : t)));
            }
        }

        static double Bend(double a, double b, double c, double d, double t) =>
            (a * Math.Pow(1 - t, 3)) + (3 * b * t * Math.Pow(1 - t, 2)) + (3 * c * t * t * (1 - t)) + (d * Math.Pow(t, 3));
    }
}
