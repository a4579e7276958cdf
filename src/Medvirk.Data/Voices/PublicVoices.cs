using Medvirk.Data.Shared;
using Medvirk.Domain.Voices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Voices;

// What the public side may know of voices, each by a query of its own: words only where the voice was let through,
// and the writer's words only where the writer may be quoted. The tables themselves have no mapping there.

/// <summary>A voice that is public and has been answered. To have received it is no answer.</summary>
public sealed class PublicVoice
{
    public Guid Id { get; private init; }

    public Guid InitiativeId { get; private init; }

    public DateOnly SentOn { get; private init; }

    public VoiceStatus Status { get; private init; }

    /// <summary>The writer's words; null, as the three below, where the writer is not to be quoted.</summary>
    public string? About { get; private init; }

    public string? Where { get; private init; }

    public string? WhatItIsLike { get; private init; }

    public string? WhatWouldHelp { get; private init; }

    public string? Language { get; private init; }

    /// <summary>The day of the latest answer.</summary>
    public DateOnly AnsweredOn { get; private init; }
}

/// <summary>An answer to a public voice; receipts are the writer's alone.</summary>
public sealed class PublicReply
{
    public Guid VoiceId { get; private init; }

    public int Number { get; private init; }

    public VoiceStatus Status { get; private init; }

    public string Answer { get; private init; } = "";

    public string? Summary { get; private init; }

    public DateOnly On { get; private init; }
}

/// <summary>How long one voice waited or waits, without the voice.</summary>
public sealed class VoiceWait
{
    public Guid InitiativeId { get; private init; }

    public DateOnly SentOn { get; private init; }

    public DateOnly? AnsweredOn { get; private init; }

    /// <summary>The day on which the writer took it back, unanswered.</summary>
    public DateOnly? LeftOn { get; private init; }
}

/// <summary>The moderation's last word on one voice, without the voice.</summary>
public sealed class ModerationOutcome
{
    public Guid InitiativeId { get; private init; }

    /// <summary>Null where it was made public.</summary>
    public KeptBackReason? KeptBackFor { get; private init; }

    public DateOnly On { get; private init; }
}

internal sealed class PublicVoiceConfiguration : IEntityTypeConfiguration<PublicVoice>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicVoice> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT v."Id", v."InitiativeId", v."SentOn", r."Status",
            CASE WHEN v."MayQuote" THEN v."About" END AS "About",
            CASE WHEN v."MayQuote" THEN v."Where" END AS "Where",
            CASE WHEN v."MayQuote" THEN v."WhatItIsLike" END AS "WhatItIsLike",
            CASE WHEN v."MayQuote" THEN v."WhatWouldHelp" END AS "WhatWouldHelp",
            CASE WHEN v."MayQuote" THEN v."Language" END AS "Language",
            r."On" AS "AnsweredOn"
        FROM "Voice" v
        JOIN "Reply" r ON r."VoiceId" = v."Id" AND r."Number" = (SELECT MAX(l."Number") FROM "Reply" l WHERE l."VoiceId" = v."Id" AND l."Status" <> 'Received')
        WHERE v."IsPublic"
        """);
}

internal sealed class PublicReplyConfiguration : IEntityTypeConfiguration<PublicReply>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicReply> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT r."VoiceId", r."Number", r."Status", r."Answer", r."Summary", r."On"
        FROM "Reply" r JOIN "Voice" v ON v."Id" = r."VoiceId"
        WHERE v."IsPublic" AND r."Status" <> 'Received'
        """);
}

internal sealed class VoiceWaitConfiguration : IEntityTypeConfiguration<VoiceWait>, IPublicConfiguration
{
    // Those that are held, or to which no answer is owed (advertising and the like), do not wait.
    public void Configure(EntityTypeBuilder<VoiceWait> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT "InitiativeId", "SentOn", "FirstAnsweredOn" AS "AnsweredOn", COALESCE("WithdrawnOn", "ErasedOn") AS "LeftOn"
        FROM "Voice"
        WHERE NOT "IsHeld" AND ("AnswerOwedSince" IS NOT NULL OR "FirstAnsweredOn" IS NOT NULL OR "WithdrawnOn" IS NOT NULL OR "ErasedOn" IS NOT NULL)
        """);
}

internal sealed class ModerationOutcomeConfiguration : IEntityTypeConfiguration<ModerationOutcome>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<ModerationOutcome> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT v."InitiativeId", m."KeptBackFor", m."On"
        FROM "Moderation" m JOIN "Voice" v ON v."Id" = m."VoiceId"
        WHERE m."Number" = (SELECT MAX(l."Number") FROM "Moderation" l WHERE l."VoiceId" = m."VoiceId")
        """);
}
