using System.Net;
using Medvirk.Data;
using Medvirk.Data.Backbone;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Hosting;

/// <summary>
/// A demo stays a demo, and a real installation never becomes one. A demo has sign-ins that everyone knows, so it
/// listens on this machine alone unless someone says by MEDVIRK_DEMO=true that it is one, and is meant to be seen.
/// </summary>
public static class DemoRules
{
    /// <summary>Whether the database is marked as a demo; null where nothing was ever begun in it.</summary>
    public static Task<bool?> IsDemoAsync(MedvirkContext db, CancellationToken ct) =>
        db.Set<Installation>().Select(one => (bool?)one.IsDemo).SingleOrDefaultAsync(ct);

    /// <param name="isDemo">As the database is marked; null where it is empty.</param>
    /// <param name="settings">How the start is meant.</param>
    /// <returns>Why this database can't be served so, in plain words; null when it can.</returns>
    public static string? Refusal(bool? isDemo, Settings settings) => (isDemo, settings.Demo) switch
    {
        (true, false) =>
            "This database is a demo, and stays one: its sign-ins are known to everyone. Begin a real installation with an empty "
            + $"folder or database (MEDVIRK_DATA is {settings.DataFolder}), or start the demo without MEDVIRK_DEMO=false.",
        (false, true) =>
            "This database is a real installation, and can't become a demo. Take MEDVIRK_DEMO=true away, or name an empty folder or database.",
        (true, null) when !IsLocal(settings.Urls) =>
            $"This database is a demo, whose sign-ins are known to everyone, and MEDVIRK_URLS ({settings.Urls}) is open to other machines. "
            + "If it is meant to be seen from outside, say MEDVIRK_DEMO=true.",
        _ => null,
    };

    /// <summary>Whether only this machine can reach all of these addresses.</summary>
    public static bool IsLocal(string urls) => urls
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .All(url =>
        {
            var address = BindingAddress.Parse(url);
            return address.IsUnixPipe || address.IsNamedPipe
                || string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase)
                || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        });
}
