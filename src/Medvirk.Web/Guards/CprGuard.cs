using Medvirk.Domain.Voices;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Guards;

/// <summary>Personal numbers are kept nowhere: they are refused at the field, and what was typed is shown again.</summary>
public static class CprGuard
{
    public static void RefuseCpr(this ModelStateDictionary state, Texts words, params ReadOnlySpan<(string Field, string? Text)> fields)
    {
        foreach (var (field, text) in fields)
        {
            if (PersonalTraces.HasCpr(text))
            {
                state.AddModelError(field, words["voices.cpr"]);
            }
        }
    }
}
