using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>The form by which a decision is prepared, and changed until it opens.</summary>
public abstract class DecisionFormPageModel : RoomPageModel, IRulesForm
{
    [BindProperty]
    public DecisionInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    /// <summary>How it must be counted, since it adopts a version of the agenda; null where the form asks.</summary>
    public DecisionRules? LaidDown { get; protected set; }

    RulesInput IRulesForm.Input => Input;

    public IReadOnlyCollection<string> Chosen => [.. Input.Organisations.Select(o => o.ToString())];

    public string NameOf(Guid organisation) => Partners.FirstOrDefault(p => p.Value == organisation.ToString())?.Text ?? T["ui.value.unknown"];

    /// <summary>The organisations that can be asked.</summary>
    protected async Task LoadAsync()
    {
        var partners = await (
            from initiative in Db.Set<Initiative>()
            from partnership in initiative.Partnerships
            join organisation in Db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where initiative.Id == Initiative.Id && partnership.LeftAt == null
            orderby organisation.Name
            select new { organisation.Id, organisation.Name }).ToListAsync(Aborted);
        Partners = [.. partners.Select(p => new Choice(p.Id.ToString(), p.Name))];
    }

    /// <summary>A line for the weight of each, as it is now.</summary>
    protected void LayWeights()
    {
        var known = Input.Weights.ToDictionary(w => w.OrganisationId, w => w.Weight);
        Input.Weights = [.. Partners.Select(p => Guid.Parse(p.Value)).Select(id => new WeightInput { OrganisationId = id, Weight = known.GetValueOrDefault(id, 1) })];
    }
}
