using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>The chair overrules an objection by the rule stated beforehand.</summary>
[Allow(Role.Chair)]
public sealed class OverruleObjectionModel : ObjectionActPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "decisions.words.required")]
    [StringLength(Objection.AnswerLength, ErrorMessage = "ui.value.long")]
    public string? Why { get; set; }

    public override string Title => T["decisions.overrule.title"];

    protected override Refusal? Act(Decision decision) => decision.OverruleObjection(ObjectionNumber, Why!, Me, Now);
}
