using Medvirk.Web.Hosting;
using Medvirk.Web.Mail;

namespace Medvirk.Web.Jobs;

/// <summary>Empties the outbox: when a mail was handed in here, and every half minute for what others left. A demo sends nothing.</summary>
public sealed class MailSender(IServiceScopeFactory scopes, MailBell bell, InstallationState installation, ILogger<MailSender> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (!installation.IsDemo && await RunAsync(stoppingToken) > 0)
                {
                    // What a round made (a link that was asked for) is sent by the next.
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "The outbox could not be emptied; the next attempt is in {Interval}.", Interval);
            }

            await bell.WaitAsync(Interval, stoppingToken);
        }
    }

    private async Task<int> RunAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MailRound>().RunAsync(ct);
    }
}
