using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Binding;

/// <summary>What the strict binders say, in the reader's language.</summary>
internal static class Words
{
    public static Texts Of(ModelBindingContext context) => context.HttpContext.Features.Get<Texts>() ?? Texts.Danish;

    /// <summary>An empty field is null, where the property may be; else it must be filled in.</summary>
    public static void Empty(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
        {
            context.Result = ModelBindingResult.Success(null);
        }
        else
        {
            context.ModelState.TryAddModelError(context.ModelName, Of(context)["ui.value.missing"]);
        }
    }
}
