using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.ReinforcingActivities.Commitments;

/// <summary>Saying no to the wording that the other proposed.</summary>
[Allow(Role.Representative)]
public sealed class DeclineModel : CommitmentActPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "commitments.why.required")]
    [StringLength(Commitment.WhyLength, ErrorMessage = "voices.long")]
    public string? Why { get; set; }

    public override string Title => T["commitments.decline.title"];

    protected override Refusal? Act(Commitment commitment) => commitment.Decline(Wording ?? 0, Why!, Me, Now);
}
