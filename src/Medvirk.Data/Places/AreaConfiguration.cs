using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Places;

internal sealed class AreaConfiguration : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.Property(area => area.Name).HasMaxLength(Area.NameLength);
        builder.Property(area => area.Description).HasMaxLength(Area.DescriptionLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(area => area.InitiativeId);
        builder.HasMany(area => area.Wordings).WithOne().HasForeignKey(wording => wording.AreaId);
        builder.HasIndex(area => new { area.InitiativeId, area.Number }).IsUnique();
    }
}

internal sealed class AreaWordingConfiguration : IEntityTypeConfiguration<AreaWording>
{
    public void Configure(EntityTypeBuilder<AreaWording> builder)
    {
        builder.HasKey(wording => new { wording.AreaId, wording.Number });
        builder.Property(wording => wording.Number).ValueGeneratedNever();
        builder.Property(wording => wording.Name).HasMaxLength(Area.NameLength);
        builder.Property(wording => wording.Description).HasMaxLength(Area.DescriptionLength);
    }
}

/// <summary>An area as the public side knows it.</summary>
public sealed class PublicArea
{
    public Guid Id { get; private init; }

    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

    public string Name { get; private init; } = "";

    public string Description { get; private init; } = "";

    public DateTime? RetiredAt { get; private init; }
}

internal sealed class PublicAreaConfiguration : IEntityTypeConfiguration<PublicArea>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicArea> builder) => builder.HasNoKey().ToSqlQuery(
        """SELECT "Id", "InitiativeId", "Number", "Name", "Description", "RetiredAt" FROM "Area" """);
}
