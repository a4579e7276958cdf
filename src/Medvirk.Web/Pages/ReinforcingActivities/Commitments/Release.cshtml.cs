using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.ReinforcingActivities.Commitments;

/// <summary>The one who asked lets the other go.</summary>
[Allow(Role.Representative)]
public sealed class ReleaseModel : CommitmentActPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "commitments.why.required")]
    [StringLength(Commitment.WhyLength, ErrorMessage = "voices.long")]
    public string? Why { get; set; }

    public override string Title => T["commitments.release.title"];

    protected override Refusal? Act(Commitment commitment) => commitment.Release(Why!, Me, Now);
}
