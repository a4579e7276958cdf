using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Takes a decision back before it is closed.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class WithdrawModel : DecisionActPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "decisions.words.required")]
    [StringLength(Decision.WithdrawalLength, ErrorMessage = "ui.value.long")]
    public string? Why { get; set; }

    public override string Title => T["decisions.withdraw.title"];

    protected override Refusal? Act(Decision decision) => decision.Withdraw(Why!, Me, Now);
}
