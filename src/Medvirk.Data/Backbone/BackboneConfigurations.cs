using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Backbone;

internal sealed class InitiativeConfiguration : IEntityTypeConfiguration<Initiative>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<Initiative> builder)
    {
        builder.Property(initiative => initiative.Id).ValueGeneratedNever();
        builder.Property(initiative => initiative.Slug).HasMaxLength(Initiative.SlugLength);
        builder.Property(initiative => initiative.Name).HasMaxLength(Initiative.NameLength);
        builder.Property(initiative => initiative.Summary).HasMaxLength(Initiative.SummaryLength);
        builder.HasIndex(initiative => initiative.Slug).IsUnique();
        builder.HasMany(initiative => initiative.Partnerships).WithOne().HasForeignKey("InitiativeId").IsRequired();
    }
}

internal sealed class PartnershipConfiguration : IEntityTypeConfiguration<Partnership>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<Partnership> builder)
    {
        builder.Property(partnership => partnership.Id).ValueGeneratedNever();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(partnership => partnership.OrganisationId);
    }
}

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(organisation => organisation.Id).ValueGeneratedNever();
        builder.Property(organisation => organisation.Name).HasMaxLength(Organisation.NameLength);
    }
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder) =>
        builder.Property(person => person.Name).HasMaxLength(Person.NameLength);
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder) =>
        builder.HasOne<Person>().WithOne().HasForeignKey<Account>(account => account.Id);
}

internal sealed class MandateConfiguration : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> builder)
    {
        builder.Property(mandate => mandate.Alias).HasMaxLength(Mandate.AliasLength);
        builder.OwnsOne(mandate => mandate.Confirmation, confirmation =>
            confirmation.Property(c => c.Letter).HasMaxLength(Mandate.LetterLength));
        builder.HasOne<Person>().WithMany().HasForeignKey(mandate => mandate.PersonId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(mandate => mandate.OrganisationId);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(mandate => mandate.InitiativeId);
        builder.HasIndex(mandate => new { mandate.PersonId, mandate.InitiativeId });
    }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(invitation => invitation.Email).HasMaxLength(Invitation.EmailLength);
        builder.Property(invitation => invitation.TokenHash).HasMaxLength(64);
        builder.HasIndex(invitation => invitation.TokenHash).IsUnique();
        builder.HasOne<Initiative>().WithMany().HasForeignKey(invitation => invitation.InitiativeId);
    }
}

internal sealed class AccessTokenConfiguration : IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<AccessToken> builder)
    {
        builder.Property(token => token.Name).HasMaxLength(AccessToken.NameLength);
        builder.Property(token => token.Hash).HasMaxLength(AccessToken.HashLength);
        builder.HasIndex(token => token.Hash).IsUnique();
        builder.HasOne<Initiative>().WithMany().HasForeignKey(token => token.InitiativeId);
        builder.HasOne<Mandate>().WithMany().HasForeignKey(token => token.MandateId);
        builder.HasIndex(token => token.PersonId);
    }
}

internal sealed class GroupConfiguration : IEntityTypeConfiguration<Group>
{
    public void Configure(EntityTypeBuilder<Group> builder)
    {
        builder.Property(group => group.Name).HasMaxLength(Group.NameLength);
        builder.Property(group => group.Purpose).HasMaxLength(Group.PurposeLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(group => group.InitiativeId);
        builder.HasIndex(group => new { group.InitiativeId, group.Number }).IsUnique();
        builder.HasMany(group => group.Members).WithOne().HasForeignKey("GroupId").IsRequired();
    }
}

internal sealed class GroupMemberConfiguration : IEntityTypeConfiguration<GroupMember>
{
    public void Configure(EntityTypeBuilder<GroupMember> builder) =>
        builder.HasOne<Person>().WithMany().HasForeignKey(member => member.PersonId);
}

internal sealed class InstallationConfiguration : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> builder) => builder.Property(i => i.Id).ValueGeneratedNever();
}
