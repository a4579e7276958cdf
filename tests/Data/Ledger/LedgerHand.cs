using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.Ledger;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Data.Ledger;

/// <summary>An initiative with a ledger of some length, someone who changes its rows by hand, and the check.</summary>
internal sealed class LedgerHand(TestInitiative initiative)
{
    /// <summary>Entries: founded, mandate, joined, invited (with an address), mandate, confirmed (with a letter), joined, joined.</summary>
    public const int Length = 8;

    public TestWorld World => initiative.World;

    public Guid Id => initiative.Id;

    public TestInitiative Initiative => initiative;

    public static async Task<LedgerHand> OnAsync(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var partner = await initiative.PartnerAsync();
        await InviteAsync(initiative, "gerda@example.org");
        await initiative.MemberAsync(Role.Representative, partner);
        await initiative.PartnerAsync("Foreningen Åben Dør");
        await initiative.PartnerAsync("Havneby Boligforening");
        return new LedgerHand(initiative);
    }

    public static async Task InviteAsync(TestInitiative initiative, string email)
    {
        var by = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            db.Add(Invitation.Send(initiative.Id, null, Role.Chair, email, false, by, now).Made.Invitation);
            return Task.FromResult<Medvirk.Domain.Shared.Refusal?>(null);
        });
    }

    public Task<LedgerReport> CheckAsync(params PublishedHead[] kept) => World.ReadAsync(async db =>
    {
        var reports = new List<LedgerReport>();
        await foreach (var report in new LedgerCheck(db, World.Services.GetRequiredService<Store>()).RunAsync(kept, CancellationToken.None))
        {
            reports.Add(report);
        }

        return reports.Single(report => report.InitiativeId == Id);
    });

    public async Task AssertFaultAsync(long number, LedgerFaultKind kind, string? detail = null, params PublishedHead[] kept)
    {
        var report = await CheckAsync(kept);
        Assert.Equal(new LedgerFault(number, kind, detail), report.Fault);
    }

    /// <summary>Changes rows behind the program's back.</summary>
    public Task<int> SqlAsync(FormattableString sql) => World.ReadAsync(db => db.Database.ExecuteSqlAsync(sql));

    public Task<LedgerEntry> EntryAsync(long number) => World.ReadAsync(db => db.Set<LedgerEntry>().AsNoTracking()
        .SingleAsync(entry => entry.InitiativeId == Id && entry.Number == number));

    public Task<int> SetTextAsync(long number, string text, string? hash = null) => hash is null
        ? SqlAsync($"""UPDATE "LedgerEntry" SET "Text" = {text} WHERE "InitiativeId" = {Id} AND "Number" = {number}""")
        : SqlAsync($"""UPDATE "LedgerEntry" SET "Text" = {text}, "Hash" = {hash} WHERE "InitiativeId" = {Id} AND "Number" = {number}""");

    /// <summary>Changes an entry and gives every entry from it on, and the head, the hash that fits: a forger with the whole database.</summary>
    public async Task ForgeFromAsync(long number)
    {
        var previous = (await EntryAsync(number)).Hash;
        var text = Changed((await EntryAsync(number)).Text);
        for (var at = number; ; at++)
        {
            var hash = LedgerChain.Hash(text);
            await SetTextAsync(at, text, hash);
            if (at == Length)
            {
                await SqlAsync($"""UPDATE "LedgerHead" SET "Hash" = {hash} WHERE "InitiativeId" = {Id}""");
                return;
            }

            var next = await EntryAsync(at + 1);
            text = next.Text.Replace(previous, hash, StringComparison.Ordinal);
            previous = next.Hash;
        }
    }

    /// <summary>Another mandate did it, with all else as it was.</summary>
    public static string Changed(string text)
    {
        var at = text.LastIndexOf("Id\":\"", StringComparison.Ordinal) + 5;
        return at < 5
            ? text.Replace("\"slug\":\"", "\"slug\":\"x", StringComparison.Ordinal)
            : text[..at] + (text[at] == '0' ? '1' : '0') + text[(at + 1)..];
    }

    public async Task<PublishedHead> PublishAsync()
    {
        var today = DateOnly.FromDateTime(FakeClock.Start);
        await World.ReadAsync(async db =>
            await new HeadsPublication(db, World.Services.GetRequiredService<Store>()).PublishAsync(today, CancellationToken.None));
        return await World.ReadAsync(db => db.Set<PublishedHead>().AsNoTracking().SingleAsync(head => head.InitiativeId == Id));
    }

    public static string Day(PublishedHead head) => head.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
