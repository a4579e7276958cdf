using System.Security.Cryptography;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Voices;

/// <summary>
/// What someone without an account told the initiative, and what came of it.
/// Its key is random and it knows the day only, so that neither tells when it was sent, nor before or after which other.
/// </summary>
public sealed class Voice : Aggregate
{
    public const int AboutLength = 200;
    public const int WhereLength = 200;
    public const int WordsLength = 4000;
    public const int LanguageLength = 8;
    public const int AdditionsLimit = 20;

    private readonly List<VoiceAddition> additions = [];
    private readonly List<Moderation> moderations = [];
    private readonly List<Reply> replies = [];

    private Voice()
    {
    }

    private Voice(Guid initiativeId, VoiceText says, string language, bool mayQuote, bool held, string receiptHash, DateOnly today)
    {
        (Id, InitiativeId, SentOn) = (new Guid(RandomNumberGenerator.GetBytes(16)), initiativeId, today);
        (Language, MayQuote, IsHeld, ReceiptHash) = (language, mayQuote, held, receiptHash);
        (About, Where, WhatItIsLike, WhatWouldHelp) = says.Cleaned();
        AnswerOwedSince = held ? null : today;
    }

    public Guid InitiativeId { get; private init; }

    public DateOnly SentOn { get; private init; }

    /// <summary>The language it is written in, as a BCP 47 code.</summary>
    public string Language { get; private init; } = "";

    /// <summary>What the writer answered to "may we quote you?".</summary>
    public bool MayQuote { get; private init; }

    /// <summary>The hash of the receipt code; the code itself only the writer has.</summary>
    public string ReceiptHash { get; private init; } = "";

    public string About { get; private set; } = "";

    public string? Where { get; private set; }

    public string WhatItIsLike { get; private set; } = "";

    public string? WhatWouldHelp { get; private set; }

    /// <summary>Too many came from one address: it waits for someone to look at it before it enters the queue.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>The day from which an answer is owed; null where none is.</summary>
    public DateOnly? AnswerOwedSince { get; private set; }

    /// <summary>The day of the first answer that says more than "received"; null before.</summary>
    public DateOnly? FirstAnsweredOn { get; private set; }

    public VoiceStatus Status { get; private set; }

    /// <summary>Whether the last word of the moderation is that it is public.</summary>
    public bool IsPublic { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public DateOnly? ErasedOn { get; private set; }

    public IReadOnlyList<VoiceAddition> Additions => additions;

    /// <summary>Every look of a moderator, in order; the last one counts.</summary>
    public IReadOnlyList<Moderation> Moderations => moderations;

    public IReadOnlyList<Reply> Replies => replies;

    /// <param name="held">True on suspicion: it waits in the moderation queue.</param>
    /// <param name="receiptHash"><see cref="ReceiptCode.Hash"/> of the code that the writer is shown.</param>
    public static Voice Send(Guid initiativeId, VoiceText says, string language, bool mayQuote, bool held, string receiptHash, DateOnly today)
    {
        var voice = new Voice(initiativeId, says, language, mayQuote, held, receiptHash, today);
        voice.RecordByWriter(
            new VoiceSent(voice.Id, language, mayQuote, held, voice.About, voice.Where, voice.WhatItIsLike, voice.WhatWouldHelp), today);
        return voice;
    }

    /// <summary>The writer adds something; an answer is then owed anew.</summary>
    public Refusal? Add(string words, DateOnly today)
    {
        if (Gone is { } gone)
        {
            return gone;
        }

        if (additions.Count >= AdditionsLimit)
        {
            return VoiceRefusals.TooManyAdditions;
        }

        var addition = new VoiceAddition(additions.Count + 1, Text.Clean(words), today);
        additions.Add(addition);
        if (!IsHeld && LastLook?.KeptBackFor?.OwesAnswer() != false)
        {
            AnswerOwedSince ??= today;
        }

        RecordByWriter(new VoiceAddedTo(Id, addition.Words), today);
        return null;
    }

    /// <summary>The moderator lets it be public, or keeps it back for a reason of the published policy.</summary>
    /// <param name="keptBackFor">Null to make it public.</param>
    /// <param name="note">A word to the writer; may be null.</param>
    public Refusal? Moderate(KeptBackReason? keptBackFor, string? note, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (Gone is { } gone)
        {
            return gone;
        }

        if (LastLook is { } last && last.KeptBackFor == keptBackFor)
        {
            return VoiceRefusals.AlreadyModeratedSo;
        }

        var moderation = new Moderation(moderations.Count + 1, keptBackFor, Text.CleanOrNull(note), by.PersonId, DateOnly.FromDateTime(now));
        moderations.Add(moderation);
        IsHeld = false;
        IsPublic = keptBackFor is null;
        AnswerOwedSince = keptBackFor is { } reason && !reason.OwesAnswer() ? null : AnswerOwedSince ?? (FirstAnsweredOn is null ? SentOn : null);
        Record(InitiativeId, by, now, new VoiceModerated(Id, keptBackFor, moderation.Note), Id);
        return null;
    }

    /// <summary>Answers the writer. Each answer stands; the last one's status is the voice's.</summary>
    /// <param name="summary">What it was about in neutral words: shown in public where the writer may not be quoted, and needed then.</param>
    public Refusal? Answer(VoiceStatus status, string answer, string? summary, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (Gone is { } gone)
        {
            return gone;
        }

        if (!MayQuote && string.IsNullOrWhiteSpace(summary))
        {
            return VoiceRefusals.SummaryNeeded;
        }

        var reply = new Reply(replies.Count + 1, status, Text.Clean(answer), Text.CleanOrNull(summary), by.PersonId, DateOnly.FromDateTime(now));
        replies.Add(reply);
        Status = status;
        IsHeld = false;
        if (status != VoiceStatus.Received)
        {
            FirstAnsweredOn ??= reply.On;
            AnswerOwedSince = null;
        }

        Record(InitiativeId, by, now, new VoiceAnswered(Id, status, reply.Answer, reply.Summary), Id);
        return null;
    }

    /// <summary>The writer takes it back: nothing of it is public any more, and no answer is owed.</summary>
    public Refusal? Withdraw(DateOnly today)
    {
        if (Gone is { } gone)
        {
            return gone;
        }

        WithdrawnOn = today;
        Close();
        RecordByWriter(new VoiceWithdrawn(Id), today);
        return null;
    }

    /// <summary>
    /// The writer has it erased: every word of it and about it goes, here and (with its key) in the ledger.
    /// That there was a voice, when it was sent and what status it got stays.
    /// </summary>
    public Refusal? Erase(DateOnly today)
    {
        if (ErasedOn is not null)
        {
            return VoiceRefusals.Erased;
        }

        ErasedOn = today;
        Close();
        (About, Where, WhatItIsLike, WhatWouldHelp) = VoiceText.Erased;
        additions.ForEach(a => a.Erase());
        moderations.ForEach(m => m.Erase());
        replies.ForEach(r => r.Erase());
        RecordByWriter(new VoiceErased(Id), today);
        return null;
    }

    private Moderation? LastLook => moderations.MaxBy(m => m.Number);

    private Refusal? Gone =>
        ErasedOn is not null ? VoiceRefusals.Erased
        : WithdrawnOn is not null ? VoiceRefusals.Withdrawn
        : null;

    private void Close() => (IsPublic, IsHeld, AnswerOwedSince) = (false, false, null);

    /// <summary>What the writer does is dated by the day alone, in the ledger too.</summary>
    private void RecordByWriter(IEvent what, DateOnly today) =>
        Record(InitiativeId, Actor.Visitor, today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), what, Id);
}
