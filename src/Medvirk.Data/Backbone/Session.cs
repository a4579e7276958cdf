namespace Medvirk.Data.Backbone;

/// <summary>
/// One sign-in that still holds: a browser whose cookie names it. Without its row the cookie opens nothing, so ending
/// it works at once. It knows days and a browser's family; no address, no place.
/// </summary>
public sealed class Session
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AccountId { get; init; }

    public required BrowserFamily Browser { get; init; }

    public required DateOnly BeganOn { get; init; }

    public required DateOnly LastSeenOn { get; set; }
}

/// <summary>Which browser, as far as a person would say it.</summary>
public enum BrowserFamily
{
    Other,
    Firefox,
    Chrome,
    Edge,
    Safari,
}
