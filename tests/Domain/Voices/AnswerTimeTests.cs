using CsCheck;
using Medvirk.Domain.Voices;
using Xunit;

namespace Medvirk.Tests.Domain.Voices;

public sealed class AnswerTimeTests
{
    [Fact]
    public void With_few_voices_nothing_is_said() =>
        Assert.Null(AnswerTime.MedianDays([(1, true), (2, true), (3, true), (4, true)]));

    [Fact]
    public void When_all_are_answered_it_is_the_middle_one() =>
        Gen.Int[0, 400].Array[5, 41].Where(days => days.Length % 2 == 1).Sample(days =>
            AnswerTime.MedianDays([.. days.Select(d => (d, true))]) == days.Order().ElementAt(days.Length / 2));

    [Fact]
    public void Where_most_still_wait_no_median_is_claimed() =>
        Assert.Null(AnswerTime.MedianDays([(1, true), (2, true), (90, false), (90, false), (90, false)]));

    [Fact]
    public void Those_who_still_wait_count() =>
        // Without them the median of 1, 2, 3 would be 2; two who have waited 50 days move it to 3.
        Assert.Equal(3, AnswerTime.MedianDays([(1, true), (2, true), (3, true), (50, false), (50, false)]));

    [Fact]
    public void A_voice_that_came_today_tells_little() =>
        Assert.Equal(
            AnswerTime.MedianDays([(1, true), (2, true), (3, true), (4, true), (5, true)]),
            AnswerTime.MedianDays([(1, true), (2, true), (3, true), (4, true), (5, true), (0, false)]));

    [Fact]
    public void The_published_example_of_the_estimate_is_met() =>
        // Times in weeks to relapse, treated group (Freireich 1963, the textbooks' example): median 23.
        Assert.Equal(23, AnswerTime.MedianDays(
        [
            (6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false), (11, false), (13, true), (16, true),
            (17, false), (19, false), (20, false), (22, true), (23, true), (25, false), (32, false), (32, false), (34, false), (35, false),
        ]));
}
