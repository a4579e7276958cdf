using System.Net;
using System.Threading.RateLimiting;

namespace Medvirk.Web.Guards;

/// <summary>
/// How often one address may do something. The addresses are held in memory only, for as long as a window lasts;
/// nothing of them is stored, logged or tied to what was sent. Where no address is known (a local socket), nothing is limited.
/// </summary>
public sealed class VoiceLimits : IAsyncDisposable
{
    /// <summary>As many voices from one address go straight to the queue; more wait for a look.</summary>
    public const int Voices = 5;

    /// <summary>As many receipt codes may be tried.</summary>
    public const int Codes = 30;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<IPAddress> voices = PerAddress(Voices);
    private readonly PartitionedRateLimiter<IPAddress> codes = PerAddress(Codes);

    public bool ManyVoices(HttpContext http) => IsOver(voices, http);

    public bool ManyCodes(HttpContext http) => IsOver(codes, http);

    public async ValueTask DisposeAsync()
    {
        await voices.DisposeAsync();
        await codes.DisposeAsync();
    }

    private static bool IsOver(PartitionedRateLimiter<IPAddress> limiter, HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address)
        {
            return false;
        }

        using var lease = limiter.AttemptAcquire(address);
        return !lease.IsAcquired;
    }

    private static PartitionedRateLimiter<IPAddress> PerAddress(int permits) =>
        PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetFixedWindowLimiter(
            Household.Of(address), _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window }));
}
