using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Says by which change an objection is resolved.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class ResolveObjectionModel : ObjectionActPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "decisions.words.required")]
    [StringLength(Objection.AnswerLength, ErrorMessage = "ui.value.long")]
    public string? Change { get; set; }

    public override string Title => T["decisions.resolve.title"];

    protected override Refusal? Act(Decision decision) => decision.ResolveObjection(ObjectionNumber, Change!, Me, Now);
}
