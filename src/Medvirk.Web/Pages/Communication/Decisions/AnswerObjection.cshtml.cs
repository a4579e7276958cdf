using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Answers an objection.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class AnswerObjectionModel : ObjectionActPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "decisions.words.required")]
    [StringLength(Objection.AnswerLength, ErrorMessage = "ui.value.long")]
    public string? Words { get; set; }

    public override string Title => T["decisions.answer.title"];

    protected override Refusal? Act(Decision decision) => decision.AnswerObjection(ObjectionNumber, Words!, Me, Now);
}
