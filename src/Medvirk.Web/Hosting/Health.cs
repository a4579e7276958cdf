using System.Globalization;
using System.Text;
using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Shared;
using Medvirk.Web.Jobs;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Medvirk.Web.Hosting;

/// <summary>Where a load balancer or a supervisor asks how the program is.</summary>
public static class Health
{
    private const string Ready = "ready";

    /// <summary>Who asks is told soon, also when the database only hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("database", tags: [Ready], timeout: Patience)
        .AddCheck<BackupCheck>("backup", HealthStatus.Degraded, [Ready], Patience);

    /// <summary>live: the program answers; ready: it reaches its database too, and how its backups are.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Ready),
            ResponseWriter = WriteAsync,
        }).AllowAnonymous();
    }

    /// <summary>The whole in the first line, then a line each.</summary>
    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        var text = new StringBuilder().Append(report.Status).Append('\n');
        foreach (var (name, entry) in report.Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {entry.Status}{(entry.Description is { } more ? $" ({more})" : "")}\n");
        }

        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(text.ToString(), http.RequestAborted);
    }

    private sealed class DatabaseCheck(MedvirkContext db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                // Not only a connection: the tables must be there. Npgsql's own wait for a server that is silent is longer than ours.
                await db.Set<Installation>().AnyAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                return HealthCheckResult.Unhealthy("it is not reached");
            }
        }
    }

    /// <summary>Never makes the site unfit for visitors: a missing backup is the operator's to know of.</summary>
    private sealed class BackupCheck(NightlyBackup nightly, Settings settings, MedvirkContext db, TimeProvider clock) : IHealthCheck
    {
        /// <summary>One night may be missed.</summary>
        private static readonly TimeSpan Overdue = TimeSpan.FromHours(49);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!nightly.IsOn)
            {
                return HealthCheckResult.Healthy("none are taken");
            }

            var last = BackupNights.In(settings.BackupsFolder).Cast<DateOnly?>().FirstOrDefault();
            var says = last is { } night ? string.Create(CultureInfo.InvariantCulture, $"the last is of {night:yyyy-MM-dd}") : "there is none yet";
            if (nightly.Failure is { } failure)
            {
                return HealthCheckResult.Degraded(string.Create(CultureInfo.InvariantCulture, $"{says}; the attempt at {failure.At:HH:mm} UTC failed, the log says why"));
            }

            var since = last?.ToDateTime(new TimeOnly(NightlyBackup.Hour, 0)) ?? await BeganAsync(cancellationToken);
            return clock.Now() - since > Overdue ? HealthCheckResult.Degraded(says) : HealthCheckResult.Healthy(says);
        }

        private async Task<DateTime> BeganAsync(CancellationToken ct)
        {
            try
            {
                return await db.Set<Installation>().Select(one => one.CreatedAt).SingleAsync(ct);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                return clock.Now(); // the other check tells of the database
            }
        }
    }
}
