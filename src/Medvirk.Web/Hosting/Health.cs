using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Medvirk.Web.Hosting;

public static class Health
{
    /// <summary>live: the program answers; ready: it reaches its database too.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
    }
}
