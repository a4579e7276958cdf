using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Pages.CommonAgenda;
using Medvirk.Web.Pages.Communication.Decisions;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Communication.AdoptionRules;

/// <summary>Lays down how the partners adopt their agenda.</summary>
[Allow(Role.Secretariat, Role.Chair)]
public sealed class SetModel : RoomPageModel, IRulesForm
{
    [BindProperty]
    public RulesInput Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(new Crumb(T["adoption.title"]));

    public async Task OnGetAsync()
    {
        if (await FindAsync(Aborted) is { } rule)
        {
            Input = RulesInput.Of(rule.Rules);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var rules = new RulesForm(Input, ModelState, T).Read();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => await FindAsync(ct) is { } rule ? rule.Change(rules, Me, Now) : LayDown(rules));
        return refusal is null ? LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug)) : Refused(refusal);
    }

    private Refusal? LayDown(DecisionRules rules)
    {
        var made = AdoptionRule.LayDown(Initiative.Id, rules, Me, Now);
        if (made.IsRefused)
        {
            return made.Refusal;
        }

        Db.Add(made.Made);
        return null;
    }

    private Task<AdoptionRule?> FindAsync(CancellationToken ct) => new DecisionBook(Db).AdoptionAsync(Initiative.Id, ct);
}
