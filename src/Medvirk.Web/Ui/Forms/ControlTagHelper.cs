using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Medvirk.Web.Binding;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Medvirk.Web.Ui;

/// <summary>
/// A form control bound by <c>for="Input.Name"</c>: name, id, value, length and error come from the model and its state,
/// so that what was typed is shown again as it was typed. Without <c>for</c>: <c>name</c>, <c>value</c>, <c>error</c>.
/// </summary>
public abstract class ControlTagHelper : KitTagHelper
{
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string? Error { get; set; }

    public string? Id { get; set; }

    /// <summary>Says "(valgfrit)" after the label.</summary>
    public bool Optional { get; set; }

    /// <summary>The label is the page's title.</summary>
    public bool LabelIsTitle { get; set; }

    public bool LabelHidden { get; set; }

    public bool Disabled { get; set; }

    protected string FullName => For is null
        ? Name ?? throw new InvalidOperationException("A form control needs for=\"…\" or name=\"…\".")
        : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private ModelStateEntry? State => ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) ? entry : null;

    /// <summary>As typed, where something was sent; else the model's value as a field shows it.</summary>
    protected string? TypedOr(string? given) => given ?? State?.AttemptedValue ?? Shown(For?.Model);

    /// <summary>The values chosen, where several may be.</summary>
    protected IReadOnlyCollection<string> Chosen() => State?.RawValue switch
    {
        string[] typed => typed,
        string typed => [typed],
        _ => For?.Model switch
        {
            null => [],
            string text => [text],
            IEnumerable many => [.. many.Cast<object?>().Select(Shown).OfType<string>()],
            var one => [Shown(one) ?? ""],
        },
    };

    /// <summary>The parts that all controls share.</summary>
    protected TOptions Shared<TOptions>(TOptions options)
        where TOptions : ControlOptions => options with
    {
        Id = Id,
        Hint = Hint is { Length: > 0 } ? Hint : null,
        Error = ErrorShown,
        ErrorPrefix = T["ui.error"],
        Optional = Optional ? T["ui.optional"] : null,
        LabelIsTitle = LabelIsTitle,
        LabelHidden = LabelHidden,
        Disabled = Disabled,
    };

    // In a page, an attribute whose value is null arrives as an empty text.
    private string? ErrorShown => Error is { Length: > 0 }
        ? Error
        : State?.Errors.Select(error => error.ErrorMessage.Length > 0 ? error.ErrorMessage : T["ui.value.unknown"]).FirstOrDefault();

    private static string? Shown(object? value) => value switch
    {
        null => null,
        DateOnly date => TypedDate.Format(date, CultureInfo.CurrentCulture),
        bool yes => yes ? "true" : "false",
        _ => TypedNumber.Format(value, CultureInfo.CurrentCulture) ?? Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
