using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.ReinforcingActivities.Commitments;

/// <summary>Proposing another wording: in answer to the other's, or of one that binds already.</summary>
[Allow(Role.Representative)]
public sealed class ChangeModel : CommitmentActPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string Title => T["commitments.change.title"];

    protected override void Prefill() =>
        (Input.What, Input.ForWhom, Input.Due) = (Commitment.Latest.What, Commitment.Latest.ForWhom, Commitment.Latest.Due);

    protected override void Check()
    {
        if (Input.Due is { } due && due < DateOnly.FromDateTime(Now))
        {
            ModelState.AddModelError("Input.Due", T["commitments.due.past"]);
        }
    }

    protected override Refusal? Act(Commitment commitment) => commitment.ProposeChange(Wording ?? 0, Input.ToText(), Input.Why, Me, Now);

    public sealed class InputModel : CommitmentInput
    {
        [StringLength(Commitment.WhyLength, ErrorMessage = "voices.long")]
        public string? Why { get; set; }
    }
}
