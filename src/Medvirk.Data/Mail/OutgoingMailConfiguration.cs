using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Mail;

internal sealed class OutgoingMailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.Property(mail => mail.Language).HasMaxLength(OutgoingMail.LanguageLength);
        builder.Property(mail => mail.To).HasMaxLength(OutgoingMail.ToLength);
        builder.Property(mail => mail.Subject).HasMaxLength(OutgoingMail.SubjectLength);
        builder.HasIndex(mail => mail.NextAttemptAt);
        builder.HasIndex(mail => mail.AboutId);
    }
}
