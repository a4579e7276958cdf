using System.ComponentModel.DataAnnotations;
using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Says what a decision adopts, changes, releases, makes or came from.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class TieModel : DecisionActPageModel
{
    /// <summary>The kind of tie and the thing's id: <c>ChangesTarget:…</c>.</summary>
    [BindProperty]
    [Required(ErrorMessage = "decisions.tie.required")]
    public string? Tied { get; set; }

    public override string Title => T["decisions.tie.title"];

    public IReadOnlyList<Choice> Things { get; private set; } = [];

    protected override async Task<bool> ReadAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return false;
        }

        var things = await TiedThings.AllAsync(Db, T, Initiative.Id, Aborted);
        Things = [.. things.Where(t => t.Kind != TieKind.AdoptsAgendaVersion || Phase == DecisionPhase.Prepared)
            .Select(t => new Choice(t.Key, $"{T.Of(t.Kind)}: {t.Name}"))];
        return true;
    }

    protected override void Check()
    {
        if (Tied is not null && Things.All(t => t.Value != Tied) && ModelState[nameof(Tied)] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError(nameof(Tied), T["ui.value.unknown"]);
        }
    }

    protected override async Task<Refusal?> ActAsync(Decision decision, CancellationToken ct)
    {
        var (kind, id) = TiedThings.Read(Tied!)!.Value;
        return kind == TieKind.AdoptsAgendaVersion
            ? decision.TieToVersion(id, await new DecisionBook(Db).AdoptionAsync(Initiative.Id, ct), Me, Now)
            : decision.Tie(kind, id, Me, Now);
    }
}
