using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement.Reporting;

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("Reports");
        builder.Property(r => r.Cells).AsLines();
        builder.Ignore(r => r.Draft).Ignore(r => r.File).Ignore(r => r.Submission).Ignore(r => r.Lane);
        builder.HasOne<Round>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(r => r.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Sheets).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.HasMany(r => r.Steps).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.Navigation(r => r.Sheets).AutoInclude();
        builder.Navigation(r => r.Steps).AutoInclude();
        builder.HasIndex(r => new { r.InitiativeId, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.OrganisationId, r.IndicatorId, r.Period }).IsUnique();
    }
}

internal sealed class ReportSheetConfiguration : IEntityTypeConfiguration<ReportSheet>
{
    public void Configure(EntityTypeBuilder<ReportSheet> builder)
    {
        builder.ToTable("ReportSheets");
        builder.Property(s => s.Rows).AsJson();
        builder.Property(s => s.FileName).HasMaxLength(ReportSheet.FileNameLength);
        builder.Property(s => s.Salt).HasMaxLength(16);
        builder.OwnsOne(s => s.Summary);
        builder.Property<Guid>("ReportId");
        builder.HasIndex("ReportId", nameof(ReportSheet.Kind), nameof(ReportSheet.Version)).IsUnique();
    }
}

internal sealed class ReportStepConfiguration : IEntityTypeConfiguration<ReportStep>
{
    public void Configure(EntityTypeBuilder<ReportStep> builder)
    {
        builder.ToTable("ReportSteps");
        builder.Property<Guid>("ReportId");
        builder.HasIndex("ReportId", nameof(ReportStep.Number)).IsUnique();
        builder.Property(s => s.Words).HasMaxLength(Report.CommentLength);
    }
}
