using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Guards;

internal sealed class KeptAnswerConfiguration : IEntityTypeConfiguration<KeptAnswer>
{
    public void Configure(EntityTypeBuilder<KeptAnswer> builder)
    {
        builder.HasKey(answer => new { answer.TokenId, answer.Key });
        builder.Property(answer => answer.Key).HasMaxLength(KeptAnswer.KeyLength);
        builder.Property(answer => answer.RequestHash).HasMaxLength(KeptAnswer.HashLength);
        builder.HasOne<AccessToken>().WithMany().HasForeignKey(answer => answer.TokenId);
        builder.HasIndex(answer => answer.ForgetAt);
    }
}
