using Medvirk.Data.Shared;
using Medvirk.Web.Hosting;

namespace Medvirk.Web.Jobs;

/// <summary>
/// A backup each night, soon after <see cref="Hour"/>, or when the program next runs. A demo takes none unless told where.
/// What fails is logged and shown by <c>/health/ready</c>; the site goes on, and the next attempt is in ten minutes.
/// </summary>
public sealed class NightlyBackup(IServiceScopeFactory scopes, Settings settings, InstallationState installation, TimeProvider clock, ILogger<NightlyBackup> log)
    : BackgroundService
{
    /// <summary>UTC: two or three o'clock in Denmark.</summary>
    public const int Hour = 1;

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    /// <summary>Whether this installation takes them.</summary>
    public bool IsOn => settings.Backups != Settings.NoBackups && (!installation.IsDemo || settings.Backups is not null);

    /// <summary>When the last attempt failed, and why; null when it did not.</summary>
    public (DateTime At, string Why)? Failure { get; private set; }

    /// <summary>Takes the night's backup, if it is due and not there.</summary>
    /// <returns>Whether it took one.</returns>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        var night = DateOnly.FromDateTime(clock.Now().AddHours(-Hour));
        var file = Path.Combine(settings.BackupsFolder, BackupNights.NameOf(night));
        if (!IsOn || File.Exists(file))
        {
            return false;
        }

        try
        {
            await MakeAsync(file, ct);
            Failure = null;
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failure = (clock.Now(), Faults.InWords(e));
            log.LogError("The nightly backup could not be made: {Why}. The next attempt is in {Interval}.", Faults.InWords(e), Interval);
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RunAsync(stoppingToken);
        }
    }

    private async Task MakeAsync(string file, CancellationToken ct)
    {
        Directory.CreateDirectory(settings.BackupsFolder);
        await using (var scope = scopes.CreateAsyncScope())
        {
            var made = await scope.ServiceProvider.GetRequiredService<BackupDesk>().MakeAsync(file, ct);
            log.LogInformation("The nightly backup {File} is made: {Rows} rows, {Bytes} bytes", Path.GetFileName(file), made.Rows, new FileInfo(file).Length);
        }

        // Only once tonight's is there.
        foreach (var old in BackupNights.ToDelete(BackupNights.In(settings.BackupsFolder)))
        {
            File.Delete(Path.Combine(settings.BackupsFolder, BackupNights.NameOf(old)));
        }
    }
}
