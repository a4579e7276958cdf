namespace Medvirk.Data.Shared;

/// <summary>Time as the program keeps it: UTC, cut to milliseconds, so that what is stored is what was said.</summary>
public static class Clock
{
    public static DateTime Now(this TimeProvider clock) => ToMilliseconds(clock.GetUtcNow().UtcDateTime);

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.Now());

    internal static DateTime ToMilliseconds(DateTime time) =>
        new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
