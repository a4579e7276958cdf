using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda;

internal sealed class ParagraphCommentConfiguration : IEntityTypeConfiguration<ParagraphComment>
{
    public void Configure(EntityTypeBuilder<ParagraphComment> builder)
    {
        builder.Property(comment => comment.Text).HasMaxLength(ParagraphComment.TextLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(comment => comment.InitiativeId);
        builder.HasOne<AgendaPart>().WithMany().HasForeignKey(comment => comment.PartId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(comment => comment.OrganisationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(comment => comment.PersonId);
        builder.HasOne<Mandate>().WithMany().HasForeignKey(comment => comment.MandateId);
        builder.HasIndex(comment => new { comment.InitiativeId, comment.ParagraphId });
    }
}

internal sealed class SuggestionConfiguration : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> builder)
    {
        builder.Property(suggestion => suggestion.After).HasMaxLength(Suggestion.WordingLength);
        builder.Property(suggestion => suggestion.Reason).HasMaxLength(Suggestion.ReasonLength);
        builder.OwnsOne(suggestion => suggestion.Verdict, verdict =>
        {
            verdict.Property(v => v.Kind).HasConversion<string>();
            verdict.Property(v => v.Reason).HasMaxLength(Suggestion.ReasonLength);
        });
        builder.HasOne<Initiative>().WithMany().HasForeignKey(suggestion => suggestion.InitiativeId);
        builder.HasOne<AgendaPart>().WithMany().HasForeignKey(suggestion => suggestion.PartId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(suggestion => suggestion.OrganisationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(suggestion => suggestion.PersonId);
        builder.HasOne<Mandate>().WithMany().HasForeignKey(suggestion => suggestion.MandateId);
        builder.HasIndex(suggestion => new { suggestion.InitiativeId, suggestion.Number }).IsUnique();
        builder.HasIndex(suggestion => new { suggestion.InitiativeId, suggestion.ParagraphId });
    }
}
