using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.CommonAgenda.Theory;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>A step as its form sends it.</summary>
public sealed class StepInput
{
    /// <summary>The change that the form was made from; 0 for a new step.</summary>
    public int MadeFrom { get; set; }

    [Required(ErrorMessage = "theory.step.kind.required")]
    [EnumDataType(typeof(StepKind), ErrorMessage = "theory.step.kind.required")]
    public StepKind? Kind { get; set; }

    [Required(ErrorMessage = "theory.step.what.required")]
    [StringLength(TheoryStep.WhatLength, ErrorMessage = "ui.value.long")]
    public string? What { get; set; }

    [StringLength(TheoryStep.NoteLength, ErrorMessage = "ui.value.long")]
    public string? Note { get; set; }

    public Guid? ChallengeId { get; set; }

    public Guid? ActivityId { get; set; }

    public Guid? GoalId { get; set; }

    public Guid? IndicatorId { get; set; }

    public StepText ToText() => new(Kind!.Value, What!, Note, ChallengeId, ActivityId, GoalId, IndicatorId);

    public static StepInput Of(TheoryStep step) => new()
    {
        MadeFrom = step.ChangedIn,
        Kind = step.Kind,
        What = step.What,
        Note = step.Note,
        ChallengeId = step.ChallengeId,
        ActivityId = step.ActivityId,
        GoalId = step.GoalId,
        IndicatorId = step.IndicatorId,
    };
}
