using Medvirk.Domain.Backbone;
using Medvirk.Domain.Voices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Voices;

internal sealed class VoiceConfiguration : IEntityTypeConfiguration<Voice>
{
    public void Configure(EntityTypeBuilder<Voice> builder)
    {
        builder.Property(voice => voice.Language).HasMaxLength(Voice.LanguageLength);
        builder.Property(voice => voice.ReceiptHash).HasMaxLength(64);
        builder.Property(voice => voice.About).HasMaxLength(Voice.AboutLength);
        builder.Property(voice => voice.Where).HasMaxLength(Voice.WhereLength);
        builder.Property(voice => voice.WhatItIsLike).HasMaxLength(Voice.WordsLength);
        builder.Property(voice => voice.WhatWouldHelp).HasMaxLength(Voice.WordsLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(voice => voice.InitiativeId);
        builder.HasMany(voice => voice.Additions).WithOne().HasForeignKey("VoiceId").IsRequired();
        builder.HasMany(voice => voice.Moderations).WithOne().HasForeignKey("VoiceId").IsRequired();
        builder.HasMany(voice => voice.Replies).WithOne().HasForeignKey("VoiceId").IsRequired();
        builder.Navigation(voice => voice.Additions).AutoInclude();
        builder.Navigation(voice => voice.Moderations).AutoInclude();
        builder.Navigation(voice => voice.Replies).AutoInclude();
        builder.HasIndex(voice => voice.ReceiptHash).IsUnique();
        builder.HasIndex(voice => new { voice.InitiativeId, voice.AnswerOwedSince });
        builder.HasIndex(voice => new { voice.InitiativeId, voice.SentOn });
    }
}

internal sealed class VoiceAdditionConfiguration : IEntityTypeConfiguration<VoiceAddition>
{
    public void Configure(EntityTypeBuilder<VoiceAddition> builder)
    {
        builder.Property<Guid>("VoiceId");
        builder.HasKey("VoiceId", nameof(VoiceAddition.Number));
        builder.Property(addition => addition.Number).ValueGeneratedNever();
        builder.Property(addition => addition.Words).HasMaxLength(Voice.WordsLength);
    }
}

internal sealed class ModerationConfiguration : IEntityTypeConfiguration<Moderation>
{
    public void Configure(EntityTypeBuilder<Moderation> builder)
    {
        builder.Property<Guid>("VoiceId");
        builder.HasKey("VoiceId", nameof(Moderation.Number));
        builder.Property(moderation => moderation.Number).ValueGeneratedNever();
        builder.Property(moderation => moderation.Note).HasMaxLength(Moderation.NoteLength);
    }
}

internal sealed class ReplyConfiguration : IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.Property<Guid>("VoiceId");
        builder.HasKey("VoiceId", nameof(Reply.Number));
        builder.Property(reply => reply.Number).ValueGeneratedNever();
        builder.Property(reply => reply.Answer).HasMaxLength(Reply.AnswerLength);
        builder.Property(reply => reply.Summary).HasMaxLength(Reply.SummaryLength);
    }
}

/// <summary>Apart from the voice, and reachable from no public page.</summary>
internal sealed class VoiceContactConfiguration : IEntityTypeConfiguration<VoiceContact>
{
    public void Configure(EntityTypeBuilder<VoiceContact> builder)
    {
        builder.HasKey(contact => contact.VoiceId);
        builder.Property(contact => contact.Reach).HasMaxLength(VoiceContact.ReachLength);
        builder.HasOne<Voice>().WithOne().HasForeignKey<VoiceContact>(contact => contact.VoiceId);
    }
}
