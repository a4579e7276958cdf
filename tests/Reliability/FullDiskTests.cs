using System.Diagnostics;
using System.Globalization;
using System.Net;
using Medvirk.Data.Guards;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Activity = Medvirk.Domain.ReinforcingActivities.Activity;

namespace Medvirk.Tests.Reliability;

/// <summary>There is no room left. (The system refuses to let any file grow past a limit, as a full disk would.)</summary>
public sealed class FullDiskTests
{
    private const int Spare = 128 * 1024;

    [Fact]
    public async Task It_is_said_nothing_typed_is_lost_and_all_goes_on_when_there_is_room()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/prlimit"), "It takes prlimit, of Linux, to give the room back.");
        await using var site = await PublishedSite.NewAsync(TestDatabase.Sqlite);
        await site.StartAsync();
        var member = await site.SignedInAsync("kommune");
        await site.KillAsync();
        await site.ReadAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        var blocks = (new FileInfo(site.DatabaseFile).Length + Spare) / 1024;

        // .NET maps its own code through a large file, which the limit would forbid too.
        await site.StartAsync(string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -S -f {blocks}; export DOTNET_EnableWriteXorExecute=0;"));
        var given = await site.ReadAsync(db => db.Set<Voice>().CountAsync());
        var kept = await FillAsync(site);
        await FillUpAsync(member);
        var voice = await SendAsync(site, "Den, der ikke fik plads");
        Assert.Equal((HttpStatusCode)507, voice.Status);
        Assert.Contains("Der er ikke mere plads", voice.Main, StringComparison.Ordinal);
        Assert.Equal("Den, der ikke fik plads", voice.Form().Fields.Single(field => field.Key == "Input.About").Value);
        var activity = await (await RegisterAsync(member, "Uden plads")).SubmitAsync();
        Assert.Equal((HttpStatusCode)507, activity.Status);
        Assert.Equal("Uden plads", activity.Form().Fields.Single(field => field.Key == "Input.Name").Value);
        await AssertAsync(site, given, kept, activities: 0);

        // What is there can still be read, and no one is told that the site is down.
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync($"/da/{PublishedSite.Demo}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync("/health/ready")).Status);

        using (var room = Process.Start("prlimit", ["--pid", site.ProcessId.ToString(CultureInfo.InvariantCulture), "--fsize=unlimited"]))
        {
            await room.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, room.ExitCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await voice.Form().SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await activity.Form().SubmitAsync()).Status);
        await AssertAsync(site, given, kept + 1, activities: 1);
    }

    /// <returns>How many were taken before there was no room.</returns>
    private static async Task<int> FillAsync(PublishedSite site)
    {
        for (var sent = 0; sent < 1000; sent++)
        {
            if ((await SendAsync(site, $"Fylder op {sent}")).Status != HttpStatusCode.OK)
            {
                return sent;
            }
        }

        Assert.Fail("There is no end of room.");
        return 0;
    }

    /// <summary>Where there is no room for a voice, there can still be some for what takes less.</summary>
    private static async Task FillUpAsync(TestBrowser member)
    {
        for (var registered = 0; registered < 1000; registered++)
        {
            if ((await (await RegisterAsync(member, $"Fylder op {registered}")).SubmitAsync()).Status != HttpStatusCode.Redirect)
            {
                return;
            }
        }

        Assert.Fail("There is no end of room.");
    }

    private static async Task<TestPage> SendAsync(PublishedSite site, string about) => await
        (await site.Visitor().GetAsync($"/da/{PublishedSite.Demo}/voices/new")).Form()
            .Set("Input.About", about).Set("Input.WhatItIsLike", new string('x', 3000)).Set("Input.MayQuote", "true").SubmitAsync();

    private static async Task<TestForm> RegisterAsync(TestBrowser member, string name)
    {
        var page = await member.GetAsync($"/da/{PublishedSite.Demo}/work/activities/register");
        return page.Form()
            .Set("Input.Name", name).Set("Input.What", "Vi åbner gården").Set("Input.Why", "Så kommer flere").Set("Input.Part", "Ejer gården")
            .Set("Input.GoalIds", page.Document.QuerySelector("[name='Input.GoalIds']")!.GetAttribute("value")!)
            .Set("Input.Kind", "PhysicalChange").Set("Input.Status", "Idea").Set("Input.From", "1.4.2026").Set("Input.To", "");
    }

    private static async Task AssertAsync(PublishedSite site, int given, int voices, int activities)
    {
        var (code, said) = await site.RunAsync("verify");
        Assert.True(code == 0, said);
        await site.ReadAsync(async db =>
        {
            Assert.Equal(given + voices, await db.Set<Voice>().CountAsync());
            Assert.Equal(voices, await db.Set<SpentForm>().CountAsync());
            Assert.Equal(given + voices, await db.Set<LedgerEntry>().CountAsync(entry => entry.Kind == "voice-sent"));
            Assert.Equal(activities, await db.Set<Activity>().CountAsync(activity => activity.Name == "Uden plads"));
            return true;
        });
    }
}
