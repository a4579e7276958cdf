using System.Globalization;
using System.Text.RegularExpressions;

namespace Medvirk.Web.Binding;

/// <summary>Times of the day as people write them in a field: 9, 9.30, 09:30, kl. 9. They are Danish time.</summary>
public static partial class TypedTime
{
    /// <summary>As long as anyone writes it.</summary>
    public const int Length = 12;

    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    public static bool TryRead(string text, out TimeOnly time)
    {
        var match = Pattern().Match(text.Trim());
        var isOne = match.Success
            & int.TryParse(match.Groups["hour"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            & int.TryParse(match.Groups["minute"] is { Success: true } minutes ? minutes.Value : "0", NumberStyles.None, CultureInfo.InvariantCulture, out var minute);
        isOne &= hour < 24 && minute < 60;
        time = isOne ? new TimeOnly(hour, minute) : default;
        return isOne;
    }

    /// <summary>That moment in UTC. What the clocks skip in spring is an hour later; what comes twice in autumn is the later one.</summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return TimeZoneInfo.ConvertTimeToUtc(Copenhagen.IsInvalidTime(local) ? local.AddHours(1) : local, Copenhagen);
    }

    /// <summary>A moment as the day and the time of a field.</summary>
    public static (DateOnly Day, string Time) OfUtc(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, Copenhagen);
        return (DateOnly.FromDateTime(local), local.ToString("HH.mm", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^(?:kl\.? ?)?(?<hour>[0-9]{1,2})(?:[.:](?<minute>[0-9]{2}))?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
