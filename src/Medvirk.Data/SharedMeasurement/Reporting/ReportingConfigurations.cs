using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement.Reporting;

internal sealed class DutyConfiguration : IEntityTypeConfiguration<Duty>
{
    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.ToTable("Duties");
        builder.Property(d => d.Cells).AsLines();
        builder.HasOne<Initiative>().WithMany().HasForeignKey(d => d.InitiativeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(d => d.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.IndicatorId, d.OrganisationId }).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        builder.Ignore(d => d.IsActive);
    }
}

internal sealed class RoundConfiguration : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.ToTable("Rounds");
        builder.HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.InitiativeId, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.InitiativeId, r.Period }).IsUnique();
        builder.Ignore(r => r.IsOpen);
    }
}

internal sealed class ReviewSettingConfiguration : IEntityTypeConfiguration<ReviewSetting>
{
    public void Configure(EntityTypeBuilder<ReviewSetting> builder)
    {
        builder.ToTable("ReviewSettings");
        builder.HasOne<Initiative>().WithMany().HasForeignKey(s => s.InitiativeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(s => s.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => s.InitiativeId).IsUnique().HasFilter("\"IndicatorId\" IS NULL");
        builder.HasIndex(s => s.IndicatorId).IsUnique();
    }
}

internal sealed class DataAgreementConfiguration : IEntityTypeConfiguration<DataAgreement>
{
    public void Configure(EntityTypeBuilder<DataAgreement> builder)
    {
        builder.ToTable("DataAgreements");
        builder.Property(a => a.Letter).HasMaxLength(DataAgreement.LetterLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.InitiativeId, a.OrganisationId });
    }
}
