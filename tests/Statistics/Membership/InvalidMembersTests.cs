using Medvirk.Statistics;
using Medvirk.Statistics.Membership;

namespace Medvirk.Tests.Statistics.Membership;

public sealed class InvalidMembersTests
{
    private static readonly Expected[] Both = [new("a", 0), new("b", 0, 2)];

    public static TheoryData<string, InputProblem, string> Cases => new()
    {
        { "no entries", InputProblem.Empty, "entries" },
        { "an entry twice", InputProblem.Duplicate, "entries" },
        { "an entry of nobody", InputProblem.Empty, "entries" },
        { "a negative value", InputProblem.Negative, "Value" },
        { "a value that is no number", InputProblem.NotANumber, "Value" },
        { "a value without end", InputProblem.NotANumber, "Value" },
        { "a value too large", InputProblem.OutOfRange, "Value" },
        { "a share of more than all", InputProblem.Contradiction, "Value" },
        { "of nobody at all", InputProblem.OutOfRange, "Of" },
        { "of less than nobody", InputProblem.OutOfRange, "Of" },
        { "of what is no number", InputProblem.NotANumber, "Of" },
        { "of too much", InputProblem.OutOfRange, "Of" },
        { "of next to nothing", InputProblem.OutOfRange, "Of" },
        { "a share of nothing said", InputProblem.Missing, "Of" },
        { "a count of something", InputProblem.Contradiction, "Of" },
        { "one whom nobody expects", InputProblem.Contradiction, "expected" },
        { "one who has left", InputProblem.Contradiction, "expected" },
        { "expected twice at once", InputProblem.Duplicate, "expected" },
        { "expected for ever and again", InputProblem.Duplicate, "expected" },
        { "nobody expected by name", InputProblem.Empty, "expected" },
        { "expected never", InputProblem.Contradiction, "Until" },
        { "no weight", InputProblem.OutOfRange, "Weight" },
        { "a weight that is no number", InputProblem.NotANumber, "Weight" },
        { "a window of no periods", InputProblem.Empty, "until" },
        { "a window without end", InputProblem.OutOfRange, "until" },
        { "a change from nothing", InputProblem.Empty, "from" },
        { "a change to nothing", InputProblem.Empty, "to" },
        { "a share of which nobody stayed", InputProblem.Empty, "stayers" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void What_cannot_be_put_together_says_which_input_and_what_is_wrong_with_it(string what, InputProblem problem, string input)
    {
        var refused = Assert.Throws<InvalidInputException>(() => _ = Try(what));
        Assert.Equal((problem, input), (refused.Problem, refused.Input));
    }

    private static object Try(string what) => what switch
    {
        "no entries" => Of([]),
        "an entry twice" => Of([new(0, "a", 1, 2), new(1, "a", 1, 2), new(0, "a", 1, 2)]),
        "an entry of nobody" => Of([new(0, " ", 1, 2)]),
        "a negative value" => Of([new(0, "a", -1, 2)]),
        "a value that is no number" => Of([new(0, "a", double.NaN, 2)]),
        "a value without end" => Of([new(0, "a", double.PositiveInfinity, 2)]),
        "a value too large" => Members.Of(FigureKind.Count, [new(0, "a", 1e101)], Both),
        "a share of more than all" => Of([new(0, "a", 3, 2)]),
        "of nobody at all" => Of([new(0, "a", 0, 0)]),
        "of less than nobody" => Of([new(0, "a", 0, -1)]),
        "of what is no number" => Of([new(0, "a", 0, double.NaN)]),
        "of too much" => Of([new(0, "a", 1, 1e101)]),
        "of next to nothing" => Members.Of(FigureKind.Rate, [new(0, "a", 1, 1e-101)], Both),
        "a share of nothing said" => Of([new(0, "a", 1)]),
        "a count of something" => Members.Of(FigureKind.Count, [new(0, "a", 1, 2)], Both),
        "one whom nobody expects" => Of([new(0, "c", 1, 2)]),
        "one who has left" => Of([new(2, "b", 1, 2)]),
        "expected twice at once" => Of([], new("a", 0, 4), new("a", 3)),
        "expected for ever and again" => Of([], new("a", 0), new("a", 3)),
        "nobody expected by name" => Of([], new Expected("", 0)),
        "expected never" => Of([], new Expected("a", 3, 3)),
        "no weight" => Of([], new Expected("a", 0, Weight: 0)),
        "a weight that is no number" => Of([], new Expected("a", 0, Weight: double.NaN)),
        "a window of no periods" => Of([new(0, "a", 1, 2)]).Series(2, 2),
        "a window without end" => Of([new(0, "a", 1, 2)]).Series(int.MinValue, int.MaxValue),
        "a change from nothing" => Of([new(0, "a", 1, 2)]).Change(1, 0),
        "a change to nothing" => Of([new(0, "a", 1, 2)]).Change(0, 1),
        _ => Of([new(0, "a", 1, 2), new(1, "b", 1, 2)]).Change(0, 1),
    };

    private static Members Of(Entry[] entries, params Expected[] expected) => Members.Of(FigureKind.Share, entries, expected is [] ? Both : expected);
}
