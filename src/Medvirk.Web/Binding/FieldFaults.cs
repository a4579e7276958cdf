using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Binding;

/// <summary>What is wrong with a field, once.</summary>
public static class FieldFaults
{
    /// <summary>Says it at the field, unless the field has something to say already: what it states itself comes first.</summary>
    public static void AddOnce(this ModelStateDictionary state, string field, string said)
    {
        if (state[field] is not { Errors.Count: > 0 })
        {
            state.AddModelError(field, said);
        }
    }
}
