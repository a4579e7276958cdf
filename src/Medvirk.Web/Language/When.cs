namespace Medvirk.Web.Language;

/// <summary>Days as people say them: "om 3 dage", "i går".</summary>
public static class When
{
    public static string Relative(Texts words, DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => words["when.today"],
        1 => words["when.tomorrow"],
        -1 => words["when.yesterday"],
        > 0 and var ahead => words.Count("when.ahead", ahead),
        var ago => words.Count("when.ago", -ago),
    };
}
