using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.ReinforcingActivities.Commitments;

/// <summary>Saying that it was done.</summary>
[Allow(Role.Representative)]
public sealed class KeepModel : CommitmentActPageModel
{
    [BindProperty]
    [StringLength(Commitment.WhyLength, ErrorMessage = "voices.long")]
    public string? Why { get; set; }

    public override string Title => T["commitments.keep.title"];

    protected override Refusal? Act(Commitment commitment) => commitment.Keep(Why, Me, Now);
}
