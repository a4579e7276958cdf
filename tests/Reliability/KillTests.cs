using System.Diagnostics;
using Medvirk.Data.Guards;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Activity = Medvirk.Domain.ReinforcingActivities.Activity;

namespace Medvirk.Tests.Reliability;

/// <summary>The program is killed at any moment while people write: what they were told yes to is there, and nothing is there by half.</summary>
public sealed class KillTests
{
    private const int Seed = 20150227;

    [Theory, EveryDatabase]
    [Trait("Proof", "kill -9 while people write")]
    public async Task No_write_that_was_said_yes_to_is_lost_and_none_is_there_by_half(TestDatabase database)
    {
        var kills = Proof.Count(sample: 3, full: 50);
        await using var site = await PublishedSite.NewAsync(database);
        await site.StartAsync();
        var members = new[] { await site.SignedInAsync("kommune"), await site.SignedInAsync("forening") };
        var given = await site.ReadAsync(db => db.Set<Voice>().CountAsync());
        var told = new List<Written>();
        var registered = new List<Written>();
        var unanswered = 0;
        var down = new List<double>();
        for (var kill = 0; kill < kills; kill++)
        {
            Writer[] tellers = [.. Enumerable.Range(0, 3).Select(n => new Teller(site, $"Fortæller {kill}.{n}"))];
            Writer[] registrars = [.. members.Select((member, n) => new Registrar(member, $"Indsats {kill}.{n}"))];
            Writer[] all = [.. tellers, .. registrars];
            var writing = Task.WhenAll(all.Select(writer => writer.WriteAsync()));
            await WaitForFirstAsync(all, writing);
            await Task.Delay(TimeSpan.FromMilliseconds(Chance.Of(Seed, kill, 1200)), TestContext.Current.CancellationToken);
            await site.KillAsync();
            await writing;

            var watch = Stopwatch.StartNew();
            await site.StartAsync();
            down.Add(watch.Elapsed.TotalSeconds);
            unanswered += all.Count(writer => writer.Unanswered is not null);
            await Task.WhenAll(tellers.Select(writer => writer.SendAgainAsync()));
            told.AddRange(tellers.SelectMany(writer => writer.Acknowledged));
            registered.AddRange(registrars.SelectMany(writer => writer.Acknowledged));
            await CodesStillOpenAsync(site, tellers);
            await AddressesStillShowAsync(members[0], registrars);
            await WholeAsync(site, given, told, registered);
        }

        Proof.Report(
            $"kill -9 while people write, {database}",
            $"{kills} kills, {told.Count + registered.Count} acknowledged writes, 0 lost; {unanswered} cut off, each there wholly or not at all; up again after {down.Order().ElementAt(down.Count / 2):0.0} s (median)");
    }

    private static async Task WaitForFirstAsync(Writer[] all, Task writing)
    {
        while (all.Any(writer => writer.Acknowledged.Count == 0))
        {
            if (writing.IsCompleted)
            {
                await writing;
                Assert.Fail("The site was gone before it was killed.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    /// <summary>The code that each got opens what each wrote.</summary>
    private static async Task CodesStillOpenAsync(PublishedSite site, IEnumerable<Writer> tellers)
    {
        foreach (var one in tellers.SelectMany(writer => writer.Acknowledged.TakeLast(5)))
        {
            var page = await site.Visitor().GetAsync($"/da/{PublishedSite.Demo}/voices/follow");
            Assert.Contains(one.Text, (await page.Form().Set("Code", one.Proof).SubmitAsync()).Main, StringComparison.Ordinal);
        }
    }

    /// <summary>The session outlives the kill too.</summary>
    private static async Task AddressesStillShowAsync(TestBrowser member, IEnumerable<Writer> registrars)
    {
        foreach (var one in registrars.SelectMany(writer => writer.Acknowledged.TakeLast(5)))
        {
            Assert.Contains(one.Text, (await member.GetAsync(one.Proof)).Main, StringComparison.Ordinal);
        }
    }

    /// <param name="site">The site, running again.</param>
    /// <param name="given">The demo world's own voices, which came by no form.</param>
    /// <param name="told">What tellers were said yes to, over all kills.</param>
    /// <param name="registered">What representatives were.</param>
    private static async Task WholeAsync(PublishedSite site, int given, List<Written> told, List<Written> registered)
    {
        var (code, said) = await site.RunAsync("verify");
        Assert.True(code == 0 && said.Contains("All is whole", StringComparison.Ordinal), said);
        await site.ReadAsync(async db =>
        {
            var voices = await db.Set<Voice>().ToDictionaryAsync(voice => voice.ReceiptHash, voice => voice.About);
            Assert.All(told, one => Assert.Equal(one.Text, voices[ReceiptCode.TryRead(one.Proof, out var code) ? code.Hash : ""]));
            var ours = voices.Values.Where(about => about.StartsWith("Fortæller", StringComparison.Ordinal)).ToArray();
            Assert.Equal(voices.Count - given, ours.Distinct().Count());
            var activities = await db.Set<Activity>().Select(activity => activity.Name).ToListAsync();
            Assert.All(registered, one => Assert.Contains(one.Text, activities));

            // What belongs to one act is there together: the thing, its entry in the ledger, the form that is spent.
            Assert.Equal(voices.Count, await EntriesAsync(db, "voice-sent"));
            Assert.Equal(ours.Length, await db.Set<SpentForm>().CountAsync());
            Assert.Equal(activities.Count, await EntriesAsync(db, "activity-registered"));
            return true;
        });
    }

    private static Task<int> EntriesAsync(Medvirk.Data.MedvirkContext db, string kind) => db.Set<LedgerEntry>().CountAsync(entry => entry.Kind == kind);
}
