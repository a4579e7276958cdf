using System.Globalization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Binding;

/// <summary>
/// Reads numbers strictly, decimal comma or point alike (<see cref="NumberReading"/>): the framework's own binder reads
/// "4,5" as 45. What was typed is kept, so that the form can show it again beside what is wrong with it.
/// </summary>
/// <param name="type">Quantity, decimal, int or long.</param>
public sealed class NumberBinder(Type type) : IModelBinder
{
    private bool Whole => type == typeof(int) || type == typeof(long);

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var typed = given.FirstValue?.Trim() ?? "";
        var reading = NumberReading.Of(typed);
        if (reading.Outcome == NumberOutcome.Empty)
        {
            Words.Empty(bindingContext);
        }
        else if (Problem(reading, typed, Words.Of(bindingContext)) is { } problem)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, problem);
        }
        else
        {
            bindingContext.Result = ModelBindingResult.Success(Value(reading.Number));
        }

        return Task.CompletedTask;
    }

    /// <summary>What is wrong with it; null where nothing is.</summary>
    private string? Problem(NumberReading reading, string typed, Texts words)
    {
        var number = reading.Number.ToDecimal();
        return reading.Outcome switch
        {
            NumberOutcome.NotANumber => words[Whole ? "ui.number.whole" : "ui.number.invalid"],
            NumberOutcome.TooLarge => words["ui.number.large"],
            NumberOutcome.Ambiguous => Question(reading, typed, words),
            _ when !Whole => null,
            _ when reading.Rounded || decimal.Truncate(number) != number => words["ui.number.whole"],
            _ when type == typeof(int) && number is < int.MinValue or > int.MaxValue => words["ui.number.large"],
            _ => null,
        };
    }

    /// <summary>Offers both readings; a whole number has one only, and is asked for without its sign.</summary>
    private string Question(NumberReading reading, string typed, Texts words)
    {
        var thousands = TypedNumber.Format(reading.Other.ToDecimal(), CultureInfo.CurrentCulture);
        return Whole
            ? words["ui.number.sign", typed, thousands]
            : words["ui.number.ambiguous", typed, thousands, TypedNumber.Format(reading.Number.ToDecimal(), CultureInfo.CurrentCulture)];
    }

    // Each arm is boxed as it is: without a word, an int beside a decimal becomes one.
    private object Value(Quantity number) =>
        type == typeof(Quantity) ? number
        : type == typeof(int) ? (object)(int)number.ToDecimal()
        : type == typeof(long) ? (object)(long)number.ToDecimal()
        : number.ToDecimal();
}
