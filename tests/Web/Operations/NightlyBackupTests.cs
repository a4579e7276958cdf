using Medvirk.Data.Backups;
using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;
using Medvirk.Web.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Operations;

/// <summary>The backups that nobody has to think of.</summary>
public sealed class NightlyBackupTests
{
    [Theory, EveryDatabase]
    public async Task Each_night_has_one_whole_backup_and_the_old_ones_go(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var nightly = world.Services.GetRequiredService<NightlyBackup>();
        Assert.True(await nightly.RunAsync(CancellationToken.None));
        Assert.False(await nightly.RunAsync(CancellationToken.None));

        // The same night goes on until one o'clock.
        world.Clock.Now = FakeClock.Start.Date.AddDays(1).AddMinutes(59);
        Assert.False(await nightly.RunAsync(CancellationToken.None));
        for (var night = 0; night < 9; night++)
        {
            world.Clock.Now = FakeClock.Start.Date.AddDays(night + 1).AddHours(1);
            Assert.True(await nightly.RunAsync(CancellationToken.None));
        }

        // From Monday 2 March on: 7 days back from Wednesday the 11th, and Sunday the 8th lies within them.
        Assert.Equal(Enumerable.Range(5, 7).Reverse().Select(day => new DateOnly(2026, 3, day)), BackupNights.In(world.Settings.BackupsFolder));
        await using var backup = await BackupReader.OpenAsync(
            Path.Combine(world.Settings.BackupsFolder, "nightly-2026-03-11.zip"), CancellationToken.None);
        Assert.Equal(0, (await TestVerb.RunAsync(await BackupWorld.EmptyAsync(database), "restore", Path.Combine(world.Settings.BackupsFolder, "nightly-2026-03-11.zip"))).Code);
    }

    [Fact]
    public void Seven_days_four_weeks_and_twelve_months_are_kept()
    {
        var clock = new FakeClock();
        var there = new List<DateOnly>();
        for (var night = 0; night < 800; night++, clock.Advance(TimeSpan.FromDays(1)))
        {
            var today = DateOnly.FromDateTime(clock.Now);
            there.Add(today);
            foreach (var old in BackupNights.ToDelete(there))
            {
                there.Remove(old);
            }

            Assert.True(Enumerable.Range(0, Math.Min(night + 1, 7)).All(back => there.Contains(today.AddDays(-back))), $"a day of the last week is missing on {today}");
            if (night > 400)
            {
                // The last of each of the three weeks before this one, and of the eleven months before this one.
                var sunday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) - 1);
                Assert.All([sunday, sunday.AddDays(-7), sunday.AddDays(-14)], day => Assert.Contains(day, there));
                Assert.All(Enumerable.Range(0, 11), back => Assert.Contains(new DateOnly(today.Year, today.Month, 1).AddMonths(-back).AddDays(-1), there));
                Assert.InRange(there.Count, 7, 7 + 4 + 12);
            }
        }
    }

    [Fact]
    public void A_pause_takes_nothing_away()
    {
        var old = Enumerable.Range(0, 7).Select(back => new DateOnly(2020, 5, 20).AddDays(-back)).ToArray();
        Assert.Empty(BackupNights.ToDelete(old));
        Assert.Equal([new DateOnly(2020, 5, 14)], BackupNights.ToDelete([.. old, new DateOnly(2026, 3, 2)]));
    }

    [Fact]
    public async Task A_night_that_fails_is_told_and_stops_nobody()
    {
        await using var world = await TestWorld.StartAsync(TestDatabase.Sqlite);
        var nightly = world.Services.GetRequiredService<NightlyBackup>();
        File.WriteAllText(world.Settings.BackupsFolder, "A file where the folder should be.");
        Assert.False(await nightly.RunAsync(CancellationToken.None));
        Assert.NotNull(nightly.Failure);
        var ready = await world.Visitor().GetAsync("/health/ready");
        Assert.Equal(System.Net.HttpStatusCode.OK, ready.Status);
        Assert.StartsWith("Degraded\n", ready.Text, StringComparison.Ordinal);
        Assert.Contains("backup: Degraded (there is none yet; the attempt at 09:00 UTC failed", ready.Text, StringComparison.Ordinal);

        File.Delete(world.Settings.BackupsFolder);
        Assert.True(await nightly.RunAsync(CancellationToken.None));
        Assert.Contains("backup: Healthy (the last is of 2026-03-02)", (await world.Visitor().GetAsync("/health/ready")).Text, StringComparison.Ordinal);
        world.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Contains("backup: Degraded (the last is of 2026-03-02)", (await world.Visitor().GetAsync("/health/ready")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(false, "off", false)]
    [InlineData(false, "/somewhere", true)]
    [InlineData(true, null, false)]
    [InlineData(true, "/somewhere", true)]
    [InlineData(true, "off", false)]
    public void A_demo_takes_none_unless_told_where(bool isDemo, string? setting, bool isOn)
    {
        var settings = new Settings("http://localhost:0", "/data", null, isDemo) { Backups = setting };
        using var nightly = new NightlyBackup(null!, settings, new InstallationState { IsDemo = isDemo }, new FakeClock(), null!);
        Assert.Equal(isOn, nightly.IsOn);
        Assert.Equal(setting is null or "off" ? Path.Combine("/data", "backups") : setting, settings.BackupsFolder);
    }
}
