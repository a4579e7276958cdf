using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace Medvirk.Web.Language;

/// <summary>
/// <c>[Required(ErrorMessage = "room.key")]</c>: the message of a validation attribute is a key of ours.
/// A required field without a message gets the general one.
/// </summary>
public sealed class ValidationWords : IStringLocalizer, IValidationMetadataProvider
{
    private static readonly ValidationWords Instance = new();

    public LocalizedString this[string name] => new(name, Now[name]);

    public LocalizedString this[string name, params object[] arguments] => new(name, Now[name, arguments]);

    private static Texts Now => Texts.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    public static void Use(MvcDataAnnotationsLocalizationOptions options) =>
        options.DataAnnotationLocalizerProvider = (_, _) => Instance;

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var required in context.ValidationMetadata.ValidatorMetadata.OfType<RequiredAttribute>())
        {
            required.ErrorMessage ??= "ui.value.missing";
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        Texts.AllOf(Now.Language).Select(word => new LocalizedString(word.Key, word.Value));
}
