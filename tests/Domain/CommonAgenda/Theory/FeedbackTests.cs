using CsCheck;
using Medvirk.Domain.CommonAgenda.Theory;
using Xunit;

namespace Medvirk.Tests.Domain.CommonAgenda.Theory;

public sealed class FeedbackTests
{
    private static readonly Gen<((int Number, StepKind Kind)[] Steps, (int Number, int From, int To)[] Arrows)> Graphs =
        from count in Gen.Int[1, 7]
        from kinds in Gen.Enum<StepKind>().Array[count]
        from ends in Gen.Select(Gen.Int[1, count], Gen.Int[1, count]).Array[0, 14]
        select (
            kinds.Select((kind, i) => (i + 1, kind)).ToArray(),
            ends.Where(e => e.Item1 != e.Item2).Distinct().Select((e, i) => (i + 1, e.Item1, e.Item2)).ToArray());

    [Fact]
    public void An_arrow_that_leads_back_into_its_own_path_is_feedback() =>
        Assert.Equal([3], Feedback.In([(1, StepKind.Activity), (2, StepKind.EarlyChange), (3, StepKind.SystemChange)], [(1, 1, 2), (2, 2, 3), (3, 3, 1)]));

    [Fact]
    public void An_arrow_that_points_back_without_closing_a_cycle_is_none() =>
        Assert.Empty(Feedback.In([(1, StepKind.Activity), (2, StepKind.SystemChange)], [(1, 2, 1)]));

    [Fact]
    public void Without_steps_there_is_none() => Assert.Empty(Feedback.In([], []));

    /// <summary>Brute force: every simple cycle is walked, and the arrows of it that point back are gathered.</summary>
    [Fact]
    public void It_agrees_with_walking_every_cycle() => Graphs.Sample(
        graph =>
        {
            var kinds = graph.Steps.ToDictionary(s => s.Number, s => s.Kind);
            var found = new HashSet<int>();
            foreach (var first in graph.Arrows)
            {
                Walk([first]);
            }

            Assert.Equal(found.Order(), Feedback.In(graph.Steps, graph.Arrows).Order());

            void Walk((int Number, int From, int To)[] path)
            {
                if (path[^1].To == path[0].From)
                {
                    found.UnionWith(path.Where(a => (kinds[a.To], a.To).CompareTo((kinds[a.From], a.From)) < 0).Select(a => a.Number));
                    return;
                }

                foreach (var next in graph.Arrows.Where(a => a.From == path[^1].To && path.All(p => p.From != a.From)))
                {
                    Walk([.. path, next]);
                }
            }
        },
        iter: 2_000);

    [Fact]
    public void Without_them_no_cycle_is_left_and_their_order_does_not_matter() => Graphs.Sample(
        graph =>
        {
            var feedback = Feedback.In(graph.Steps, graph.Arrows);
            Assert.Equal(feedback.Order(), Feedback.In([.. graph.Steps.Reverse()], [.. graph.Arrows.Reverse()]).Order());

            // Steps that nothing leads to are taken away until none is left; those of a cycle would stay.
            var (steps, arrows) = (graph.Steps.Select(s => s.Number).ToList(), graph.Arrows.Where(a => !feedback.Contains(a.Number)).ToList());
            while (steps.RemoveAll(s => arrows.All(a => a.To != s)) > 0)
            {
                arrows.RemoveAll(a => !steps.Contains(a.From));
            }

            Assert.Empty(steps);
        },
        iter: 1_000);

    [Fact]
    public void A_theory_of_the_greatest_size_is_looked_through_at_once()
    {
        var steps = Enumerable.Range(1, TheoryOfChange.StepsMost).Select(i => (i, (StepKind)(i % 5))).ToArray();
        var arrows = Enumerable.Range(1, TheoryOfChange.ArrowsMost).Select(i => (i, 1 + (i * 7 % 200), 1 + (i * 31 % 200))).ToArray();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Feedback.In(steps, arrows);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }
}
