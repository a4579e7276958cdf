using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Binding;

/// <summary>Reads a day from one text field (<see cref="TypedDate"/>), and says what is wrong where it can't.</summary>
public sealed class DateBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var words = Words.Of(bindingContext);
        var typed = given.FirstValue;
        if (string.IsNullOrWhiteSpace(typed))
        {
            Words.Empty(bindingContext);
        }
        else if (TypedDate.TryRead(typed, out var date, out var shaped))
        {
            bindingContext.Result = ModelBindingResult.Success(date);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(
                bindingContext.ModelName,
                shaped ? words["ui.date.unknown", typed.Trim()] : words["ui.date.invalid"]);
        }

        return Task.CompletedTask;
    }
}
