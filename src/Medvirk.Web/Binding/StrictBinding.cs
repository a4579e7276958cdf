using System.Globalization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Binding;

/// <summary>Puts the strict binders before the framework's own, and the framework's own sentences into our languages.</summary>
public static class StrictBinding
{
    private static Texts Now => Texts.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    public static void UseStrictBinding(this MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new Provider());
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => Now["ui.value.missing"]);
        messages.SetMissingBindRequiredValueAccessor(_ => Now["ui.value.missing"]);
        messages.SetMissingKeyOrValueAccessor(() => Now["ui.value.missing"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Now["ui.value.missing"]);
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Now["ui.value.invalid", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Now["ui.value.invalid", value]);
        messages.SetUnknownValueIsInvalidAccessor(_ => Now["ui.value.unknown"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Now["ui.value.unknown"]);
        messages.SetValueIsInvalidAccessor(value => Now["ui.value.invalid", value]);
        messages.SetValueMustBeANumberAccessor(_ => Now["ui.number.invalid"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Now["ui.number.invalid"]);
    }

    private sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context)
        {
            var type = context.Metadata.UnderlyingOrModelType;
            return type == typeof(Quantity) || type == typeof(decimal) || type == typeof(int) || type == typeof(long) ? new NumberBinder(type)
                : type == typeof(DateOnly) ? new DateBinder()
                : null;
        }
    }
}
