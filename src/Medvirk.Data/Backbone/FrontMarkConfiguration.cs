using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Backbone;

internal sealed class FrontMarkConfiguration : IEntityTypeConfiguration<FrontMark>
{
    public void Configure(EntityTypeBuilder<FrontMark> builder)
    {
        builder.HasKey(mark => new { mark.PersonId, mark.InitiativeId });
        builder.HasOne<Person>().WithMany().HasForeignKey(mark => mark.PersonId);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(mark => mark.InitiativeId);
    }
}
