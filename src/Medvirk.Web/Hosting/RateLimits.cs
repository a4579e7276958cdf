using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Medvirk.Web.Api;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.RateLimiting;

namespace Medvirk.Web.Hosting;

/// <summary>
/// How often one address may send, over <see cref="Window"/>. Counted in this node's memory only;
/// nothing of it is stored or logged. Reading pages is not counted.
/// </summary>
/// <param name="Doors">Passwords, invitations and resets tried: enough for a meeting where all sign in by one network.</param>
/// <param name="PublicForms">Forms of visitors sent.</param>
/// <param name="ApiCalls">Calls of the API by one token, reading too.</param>
public sealed record RateLimits(int Doors = 60, int PublicForms = 60, int ApiCalls = 1200)
{
    public const string DoorPolicy = "doors";
    public const string PublicFormPolicy = "public forms";

    public const string ApiPolicy = "api";

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    internal static RateLimitPartition<IPAddress> Of(HttpContext http, Func<RateLimits, int> permits) =>
        HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)
            ? RateLimitPartition.GetNoLimiter(IPAddress.None)
            : RateLimitPartition.GetFixedWindowLimiter(Household.Of(http), _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = permits(http.RequestServices.GetRequiredService<RateLimits>()),
                Window = Window,
            });

    /// <summary>By token. Who has none only reads what is public, and is not counted.</summary>
    internal static RateLimitPartition<Guid> OfToken(HttpContext http) => http.Features.Get<TokenUse>() is { } token
        ? RateLimitPartition.GetFixedWindowLimiter(token.TokenId, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = http.RequestServices.GetRequiredService<RateLimits>().ApiCalls,
            Window = Window,
        })
        : RateLimitPartition.GetNoLimiter(Guid.Empty);
}

public static class RateLimitServices
{
    public static void AddRateLimits(this IServiceCollection services)
    {
        services.AddSingleton(new RateLimits());
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(RateLimits.DoorPolicy, http => RateLimits.Of(http, limits => limits.Doors));
            options.AddPolicy(RateLimits.PublicFormPolicy, http => RateLimits.Of(http, limits => limits.PublicForms));
            options.AddPolicy(RateLimits.ApiPolicy, RateLimits.OfToken);
            options.OnRejected = (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                {
                    context.HttpContext.Response.Headers.RetryAfter =
                        Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                }

                return ValueTask.CompletedTask;
            };
        });
    }
}
