using System.Globalization;

namespace Medvirk.Web.Jobs;

/// <summary>
/// Which nightly backups are kept: the newest of each of the last 7 days, 4 weeks and 12 months that have one.
/// Counted by those that are there, so that a pause takes nothing away.
/// </summary>
public static class BackupNights
{
    public const int Days = 7;
    public const int Weeks = 4;
    public const int Months = 12;

    private const string Prefix = "nightly-";
    private const string Ending = ".zip";
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The nightly backup's file name.</summary>
    public static string NameOf(DateOnly night) => Prefix + night.ToString(DayForm, CultureInfo.InvariantCulture) + Ending;

    /// <summary>The nights that have a backup in a folder, the newest first.</summary>
    public static IReadOnlyList<DateOnly> In(string folder) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, Prefix + "*" + Ending)
            .Select(file => Path.GetFileName(file)[Prefix.Length..^Ending.Length])
            .Select(text => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var night) ? night : (DateOnly?)null)
            .OfType<DateOnly>()
            .OrderDescending(),
    ];

    /// <summary>Those of the nights that go.</summary>
    public static IReadOnlyList<DateOnly> ToDelete(IEnumerable<DateOnly> nights)
    {
        var all = nights.Distinct().OrderDescending().ToArray();
        var kept = Newest(all, Days, night => night.DayNumber)
            .Concat(Newest(all, Weeks, night => (ISOWeek.GetYear(night) * 100) + ISOWeek.GetWeekOfYear(night)))
            .Concat(Newest(all, Months, night => (night.Year * 12) + night.Month));
        return [.. all.Except(kept)];
    }

    private static IEnumerable<DateOnly> Newest(IEnumerable<DateOnly> newestFirst, int count, Func<DateOnly, int> period) =>
        newestFirst.DistinctBy(period).Take(count);
}
