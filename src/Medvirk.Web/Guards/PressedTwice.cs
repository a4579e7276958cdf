using System.Collections.Concurrent;

namespace Medvirk.Web.Guards;

/// <summary>
/// A button pressed twice: the second press of the same form, with the same in it, waits for the first and leads where
/// that led. So two equal files or mails are one, which no rule could tell from two that are meant, and nobody is refused
/// what their own first press did. Kept in memory for a moment; later, or where another program takes the second press,
/// the rules of the page are what there is.
/// </summary>
public sealed class PressedTwice(TimeProvider clock)
{
    /// <summary>So long after the first a press is taken for the same one.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Press> presses = new(StringComparer.Ordinal);

    /// <summary>The press of a form: one's own, or the one before.</summary>
    /// <param name="key">Says whose form it is and what is in it.</param>
    /// <param name="isFirst">True where it is one's own, and must be ended.</param>
    public Press Begin(string key, out bool isFirst)
    {
        var own = new Press();
        var found = presses.GetOrAdd(key, own);
        isFirst = ReferenceEquals(own, found);
        return found;
    }

    /// <param name="key">As it began.</param>
    /// <param name="press">One's own.</param>
    /// <param name="led">Where it led; null where nothing was done: then the next that waits is the first.</param>
    public void End(string key, Press press, Led? led)
    {
        if (led is null)
        {
            presses.TryRemove(new(key, press));
        }
        else
        {
            _ = ForgetAsync(key, press);
        }

        press.End(led);
    }

    /// <summary>What the next page is told once may be a secret, and is not kept longer than it must.</summary>
    private async Task ForgetAsync(string key, Press press)
    {
        await Task.Delay(Moment, clock);
        presses.TryRemove(new(key, press));
    }

    /// <summary>A press under way, or just over.</summary>
    public sealed class Press
    {
        private readonly TaskCompletionSource<Led?> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Led?> Outcome => outcome.Task;

        internal void End(Led? led) => outcome.SetResult(led);
    }

    /// <summary>Where a press led, and what the next page is told once.</summary>
    public sealed record Led(string Address, IReadOnlyDictionary<string, object?> Told);
}
