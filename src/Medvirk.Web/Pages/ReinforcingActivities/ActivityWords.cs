using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.ReinforcingActivities;

/// <summary>Sentences about activities that are made of facts.</summary>
public static class ActivityWords
{
    /// <summary>"1. marts 2026 – 1. juni 2027", or what of it is known.</summary>
    public static string When(Texts words, DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } start, { } end) => words["activities.from-to", Show.Day(start), Show.Day(end)],
        ({ } start, null) => words["activities.from", Show.Day(start)],
        (null, { } end) => words["activities.until", Show.Day(end)],
        _ => words["activities.no-dates"],
    };
}
