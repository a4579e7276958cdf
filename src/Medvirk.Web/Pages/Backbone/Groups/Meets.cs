using System.Globalization;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>How often a group meets, in words.</summary>
internal static class Meets
{
    /// <summary>The intervals that one can choose, in days: a week, two, a month, two, a quarter, half a year.</summary>
    private static readonly int[] Usual = [7, 14, 31, 62, 92, 183];

    public static string Text(Texts t, int days) =>
        Usual.Contains(days) ? t[$"groups.meets.{days.ToString(CultureInfo.InvariantCulture)}"] : t["groups.meets.days", days];

    /// <param name="present">Stays a choice when it is none of the usual.</param>
    public static IReadOnlyList<Choice> Choices(Texts t, int? present) =>
    [
        .. Usual.Concat(present is { } days && !Usual.Contains(days) ? [days] : Array.Empty<int>()).Order()
            .Select(days => new Choice(days.ToString(CultureInfo.InvariantCulture), Text(t, days))),
    ];
}
