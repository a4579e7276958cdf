using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Xunit;

namespace Medvirk.Tests.Domain.Voices;

public sealed class VoiceTests
{
    private static readonly Guid InitiativeId = Guid.CreateVersion7();
    private static readonly Actor Secretariat = new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Secretariat, MayBind: true);
    private static readonly Actor Representative = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Representative, MayBind: true);
    private static readonly DateTime Now = new(2026, 3, 2, 14, 31, 7, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly VoiceText Says = new("Bænken ved stationen", " Stationspladsen ", "Der er  ingen læ.\r\nMan bliver våd.", " ");

    private static Voice Sent(bool mayQuote = true, bool held = false) =>
        Voice.Send(InitiativeId, Says, "da", mayQuote, held, new string('a', 64), Today);

    [Fact]
    public void A_voice_owes_an_answer_from_the_day_it_came()
    {
        var voice = Sent();
        Assert.Equal((Today, Today, VoiceStatus.Received, false), (voice.SentOn, voice.AnswerOwedSince, voice.Status, voice.IsPublic));
        Assert.Equal(("Bænken ved stationen", "Stationspladsen", "Der er  ingen læ.\nMan bliver våd.", null), (voice.About, voice.Where, voice.WhatItIsLike, voice.WhatWouldHelp));
    }

    [Fact]
    public void Its_key_is_random_and_its_time_is_the_day()
    {
        var voices = Enumerable.Range(0, 50).Select(_ => Sent()).ToArray();
        Assert.NotEqual(voices.Select(v => v.Id).Order(), voices.Select(v => v.Id));
        Assert.All(voices, v =>
        {
            var happening = Assert.Single(v.TakeHappenings());
            Assert.Equal((new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc), Actor.Visitor, (Guid?)v.Id), (happening.At, happening.By, happening.SubjectKey));
        });
    }

    [Fact]
    public void Everything_that_is_recorded_lies_under_the_voices_own_key()
    {
        var voice = Sent();
        voice.Moderate(null, "Tak", Secretariat, Now);
        voice.Answer(VoiceStatus.Heard, "Vi ser på det.", null, Secretariat, Now);
        voice.Add("Også om vinteren.", Today);
        voice.Withdraw(Today);
        voice.Erase(Today);
        var happenings = voice.TakeHappenings();
        Assert.Equal(
            [typeof(VoiceSent), typeof(VoiceModerated), typeof(VoiceAnswered), typeof(VoiceAddedTo), typeof(VoiceWithdrawn), typeof(VoiceErased)],
            happenings.Select(h => h.What.GetType()));
        Assert.All(happenings, h => Assert.Equal(voice.Id, h.SubjectKey));
    }

    [Fact]
    public void A_held_voice_waits_outside_the_queue_until_someone_has_looked()
    {
        var voice = Sent(held: true);
        Assert.Null(voice.AnswerOwedSince);
        Assert.Null(voice.Moderate(null, null, Secretariat, Now));
        Assert.Equal((false, true, Today), (voice.IsHeld, voice.IsPublic, voice.AnswerOwedSince));
    }

    [Theory]
    [InlineData(KeptBackReason.Advertising, false)]
    [InlineData(KeptBackReason.Degrading, false)]
    [InlineData(KeptBackReason.Repeated, false)]
    [InlineData(KeptBackReason.NamesSomeone, true)]
    [InlineData(KeptBackReason.OutsideTheSubject, true)]
    public void Kept_back_is_not_public_and_owes_an_answer_where_the_reason_is_none(KeptBackReason reason, bool owes)
    {
        var voice = Sent();
        Assert.Null(voice.Moderate(reason, null, Secretariat, Now));
        Assert.Equal((false, owes), (voice.IsPublic, voice.AnswerOwedSince is not null));
    }

    [Fact]
    public void The_last_look_counts_and_all_are_kept()
    {
        var voice = Sent();
        voice.Moderate(KeptBackReason.Advertising, null, Secretariat, Now);
        Assert.Equal(VoiceRefusals.AlreadyModeratedSo, voice.Moderate(KeptBackReason.Advertising, "igen", Secretariat, Now));
        Assert.Null(voice.Moderate(null, "Vi tog fejl.", Secretariat, Now));
        Assert.Equal([KeptBackReason.Advertising, null], voice.Moderations.Select(m => m.KeptBackFor));
        Assert.Equal((true, Today), (voice.IsPublic, voice.AnswerOwedSince));
    }

    [Fact]
    public void Only_the_secretariat_moderates_and_answers()
    {
        var voice = Sent();
        Assert.Equal(BackboneRefusals.OnlySecretariat, voice.Moderate(null, null, Representative, Now));
        Assert.Equal(BackboneRefusals.OnlySecretariat, voice.Answer(VoiceStatus.Heard, "x", null, Representative, Now));
        Assert.Single(voice.TakeHappenings());
    }

    [Fact]
    public void An_answer_settles_what_is_owed_and_a_mere_receipt_does_not()
    {
        var voice = Sent();
        voice.Answer(VoiceStatus.Received, "Tak, vi vender tilbage.", null, Secretariat, Now);
        Assert.Equal((Today, null), (voice.AnswerOwedSince, voice.FirstAnsweredOn));
        voice.Answer(VoiceStatus.BeingWorkedOn, "Vi har bedt om et tilbud.", null, Secretariat, Now.AddDays(3));
        voice.Answer(VoiceStatus.Done, "Der står nu et læskur.", null, Secretariat, Now.AddDays(90));
        Assert.Equal((null, Today.AddDays(3), VoiceStatus.Done), (voice.AnswerOwedSince, voice.FirstAnsweredOn, voice.Status));
        Assert.Equal([1, 2, 3], voice.Replies.Select(r => r.Number));
    }

    [Fact]
    public void A_voice_that_may_not_be_quoted_is_answered_with_a_neutral_summary()
    {
        var voice = Sent(mayQuote: false);
        Assert.Equal(VoiceRefusals.SummaryNeeded, voice.Answer(VoiceStatus.Heard, "Tak.", "  ", Secretariat, Now));
        Assert.Null(voice.Answer(VoiceStatus.Heard, "Tak.", "Om en bænk", Secretariat, Now));
    }

    [Fact]
    public void Adding_asks_for_an_answer_anew()
    {
        var voice = Sent();
        voice.Answer(VoiceStatus.Heard, "Tak.", null, Secretariat, Now);
        Assert.Null(voice.Add("Der er også koldt.", Today.AddDays(9)));
        Assert.Equal(Today.AddDays(9), voice.AnswerOwedSince);
    }

    [Fact]
    public void Additions_are_limited()
    {
        var voice = Sent();
        Assert.All(Enumerable.Range(0, Voice.AdditionsLimit), _ => Assert.Null(voice.Add("mere", Today)));
        Assert.Equal(VoiceRefusals.TooManyAdditions, voice.Add("mere", Today));
    }

    [Fact]
    public void A_withdrawn_voice_is_neither_public_nor_owed_and_takes_no_more()
    {
        var voice = Sent();
        voice.Moderate(null, null, Secretariat, Now);
        Assert.Null(voice.Withdraw(Today));
        Assert.Equal((false, null, Today), (voice.IsPublic, voice.AnswerOwedSince, voice.WithdrawnOn));
        Assert.Equal(VoiceRefusals.Withdrawn, voice.Withdraw(Today));
        Assert.Equal(VoiceRefusals.Withdrawn, voice.Add("x", Today));
        Assert.Equal(VoiceRefusals.Withdrawn, voice.Moderate(null, null, Secretariat, Now));
        Assert.Equal(VoiceRefusals.Withdrawn, voice.Answer(VoiceStatus.Done, "x", null, Secretariat, Now));
    }

    [Fact]
    public void Erasing_takes_every_word_and_leaves_the_fact()
    {
        var voice = Sent();
        voice.Add("Navnlig om vinteren", Today);
        voice.Moderate(KeptBackReason.NamesSomeone, "Du nævner en nabo", Secretariat, Now);
        voice.Answer(VoiceStatus.Heard, "Vi har talt med naboen", "Om en nabo", Secretariat, Now);
        Assert.Null(voice.Erase(Today.AddDays(1)));
        Assert.Equal("", voice.About + voice.Where + voice.WhatItIsLike + voice.WhatWouldHelp + voice.Additions[0].Words + voice.Moderations[0].Note
            + voice.Replies[0].Answer + voice.Replies[0].Summary);
        Assert.Equal((Today, VoiceStatus.Heard, Today.AddDays(1)), (voice.SentOn, voice.Status, voice.ErasedOn));
        Assert.Equal(VoiceRefusals.Erased, voice.Erase(Today.AddDays(1)));
        Assert.Equal(VoiceRefusals.Erased, voice.Add("x", Today));
    }

    [Fact]
    public void A_withdrawn_voice_can_still_be_erased()
    {
        var voice = Sent();
        voice.Withdraw(Today);
        Assert.Null(voice.Erase(Today));
    }
}
