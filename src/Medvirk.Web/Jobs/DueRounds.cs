using Medvirk.Data.Shared;
using Medvirk.Data.SharedMeasurement.Reporting;

namespace Medvirk.Web.Jobs;

/// <summary>Opens the rounds whose period has ended, when the program starts and every half hour.</summary>
public sealed class DueRounds(IServiceScopeFactory scopes, Beginning beginning, TimeProvider clock, ILogger<DueRounds> log) : BackgroundService
{
    /// <summary>Long enough that a duty set by mistake can be ended before anyone is asked for it.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await beginning.PassAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                await OpenAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "The rounds that are due could not be opened; the next attempt is in {Interval}.", Interval);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task OpenAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RoundOpening>().OpenDueAsync(clock.Now(), ct);
    }
}
