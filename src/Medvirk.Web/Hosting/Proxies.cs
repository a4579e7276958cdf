using Microsoft.AspNetCore.HttpOverrides;

namespace Medvirk.Web.Hosting;

/// <summary>Takes a reverse proxy's word on who asks and whether by https; nobody else's.</summary>
public static class Proxies
{
    public static void AddProxies(this IServiceCollection services, Settings settings) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            options.ForwardedHeaders = settings.Proxies.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var network in settings.Proxies)
            {
                options.KnownIPNetworks.Add(network);
            }

            // As many as stand in a row.
            options.ForwardLimit = null;
        });
}
