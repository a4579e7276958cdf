using System.Globalization;

namespace Medvirk.Web.Language;

/// <summary>How numbers and days are shown, in the reader's own format (the current culture).</summary>
public static class Show
{
    public static string Count(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    public static string Day(DateOnly day) => day.ToString("d. MMMM yyyy", CultureInfo.CurrentCulture).Replace(". ", Dot, StringComparison.Ordinal);

    public static string Day(DateTime utc) => Day(DateOnly.FromDateTime(Local(utc)));

    public static string Time(DateTime utc) => $"{Day(utc)} {Local(utc).ToString("HH.mm", CultureInfo.CurrentCulture)}";

    /// <summary>For the datetime attribute of &lt;time&gt;.</summary>
    public static string Machine(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Dot => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "en" ? " " : ". ";

    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    private static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Copenhagen);
}
