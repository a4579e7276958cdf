using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Medvirk.Data.Communication;

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.Ignore(decision => decision.Content);
        builder.Ignore(decision => decision.Rules);
        builder.Ignore(decision => decision.Plan);
        builder.Ignore(decision => decision.Times);
        builder.Ignore(decision => decision.Tally);
        builder.Property(decision => decision.Question).HasMaxLength(Decision.QuestionLength);
        builder.Property(decision => decision.Background).HasMaxLength(Decision.BackgroundLength);
        builder.Property(decision => decision.InternalReason).HasMaxLength(Decision.InternalReasonLength);
        builder.Property(decision => decision.Options).AsJson();
        builder.Property(decision => decision.Evidence).AsJson();
        builder.Property(decision => decision.Quorum).AsText();
        builder.Property(decision => decision.Threshold).AsText();
        builder.Property(decision => decision.OverruleFrom).AsText();
        builder.OwnsOne(decision => decision.Closing, closing =>
        {
            closing.Ignore(c => c.Tally);
            closing.Property(c => c.Words).HasMaxLength(Closing.WordsLength);
            closing.Property(c => c.Lines).AsJson();
            closing.Property(c => c.SeatLines).AsJson();
            closing.HasOne<Organisation>().WithMany().HasForeignKey(c => c.ResponsibleId);
        });
        builder.OwnsOne(decision => decision.Withdrawal, withdrawal => withdrawal.Property(w => w.Words).HasMaxLength(Decision.WithdrawalLength));
        builder.HasOne<Initiative>().WithMany().HasForeignKey(decision => decision.InitiativeId);
        builder.HasMany(decision => decision.Participants).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.HasMany(decision => decision.Seats).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.HasMany(decision => decision.Acts).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.HasMany(decision => decision.Objections).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.HasMany(decision => decision.Ties).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.HasMany(decision => decision.Reviews).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.HasIndex(decision => new { decision.InitiativeId, decision.Number }).IsUnique();
    }
}

internal sealed class AdoptionRuleConfiguration : IEntityTypeConfiguration<AdoptionRule>
{
    public void Configure(EntityTypeBuilder<AdoptionRule> builder)
    {
        builder.Ignore(rule => rule.Rules);
        builder.Property(rule => rule.Quorum).AsText();
        builder.Property(rule => rule.Threshold).AsText();
        builder.Property(rule => rule.OverruleFrom).AsText();
        builder.HasOne<Initiative>().WithMany().HasForeignKey(rule => rule.InitiativeId);
        builder.HasIndex(rule => rule.InitiativeId).IsUnique();
    }
}

internal sealed class ParticipantConfiguration : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.Property<Guid>("DecisionId");
        builder.HasOne<Organisation>().WithMany().HasForeignKey(participant => participant.OrganisationId);
        builder.HasIndex("DecisionId", nameof(Participant.OrganisationId));
    }
}

internal sealed class AskedSeatConfiguration : IEntityTypeConfiguration<AskedSeat>
{
    public void Configure(EntityTypeBuilder<AskedSeat> builder)
    {
        builder.Property<Guid>("DecisionId");
        builder.HasKey("DecisionId", nameof(AskedSeat.PersonId));
        builder.HasOne<Person>().WithMany().HasForeignKey(seat => seat.PersonId);
    }
}

internal sealed class PositionActConfiguration : IEntityTypeConfiguration<PositionAct>
{
    public void Configure(EntityTypeBuilder<PositionAct> builder)
    {
        builder.Property<Guid>("DecisionId");
        builder.Property(act => act.Words).HasMaxLength(PositionAct.WordsLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(act => act.OrganisationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(act => act.PersonId);
        builder.HasOne<Mandate>().WithMany().HasForeignKey(act => act.MandateId);

        // What nobody may break: two acts are never one.
        builder.HasIndex("DecisionId", nameof(PositionAct.Sequence)).IsUnique();
    }
}

internal sealed class ObjectionConfiguration : IEntityTypeConfiguration<Objection>
{
    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.Property<Guid>("DecisionId");
        builder.HasKey("DecisionId", nameof(Objection.Number));
        builder.Property(objection => objection.Number).ValueGeneratedNever();
        builder.Property(objection => objection.Reason).HasMaxLength(PositionAct.WordsLength);
        builder.OwnsOne(objection => objection.Settlement, settlement => settlement.Property(s => s.Words).HasMaxLength(Objection.AnswerLength));
        builder.HasOne<Organisation>().WithMany().HasForeignKey(objection => objection.OrganisationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(objection => objection.PersonId);
        builder.HasOne<Mandate>().WithMany().HasForeignKey(objection => objection.MandateId);
        builder.HasMany(objection => objection.Answers).WithOne().HasForeignKey("DecisionId", "ObjectionNumber").IsRequired();
        builder.Navigation(objection => objection.Answers).AutoInclude();
    }
}

internal sealed class ObjectionAnswerConfiguration : IEntityTypeConfiguration<ObjectionAnswer>
{
    public void Configure(EntityTypeBuilder<ObjectionAnswer> builder)
    {
        builder.Property<Guid>("DecisionId");
        builder.Property<int>("ObjectionNumber");
        builder.HasKey("DecisionId", "ObjectionNumber", nameof(ObjectionAnswer.Number));
        builder.Property(answer => answer.Number).ValueGeneratedNever();
        builder.Property(answer => answer.Words).HasMaxLength(Objection.AnswerLength);
    }
}

internal sealed class DecisionTieConfiguration : IEntityTypeConfiguration<DecisionTie>
{
    public void Configure(EntityTypeBuilder<DecisionTie> builder)
    {
        builder.Property<Guid>("DecisionId");
        builder.HasKey("DecisionId", nameof(DecisionTie.Kind), nameof(DecisionTie.TiedId));
        builder.Property(tie => tie.TiedId).ValueGeneratedNever();
        builder.HasIndex(tie => tie.TiedId);
    }
}

internal sealed class DecisionReviewConfiguration : IEntityTypeConfiguration<DecisionReview>
{
    public void Configure(EntityTypeBuilder<DecisionReview> builder)
    {
        builder.Property<Guid>("DecisionId");
        builder.HasKey("DecisionId", nameof(DecisionReview.Number));
        builder.Property(review => review.Number).ValueGeneratedNever();
        builder.Property(review => review.Words).HasMaxLength(DecisionReview.WordsLength);
    }
}

/// <summary>A share as "2/3".</summary>
internal sealed class ShareConverter() : ValueConverter<Share, string>(share => share.ToString(), text => Read(text))
{
    private static Share Read(string text) =>
        Share.TryRead(text, out var share) ? share : throw new InvalidOperationException($"'{text}' is no share.");
}

internal static class ShareColumns
{
    public static void AsText<T>(this PropertyBuilder<T> property) => property.HasConversion<ShareConverter>().HasMaxLength(Share.TextLength);
}
