using Medvirk.Domain.Voices;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Guards;

/// <summary>As <see cref="NoCprAttribute"/>, for what is put together from several fields: what was typed is shown again.</summary>
public static class CprGuard
{
    /// <returns>Whether one of them holds a personal number.</returns>
    public static bool RefuseCpr(this ModelStateDictionary state, Texts words, IEnumerable<(string Field, string? Text)> fields)
    {
        var (sentence, isThere) = (words["voices.cpr"], false);
        foreach (var (field, _) in fields.Where(f => PersonalTraces.HasCpr(f.Text)))
        {
            isThere = true;
            if (state[field]?.Errors.Any(e => e.ErrorMessage == sentence) != true)
            {
                state.AddModelError(field, sentence);
            }
        }

        return isThere;
    }
}
