using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.CommonAgenda.Priorities;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>A criterion as its form sends it.</summary>
public sealed class CriterionInput
{
    /// <summary>The edition of the criteria that the form was made from.</summary>
    public int MadeFrom { get; set; }

    [Required(ErrorMessage = "priorities.criterion.required")]
    [StringLength(Criterion.NameLength, ErrorMessage = "ui.value.long")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "priorities.criterion.question.required")]
    [StringLength(Criterion.QuestionLength, ErrorMessage = "ui.value.long")]
    public string? Question { get; set; }

    [Required(ErrorMessage = "priorities.weight.required")]
    [Range(1, Criterion.WeightMost, ErrorMessage = "priorities.weight.required")]
    public int? Weight { get; set; }

    public CriterionText ToText() => new(Name!, Question!, Weight!.Value);
}
