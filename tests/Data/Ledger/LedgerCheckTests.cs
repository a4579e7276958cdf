using Medvirk.Data.Ledger;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Data.Ledger;

/// <summary>Whatever is changed, added or removed by hand, the check names the first entry that is not as it was.</summary>
public sealed class LedgerCheckTests
{
    [Theory, EveryDatabase]
    public async Task An_untouched_ledger_is_whole(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        var report = await hand.CheckAsync();
        Assert.Null(report.Fault);
        Assert.Equal(LedgerHand.Length, report.Entries);
        Assert.Equal(hand.Initiative.Slug, report.Slug);
        Assert.Equal((await hand.EntryAsync(LedgerHand.Length)).Hash, report.Hash);
    }

    [Theory, EveryDatabase(1), EveryDatabase(4), EveryDatabase(LedgerHand.Length)]
    public async Task A_changed_text_is_named(TestDatabase database, int number)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SetTextAsync(number, LedgerHand.Changed((await hand.EntryAsync(number)).Text));
        await hand.AssertFaultAsync(number, LedgerFaultKind.EntryChanged);
    }

    [Theory, EveryDatabase(1), EveryDatabase(4), EveryDatabase(LedgerHand.Length - 1), EveryDatabase(LedgerHand.Length)]
    public async Task A_changed_text_with_a_fitting_hash_is_named(TestDatabase database, int number)
    {
        var hand = await LedgerHand.OnAsync(database);
        var text = LedgerHand.Changed((await hand.EntryAsync(number)).Text);
        await hand.SetTextAsync(number, text, LedgerChain.Hash(text));
        await hand.AssertFaultAsync(number, LedgerFaultKind.EntryChanged);
    }

    [Theory, EveryDatabase]
    public async Task A_changed_link_with_a_fitting_hash_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        var entry = await hand.EntryAsync(5);
        var text = entry.Text.Replace((await hand.EntryAsync(4)).Hash, LedgerChain.Start, StringComparison.Ordinal);
        await hand.SetTextAsync(5, text, LedgerChain.Hash(text));
        await hand.AssertFaultAsync(5, LedgerFaultKind.EntryChanged);
    }

    [Theory, EveryDatabase]
    public async Task Text_that_is_no_entry_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SetTextAsync(3, "{}", LedgerChain.Hash("{}"));
        await hand.AssertFaultAsync(3, LedgerFaultKind.EntryChanged);
    }

    [Theory, EveryDatabase]
    public async Task A_column_that_says_other_than_the_text_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync($"""UPDATE "LedgerEntry" SET "Kind" = 'organisation-left' WHERE "InitiativeId" = {hand.Id} AND "Number" = 3""");
        await hand.AssertFaultAsync(3, LedgerFaultKind.ColumnChanged, nameof(LedgerEntry.Kind));
    }

    [Theory, EveryDatabase]
    public async Task A_moved_time_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        var earlier = FakeClock.Start.AddDays(-1);
        await hand.SqlAsync($"""UPDATE "LedgerEntry" SET "At" = {earlier} WHERE "InitiativeId" = {hand.Id} AND "Number" = 2""");
        await hand.AssertFaultAsync(2, LedgerFaultKind.ColumnChanged, nameof(LedgerEntry.At));
    }

    [Theory, EveryDatabase]
    public async Task Someone_else_in_the_column_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync($"""UPDATE "LedgerEntry" SET "PersonId" = {Guid.CreateVersion7()} WHERE "InitiativeId" = {hand.Id} AND "Number" = 6""");
        await hand.AssertFaultAsync(6, LedgerFaultKind.ColumnChanged, nameof(LedgerEntry.PersonId));
    }

    [Theory, EveryDatabase(1), EveryDatabase(4), EveryDatabase(LedgerHand.Length)]
    public async Task A_removed_entry_is_named(TestDatabase database, int number)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync($"""DELETE FROM "LedgerEntry" WHERE "InitiativeId" = {hand.Id} AND "Number" = {number}""");
        await hand.AssertFaultAsync(number, LedgerFaultKind.EntryMissing);
    }

    [Theory, EveryDatabase]
    public async Task A_removed_entry_is_named_also_when_those_after_it_move_up(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync($"""DELETE FROM "LedgerEntry" WHERE "InitiativeId" = {hand.Id} AND "Number" = 3""");
        for (var number = 4; number <= LedgerHand.Length; number++)
        {
            await hand.SqlAsync($"""UPDATE "LedgerEntry" SET "Number" = {number - 1} WHERE "InitiativeId" = {hand.Id} AND "Number" = {number}""");
        }

        await hand.AssertFaultAsync(3, LedgerFaultKind.ColumnChanged, nameof(LedgerEntry.Number));
    }

    [Theory, EveryDatabase]
    public async Task A_ledger_that_is_gone_is_missing_from_its_first_entry(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync($"""DELETE FROM "LedgerEntry" WHERE "InitiativeId" = {hand.Id}""");
        await hand.SqlAsync($"""DELETE FROM "LedgerNote" WHERE "InitiativeId" = {hand.Id}""");
        await hand.SqlAsync($"""DELETE FROM "LedgerHead" WHERE "InitiativeId" = {hand.Id}""");
        await hand.AssertFaultAsync(1, LedgerFaultKind.EntryMissing);
    }

    [Theory, EveryDatabase]
    public async Task An_entry_after_the_head_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        var before = await hand.EntryAsync(LedgerHand.Length - 1);
        await hand.SqlAsync($"""UPDATE "LedgerHead" SET "Number" = {before.Number}, "Hash" = {before.Hash} WHERE "InitiativeId" = {hand.Id}""");
        await hand.AssertFaultAsync(LedgerHand.Length, LedgerFaultKind.EntryAdded);
    }

    [Theory, EveryDatabase]
    public async Task A_missing_head_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync($"""DELETE FROM "LedgerHead" WHERE "InitiativeId" = {hand.Id}""");
        await hand.AssertFaultAsync(LedgerHand.Length, LedgerFaultKind.HeadMissing);
    }

    [Theory, EveryDatabase]
    public async Task A_changed_head_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync($"""UPDATE "LedgerHead" SET "Hash" = {LedgerChain.Start} WHERE "InitiativeId" = {hand.Id}""");
        await hand.AssertFaultAsync(LedgerHand.Length, LedgerFaultKind.EntryChanged);
    }

    [Theory, EveryDatabase]
    public async Task The_last_entry_removed_with_the_head_set_back_shows_against_the_published_head(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        var head = await hand.PublishAsync();
        var before = await hand.EntryAsync(LedgerHand.Length - 1);
        await hand.SqlAsync($"""DELETE FROM "LedgerEntry" WHERE "InitiativeId" = {hand.Id} AND "Number" = {LedgerHand.Length}""");
        await hand.SqlAsync($"""UPDATE "LedgerHead" SET "Number" = {before.Number}, "Hash" = {before.Hash} WHERE "InitiativeId" = {hand.Id}""");
        await hand.AssertFaultAsync(LedgerHand.Length, LedgerFaultKind.EntryMissing, LedgerHand.Day(head));
    }

    [Theory, EveryDatabase]
    public async Task A_forged_chain_shows_against_the_published_head(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        var head = await hand.PublishAsync();
        await hand.ForgeFromAsync(3);
        await hand.AssertFaultAsync(LedgerHand.Length, LedgerFaultKind.RewrittenSincePublished, LedgerHand.Day(head));
    }

    [Theory, EveryDatabase]
    public async Task A_forged_chain_with_forged_heads_shows_against_a_kept_copy_only(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        var kept = await hand.PublishAsync();
        await hand.ForgeFromAsync(3);
        await hand.SqlAsync($"""DELETE FROM "PublishedHead" WHERE "InitiativeId" = {hand.Id}""");
        Assert.Null((await hand.CheckAsync()).Fault);
        await hand.AssertFaultAsync(LedgerHand.Length, LedgerFaultKind.RewrittenSincePublished, LedgerHand.Day(kept), kept);
    }

    [Theory, EveryDatabase]
    public async Task A_head_is_published_once_a_day_and_only_when_something_happened(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        var head = await hand.PublishAsync();
        Assert.Equal((LedgerHand.Length, DateOnly.FromDateTime(FakeClock.Start)), (head.Number, head.Day));
        await hand.Initiative.PartnerAsync("En ny part");
        Assert.Equal(head.Number, (await hand.PublishAsync()).Number);
        Assert.Null((await hand.CheckAsync(head)).Fault);
    }

    [Theory, EveryDatabase]
    public async Task A_changed_text_of_a_person_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.World.ReadAsync(async db =>
        {
            var note = await db.Set<LedgerNote>().SingleAsync(one => one.InitiativeId == hand.Id && one.Number == 4);
            note.Sealed[^1] ^= 1;
            return await db.Set<LedgerNote>().Where(one => one.InitiativeId == hand.Id && one.Number == 4)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Sealed, note.Sealed));
        });
        await hand.AssertFaultAsync(4, LedgerFaultKind.NoteChanged, "email");
    }

    [Theory, EveryDatabase]
    public async Task A_text_of_a_person_sealed_anew_under_its_own_key_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.World.ReadAsync(async db =>
        {
            var note = await db.Set<LedgerNote>().AsNoTracking().SingleAsync(one => one.InitiativeId == hand.Id && one.Number == 4);
            var key = (await db.Set<SubjectKey>().SingleAsync(one => one.SubjectId == note.SubjectId)).Key!;
            var forged = SubjectKeys.Seal(key, SubjectKeys.Open(key, note)! with { Text = "en.anden@example.org" });
            return await db.Set<LedgerNote>().Where(one => one.InitiativeId == hand.Id && one.Number == 4)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Sealed, forged));
        });
        await hand.AssertFaultAsync(4, LedgerFaultKind.NoteChanged, "email");
    }

    [Theory, EveryDatabase]
    public async Task A_removed_text_of_a_person_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync($"""DELETE FROM "LedgerNote" WHERE "InitiativeId" = {hand.Id} AND "Number" = 4""");
        await hand.AssertFaultAsync(4, LedgerFaultKind.NoteMissing, "email");
    }

    [Theory, EveryDatabase]
    public async Task A_text_moved_to_another_entry_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync($"""UPDATE "LedgerNote" SET "Number" = 3 WHERE "InitiativeId" = {hand.Id} AND "Number" = 4""");
        await hand.AssertFaultAsync(3, LedgerFaultKind.NoteAdded, "email");
    }

    [Theory, EveryDatabase]
    public async Task A_text_beyond_the_last_entry_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync(
            $"""
             INSERT INTO "LedgerNote" ("InitiativeId", "Number", "Field", "SubjectId", "Sealed")
             SELECT "InitiativeId", 99, "Field", "SubjectId", "Sealed" FROM "LedgerNote" WHERE "InitiativeId" = {hand.Id} AND "Number" = 4
             """);
        await hand.AssertFaultAsync(99, LedgerFaultKind.NoteAdded, "email");
    }

    [Theory, EveryDatabase]
    public async Task A_key_that_is_gone_without_an_erasure_is_named(TestDatabase database)
    {
        var hand = await LedgerHand.OnAsync(database);
        await hand.SqlAsync(
            $"""
             DELETE FROM "SubjectKey" WHERE "SubjectId" IN
             (SELECT "SubjectId" FROM "LedgerNote" WHERE "InitiativeId" = {hand.Id} AND "Number" = 4)
             """);
        await hand.AssertFaultAsync(4, LedgerFaultKind.KeyMissing);
    }
}
