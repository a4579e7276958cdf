using Medvirk.Data;
using Medvirk.Data.Ledger;
using Medvirk.Data.Voices;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Data.Voices;

public sealed class VoiceStorageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static readonly VoiceText Says = new("Bænken ved stationen", "Stationspladsen", "Man bliver våd 🌧", "Et halvtag");

    [Theory, EveryDatabase]
    public async Task A_voice_is_read_back_with_all_that_was_done_to_it(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var id = await SendAsync(initiative);
        await ActAsync(initiative, id, (voice, by, now) => voice.Answer(VoiceStatus.Received, "Tak", null, by, now));
        await ActAsync(initiative, id, (voice, _, now) => voice.Add("Også om vinteren", DateOnly.FromDateTime(now)));
        await ActAsync(initiative, id, (voice, by, now) => voice.Moderate(KeptBackReason.NamesSomeone, "Naboen", by, now));
        await ActAsync(initiative, id, (voice, by, now) => voice.Moderate(null, null, by, now));
        await ActAsync(initiative, id, (voice, by, now) => voice.Answer(VoiceStatus.Done, "Halvtaget står der", "Om en bænk", by, now));
        var read = await initiative.World.ReadAsync(db => db.Set<Voice>().SingleAsync(v => v.Id == id));
        Assert.Equal(Says, new VoiceText(read.About, read.Where, read.WhatItIsLike, read.WhatWouldHelp));
        Assert.Equal(["Tak", "Halvtaget står der"], read.Replies.OrderBy(r => r.Number).Select(r => r.Answer));
        Assert.Equal([KeptBackReason.NamesSomeone, null], read.Moderations.OrderBy(m => m.Number).Select(m => m.KeptBackFor));
        Assert.Equal("Også om vinteren", Assert.Single(read.Additions).Words);
        Assert.Equal((true, VoiceStatus.Done, null), (read.IsPublic, read.Status, read.AnswerOwedSince));
    }

    [Theory, EveryDatabase]
    public async Task The_ledger_knows_the_day_only_and_the_words_lie_under_the_voices_key(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var id = await SendAsync(initiative);
        var entry = await initiative.World.ReadAsync(db => db.Set<LedgerEntry>().SingleAsync(e => e.InitiativeId == initiative.Id && e.Kind == "voice-sent"));
        Assert.Equal(TimeSpan.Zero, entry.At.TimeOfDay);
        Assert.Null(entry.PersonId);
        Assert.DoesNotContain("Bænken", entry.Text, StringComparison.Ordinal);
        var notes = await NotesAsync(initiative, id);
        Assert.Equal(["about", "whatItIsLike", "whatWouldHelp", "where"], notes.Select(n => n.Field).Order());
        var key = await initiative.World.ReadAsync(db => db.Set<SubjectKey>().SingleAsync(k => k.SubjectId == id));
        Assert.Equal("Bænken ved stationen", SubjectKeys.Open(key.Key!, notes.Single(n => n.Field == "about"))!.Text);
    }

    [Theory, EveryDatabase]
    public async Task Erasing_leaves_the_fact_and_no_word_that_can_be_read(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var id = await SendAsync(initiative, contact: "mig@example.org");
        await ActAsync(initiative, id, (voice, by, now) => voice.Answer(VoiceStatus.Heard, "Vi har hørt om bænken", null, by, now));
        await initiative.World.PerformAsync(initiative.Id, (db, now) => VoiceErasure.EraseAsync(db, id, DateOnly.FromDateTime(now), Ct));

        var read = await initiative.World.ReadAsync(db => db.Set<Voice>().SingleAsync(v => v.Id == id));
        Assert.Equal(("", null, "", null, ""), (read.About, read.Where, read.WhatItIsLike, read.WhatWouldHelp, read.Replies[0].Answer));
        var key = await initiative.World.ReadAsync(db => db.Set<SubjectKey>().SingleAsync(k => k.SubjectId == id));
        Assert.Null(key.Key);
        Assert.NotNull(key.DestroyedAt);
        Assert.False(await initiative.World.ReadAsync(db => db.Set<VoiceContact>().AnyAsync(c => c.VoiceId == id)));
        var kinds = await initiative.World.ReadAsync(db => db.Set<LedgerEntry>()
            .Where(e => e.InitiativeId == initiative.Id && e.Kind.StartsWith("voice-")).OrderBy(e => e.Number).Select(e => e.Kind).ToListAsync());
        Assert.Equal(["voice-sent", "voice-answered", "voice-erased"], kinds);
        Assert.Empty(await NotesAsync(initiative, id));
    }

    [Theory, EveryDatabase]
    public async Task The_public_side_knows_only_what_was_let_through_and_answered(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var quoted = await SendAsync(initiative);
        var unquoted = await SendAsync(initiative, mayQuote: false);
        var unanswered = await SendAsync(initiative);
        var unmoderated = await SendAsync(initiative);
        var keptBack = await SendAsync(initiative);
        foreach (var id in new[] { quoted, unquoted, unmoderated, keptBack })
        {
            await ActAsync(initiative, id, (voice, by, now) => voice.Answer(VoiceStatus.Heard, "Svar", "Om en bænk", by, now));
        }

        foreach (var id in new[] { quoted, unquoted, unanswered })
        {
            await ActAsync(initiative, id, (voice, by, now) => voice.Moderate(null, null, by, now));
        }

        await ActAsync(initiative, keptBack, (voice, by, now) => voice.Moderate(KeptBackReason.NamesSomeone, null, by, now));

        await using var scope = initiative.World.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PublicContext>();
        var voices = await db.Set<PublicVoice>().Where(v => v.InitiativeId == initiative.Id).ToListAsync(Ct);
        Assert.Equal(new[] { quoted, unquoted }.Order(), voices.Select(v => v.Id).Order());
        Assert.Equal("Bænken ved stationen", voices.Single(v => v.Id == quoted).About);
        var silent = voices.Single(v => v.Id == unquoted);
        Assert.Equal((null, null, null, null), (silent.About, silent.Where, silent.WhatItIsLike, silent.WhatWouldHelp));
        var answered = await db.Set<PublicReply>().Select(r => r.VoiceId).ToListAsync(Ct);
        Assert.DoesNotContain(unmoderated, answered);
        Assert.DoesNotContain(keptBack, answered);
        Assert.Equal(5, await db.Set<VoiceWait>().CountAsync(w => w.InitiativeId == initiative.Id, Ct));
        Assert.Equal(
            [KeptBackReason.NamesSomeone, null, null, null],
            (await db.Set<ModerationOutcome>().Where(m => m.InitiativeId == initiative.Id).ToListAsync(Ct)).Select(m => m.KeptBackFor).OrderByDescending(r => r.HasValue));
        Assert.Throws<InvalidOperationException>(() => db.Set<Voice>().ToList());
        Assert.Throws<InvalidOperationException>(() => db.Set<VoiceContact>().ToList());
    }

    [Theory, EveryDatabase]
    public async Task What_is_held_or_owed_no_answer_does_not_wait(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        await SendAsync(initiative, held: true);
        var advertising = await SendAsync(initiative);
        await ActAsync(initiative, advertising, (voice, by, now) => voice.Moderate(KeptBackReason.Advertising, null, by, now));
        await using var scope = initiative.World.Services.CreateAsyncScope();
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<PublicContext>().Set<VoiceWait>().CountAsync(w => w.InitiativeId == initiative.Id, Ct));
    }

    [Theory, EveryDatabase]
    public async Task The_front_shows_the_oldest_first_and_what_was_held(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var held = await SendAsync(initiative, held: true);
        var waiting = await SendAsync(initiative, daysAgo: 20);
        var answered = await SendAsync(initiative);
        await ActAsync(initiative, answered, (voice, by, now) => voice.Answer(VoiceStatus.Heard, "Svar", null, by, now));
        var rows = await initiative.World.ReadAsync(db => new VoicesFront(db).SecretariatAsync(initiative.Id, Ct));
        Assert.Equal([waiting.ToString(), held.ToString()], rows.Select(r => r.Key));
        Assert.True(rows[0].IsLate(DateOnly.FromDateTime(FakeClock.Start)));
    }

    private static async Task<Guid> SendAsync(TestInitiative initiative, bool mayQuote = true, bool held = false, string? contact = null, int daysAgo = 0)
    {
        Guid id = default;
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var receipt = Guid.CreateVersion7().ToString("N");
            var voice = Voice.Send(initiative.Id, Says, "da", mayQuote, held, receipt, DateOnly.FromDateTime(now).AddDays(-daysAgo));
            db.Add(voice);
            if (contact is not null)
            {
                db.Add(new VoiceContact(voice.Id, contact));
            }

            id = voice.Id;
            return Task.FromResult<Refusal?>(null);
        });
        return id;
    }

    private static async Task ActAsync(TestInitiative initiative, Guid id, Func<Voice, Actor, DateTime, Refusal?> act)
    {
        var by = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, async (db, now) => act(await db.Set<Voice>().SingleAsync(v => v.Id == id), by, now));
    }

    private static Task<List<LedgerNote>> NotesAsync(TestInitiative initiative, Guid voiceId) =>
        initiative.World.ReadAsync(db => db.Set<LedgerNote>().Where(n => n.SubjectId == voiceId).ToListAsync());
}
