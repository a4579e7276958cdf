using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Looks back on what came of a decision.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class ReviewModel : DecisionActPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "decisions.words.required")]
    [StringLength(DecisionReview.WordsLength, ErrorMessage = "ui.value.long")]
    public string? Words { get; set; }

    [BindProperty]
    public DateOnly? NextOn { get; set; }

    public override string Title => T["decisions.review.title"];

    protected override void Check()
    {
        if (NextOn <= DateOnly.FromDateTime(Now))
        {
            ModelState.AddModelError(nameof(NextOn), T["decisions.day.past"]);
        }
    }

    protected override Refusal? Act(Decision decision) => decision.Review(Words!, NextOn, Me, Now);
}
