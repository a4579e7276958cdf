using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Objects to a decision by consent, for the organisation or the seat.</summary>
[Allow(Role.Representative, Role.Seat)]
public sealed class ObjectModel : DecisionActPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "decisions.object.required")]
    [StringLength(PositionAct.WordsLength, ErrorMessage = "ui.value.long")]
    public string? Reason { get; set; }

    public override string Title => T["decisions.object.title"];

    protected override Task<bool> ReadAsync(int number) => ConsentAsync(number);

    protected override Refusal? Act(Decision decision) => decision.TakePosition(PositionKind.Object, null, Reason, Me, Now);

    private async Task<bool> ConsentAsync(int number) => await FindAsync(number) && Decision.Method == DecisionMethod.Consent;
}
