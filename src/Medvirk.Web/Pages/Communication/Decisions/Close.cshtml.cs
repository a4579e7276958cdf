using System.ComponentModel.DataAnnotations;
using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Writes the outcome of a decision: what was decided, who sees to it, and when it is looked at again.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class CloseModel : DecisionActPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string Title => T["decisions.close.title"];

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    public IReadOnlyList<Choice> YesOrNo => [new("true", T["decisions.close.adopted.yes"]), new("false", T["decisions.close.adopted.no"])];

    protected override async Task<bool> ReadAsync(int number)
    {
        Partners = await PartnersAsync();
        return await FindAsync(number);
    }

    protected override void Check()
    {
        if (Decision.Method == DecisionMethod.Advice && Input.Adopted is null && ModelState["Input.Adopted"] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError("Input.Adopted", T["decisions.close.adopted.required"]);
        }

        if (Input.ResponsibleId is { } responsible && Partners.All(p => p.Value != responsible.ToString()))
        {
            ModelState.AddModelError("Input.ResponsibleId", T["ui.value.unknown"]);
        }

        if (Input.ReviewOn <= DateOnly.FromDateTime(Now))
        {
            ModelState.AddModelError("Input.ReviewOn", T["decisions.day.past"]);
        }
    }

    protected override async Task<Refusal?> ActAsync(Decision decision, CancellationToken ct)
    {
        var before = decision.Closing;
        var outcome = new Outcome(Input.Words!, Input.ResponsibleId!.Value, Input.ReviewOn!.Value);
        return decision.Close(outcome, Input.Adopted == true, Me, Now)
            ?? (before is null ? await new DecisionEffects(Db).FollowAsync(decision, Me, Now, ct) : null);
    }

    public sealed class InputModel
    {
        public bool? Adopted { get; set; }

        [Required(ErrorMessage = "decisions.words.required")]
        [StringLength(Closing.WordsLength, ErrorMessage = "ui.value.long")]
        public string? Words { get; set; }

        [Required(ErrorMessage = "decisions.close.responsible.required")]
        public Guid? ResponsibleId { get; set; }

        [Required(ErrorMessage = "decisions.close.review.required")]
        public DateOnly? ReviewOn { get; set; }
    }
}
