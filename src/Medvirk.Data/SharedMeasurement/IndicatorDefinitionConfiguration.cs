using Medvirk.Data.Shared;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement;

internal sealed class IndicatorDefinitionConfiguration : IEntityTypeConfiguration<IndicatorDefinition>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<IndicatorDefinition> builder)
    {
        builder.ToTable("IndicatorDefinitions");
        builder.Property<Guid>(IndicatorConfiguration.IndicatorId);
        builder.HasIndex(IndicatorConfiguration.IndicatorId, nameof(IndicatorDefinition.Number)).IsUnique();
        builder.Property(d => d.Reason).HasMaxLength(Indicator.ReasonLength);
        builder.ComplexProperty(d => d.Terms, terms =>
        {
            terms.Property(t => t.Name).HasColumnName(nameof(DefinitionTerms.Name)).HasMaxLength(DefinitionTerms.NameLength);
            terms.Property(t => t.Explanation).HasColumnName(nameof(DefinitionTerms.Explanation)).HasMaxLength(DefinitionTerms.TextLength);
            terms.Property(t => t.WhyItMatters).HasColumnName(nameof(DefinitionTerms.WhyItMatters)).HasMaxLength(DefinitionTerms.TextLength);
            terms.Property(t => t.Unit).HasColumnName(nameof(DefinitionTerms.Unit)).HasMaxLength(DefinitionTerms.UnitLength);
            terms.Property(t => t.NumeratorText).HasColumnName(nameof(DefinitionTerms.NumeratorText)).HasMaxLength(DefinitionTerms.SourceLength);
            terms.Property(t => t.DenominatorText).HasColumnName(nameof(DefinitionTerms.DenominatorText)).HasMaxLength(DefinitionTerms.SourceLength);
            terms.Property(t => t.Source).HasColumnName(nameof(DefinitionTerms.Source)).HasMaxLength(DefinitionTerms.SourceLength);
            terms.Property(t => t.Method).HasColumnName(nameof(DefinitionTerms.Method)).HasMaxLength(DefinitionTerms.TextLength);
            terms.Property(t => t.Rights).HasColumnName(nameof(DefinitionTerms.Rights)).HasMaxLength(DefinitionTerms.SourceLength);
            terms.Property(t => t.Owner).HasColumnName(nameof(DefinitionTerms.Owner)).HasMaxLength(DefinitionTerms.SourceLength);
            terms.Ignore(t => t.IsRatio);
            terms.Ignore(t => t.TakesDenominator);
        });
    }
}
