using Medvirk.Data.Ledger;
using Medvirk.Data.Shared;
using Medvirk.Web.Hosting;

namespace Medvirk.Web.Jobs;

/// <summary>Publishes each day's ledger heads, soon after the day begins (UTC) and when the program starts.</summary>
public sealed class DailyHeads(IServiceScopeFactory scopes, Beginning beginning, TimeProvider clock, ILogger<DailyHeads> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await beginning.PassAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                await PublishAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning("The day's ledger heads could not be published ({Why}); the next attempt is in {Interval}.", Faults.InWords(e), Interval);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task PublishAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HeadsPublication>().PublishAsync(clock.Today(), ct);
    }
}
