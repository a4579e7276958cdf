using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.ReinforcingActivities;

namespace Medvirk.Web.Pages.ReinforcingActivities.Commitments;

/// <summary>The words of a commitment as they are typed.</summary>
public class CommitmentInput
{
    [Required(ErrorMessage = "commitments.what.required")]
    [StringLength(Commitment.WhatLength, ErrorMessage = "voices.long")]
    public string? What { get; set; }

    [Required(ErrorMessage = "commitments.for-whom.required")]
    [StringLength(Commitment.ForWhomLength, ErrorMessage = "voices.long")]
    public string? ForWhom { get; set; }

    [Required(ErrorMessage = "commitments.due.required")]
    public DateOnly? Due { get; set; }

    public CommitmentText ToText() => new(What!, ForWhom!, Due!.Value);
}
