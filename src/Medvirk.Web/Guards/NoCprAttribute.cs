using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Medvirk.Domain.Voices;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Medvirk.Web.Guards;

/// <summary>Refuses personal numbers at the field. Every text of every form has it by itself, save those that <see cref="FiguresAttribute"/> names.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NoCprAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        !Guid.TryParse(value as string, out _) && PersonalTraces.HasCpr(value as string)
            ? new ValidationResult(Texts.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)["voices.cpr"], [validationContext.MemberName!])
            : ValidationResult.Success;

    /// <summary>Puts it on the texts of all forms, so that a new field can't be forgotten.</summary>
    public sealed class Everywhere : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            if (context.Key.ModelType == typeof(string) && context.Key.MetadataKind == ModelMetadataKind.Property
                && !context.Attributes.Any(a => a is FiguresAttribute or DataTypeAttribute { DataType: DataType.Password }))
            {
                context.ValidationMetadata.ValidatorMetadata.Add(new NoCprAttribute());
            }
        }
    }
}

/// <summary>Holds figures, codes, addresses of ours or what is sealed: ten digits in it are no personal number.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FiguresAttribute : Attribute;
