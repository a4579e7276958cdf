using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Data.Backbone;

/// <summary>
/// One thing on a work front: something that waits for someone. Each room has one query class that finds its own
/// (<c>…Front</c>); the page gathers them, most pressing first, and gives each its words and its one next step by kind.
/// </summary>
/// <param name="Kind">What kind of thing; words are <c>front.{Kind}.why</c> and <c>front.{Kind}.do</c>.</param>
/// <param name="About">What it is about, in its own words.</param>
/// <param name="Who">The organisation that it is with or waits for; null where there is none.</param>
/// <param name="Due">The day by which it is to be done; null where no day was agreed.</param>
/// <param name="Since">The day from which it has waited.</param>
/// <param name="Key">The number or id in the address of its next step.</param>
public sealed record FrontRow(FrontKind Kind, string About, string? Who, DateOnly? Due, DateOnly Since, string Key)
{
    /// <summary>What has no day of its own presses after so many days.</summary>
    public const int Patience = 14;

    /// <summary>The time that it is about, where it is about figures.</summary>
    public Period? Period { get; init; }

    /// <summary>The earlier, the more pressing.</summary>
    public DateOnly PressesOn => Due ?? Since.AddDays(Patience);

    public bool IsLate(DateOnly today) => PressesOn < today;
}
