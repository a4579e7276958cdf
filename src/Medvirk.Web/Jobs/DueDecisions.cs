using Medvirk.Data.Communication;
using Medvirk.Data.Shared;

namespace Medvirk.Web.Jobs;

/// <summary>
/// Opens decisions whose time has come, and notes the end of others, when the program starts and every minute.
/// Who may do what is judged by the clock, so that a minute, or a night without power, lets nobody in late.
/// </summary>
public sealed class DueDecisions(IServiceScopeFactory scopes, Beginning beginning, TimeProvider clock, ILogger<DueDecisions> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await beginning.PassAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<DecisionClock>().RunAsync(clock.Now(), stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "The decisions that are due could not be looked after; the next attempt is in {Interval}.", Interval);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
