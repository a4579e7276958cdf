using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda.Challenges;

internal sealed class TargetGroupConfiguration : IEntityTypeConfiguration<TargetGroup>
{
    public void Configure(EntityTypeBuilder<TargetGroup> builder)
    {
        builder.Property(group => group.Situation).HasMaxLength(TargetGroup.SituationLength);
        builder.Property(group => group.Barrier).HasMaxLength(TargetGroup.BarrierLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(group => group.InitiativeId);
        builder.HasMany(group => group.Wordings).WithOne().HasForeignKey(wording => wording.TargetGroupId);
        builder.HasIndex(group => new { group.InitiativeId, group.Number }).IsUnique();
    }
}

internal sealed class TargetGroupWordingConfiguration : IEntityTypeConfiguration<TargetGroupWording>
{
    public void Configure(EntityTypeBuilder<TargetGroupWording> builder)
    {
        builder.HasKey(wording => new { wording.TargetGroupId, wording.Number });
        builder.Property(wording => wording.Number).ValueGeneratedNever();
        builder.Property(wording => wording.Situation).HasMaxLength(TargetGroup.SituationLength);
        builder.Property(wording => wording.Barrier).HasMaxLength(TargetGroup.BarrierLength);
    }
}
