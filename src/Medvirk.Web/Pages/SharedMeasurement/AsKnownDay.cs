namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>"As known on" a day: at the end of it, Danish time.</summary>
public static class AsKnownDay
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The last millisecond of the day, UTC; null for now.</summary>
    public static DateTime? End(DateOnly? day) => day is { } known && known < DateOnly.MaxValue
        ? TimeZoneInfo.ConvertTimeToUtc(known.AddDays(1).ToDateTime(TimeOnly.MinValue), Copenhagen).AddMilliseconds(-1)
        : null;
}
