using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>A representative says where the organisation stands on a decision; a seat says it for itself.</summary>
[Allow(Role.Representative, Role.Seat)]
public sealed class PositionModel : DecisionActPageModel
{
    /// <summary>A kind of position, or the number of an option.</summary>
    [BindProperty]
    [Required(ErrorMessage = "decisions.position.required")]
    public string? Stand { get; set; }

    [BindProperty]
    [StringLength(PositionAct.WordsLength, ErrorMessage = "ui.value.long")]
    public string? Words { get; set; }

    public override string Title => T["decisions.position.title"];

    /// <summary>Why nothing can be said any more. What was typed in time and sent too late stays in its form.</summary>
    public Refusal? MayNot =>
        HttpMethods.IsGet(Request.Method) && Phase is not (DecisionPhase.Open or DecisionPhase.LastWord) ? Decision.RefusalToSay(PositionKind.Abstain, Me, Now) : null;

    /// <summary>Whether an answer here takes an objection back.</summary>
    public bool HasObjected => Decision.Objections.Any(o => o.IsOpen && o.StanderId == (Me.OrganisationId ?? Me.PersonId));

    /// <summary>All that can be said here; an objection has a page of its own.</summary>
    public IReadOnlyList<Choice> Stands =>
    [
        .. from kind in Decision.Rules.Kinds(Decision.Options.Count)
           where kind != PositionKind.Object
           from choice in kind == PositionKind.Choose
               ? Decision.Options.Select((option, i) => new Choice((i + 1).ToString(CultureInfo.InvariantCulture), option))
               : [new Choice(kind.ToString(), T[$"decisions.position.{kind}"], T[$"decisions.position.{kind}.hint"])]
           select choice,
    ];

    protected override void Prefill()
    {
        if (Decision.Acts.Where(a => a.StanderId == (Me.OrganisationId ?? Me.PersonId)).MaxBy(a => a.Sequence) is { Kind: not PositionKind.Object } last)
        {
            (Stand, Words) = (last.Option?.ToString(CultureInfo.InvariantCulture) ?? last.Kind.ToString(), last.Words);
        }
    }

    protected override void Check()
    {
        if (Stand is not null && Stands.All(choice => choice.Value != Stand))
        {
            ModelState.AddModelError(nameof(Stand), T["decisions.position.required"]);
        }
    }

    protected override Refusal? Act(Decision decision) =>
        int.TryParse(Stand, NumberStyles.None, CultureInfo.InvariantCulture, out var option)
            ? decision.TakePosition(PositionKind.Choose, option, Words, Me, Now)
            : decision.TakePosition(Enum.Parse<PositionKind>(Stand!), null, Words, Me, Now);
}
