using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Ledger;

/// <summary>
/// Where an initiative's chain stood on a day, told to everyone. Whoever keeps a copy can show
/// that nothing before it was rewritten, the holder of the database included. Never changed once told.
/// </summary>
public sealed class PublishedHead
{
    public required Guid InitiativeId { get; init; }

    /// <summary>The day (UTC) on which it was told; a day on which nothing had happened since has none.</summary>
    public required DateOnly Day { get; init; }

    public required long Number { get; init; }

    public required string Hash { get; init; }
}

internal sealed class PublishedHeadConfiguration : IEntityTypeConfiguration<PublishedHead>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublishedHead> builder)
    {
        builder.HasKey(head => new { head.InitiativeId, head.Day });
        builder.Property(head => head.Hash).HasMaxLength(64);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(head => head.InitiativeId);
    }
}
