using System.ComponentModel.DataAnnotations;
using Medvirk.Data;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Places;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>A challenge as its form sends it, and what there is to choose among.</summary>
public sealed class ChallengeInput
{
    /// <summary>The revision that the form was made from; 0 for a new challenge.</summary>
    public int MadeFrom { get; set; }

    [Required(ErrorMessage = "challenges.field.title.required")]
    [StringLength(Challenge.TitleLength, ErrorMessage = "ui.value.long")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "challenges.field.description.required")]
    [StringLength(Challenge.DescriptionLength, ErrorMessage = "ui.value.long")]
    public string? Description { get; set; }

    public List<Arena> Arenas { get; set; } = [];

    public List<Guid> GroupIds { get; set; } = [];

    public List<Guid> AreaIds { get; set; } = [];

    [Required(ErrorMessage = "challenges.field.horizon.required")]
    public GoalHorizon? Horizon { get; set; }

    [StringLength(Challenge.PartLength, ErrorMessage = "ui.value.long")]
    public string? Causes { get; set; }

    [StringLength(Challenge.PartLength, ErrorMessage = "ui.value.long")]
    public string? Hinders { get; set; }

    [StringLength(Challenge.PartLength, ErrorMessage = "ui.value.long")]
    public string? Helps { get; set; }

    public static ChallengeInput Of(ChallengeText text, int revision) => new()
    {
        MadeFrom = revision,
        Title = text.Title,
        Description = text.Description,
        Arenas = [.. text.Arenas],
        GroupIds = [.. text.TargetGroupIds],
        AreaIds = [.. text.AreaIds],
        Horizon = text.Horizon,
        Causes = text.Causes,
        Hinders = text.Hinders,
        Helps = text.Helps,
    };

    public ChallengeText ToText() => new(Title!, Description!, Horizon!.Value, Arenas, GroupIds, AreaIds, Causes ?? "", Hinders ?? "", Helps ?? "");

    /// <summary>What no field can say of itself.</summary>
    public void Check(ModelStateDictionary state, Texts words, ChallengeChoices offered)
    {
        if (Arenas.Count == 0 && state["Input.Arenas"]?.Errors is not { Count: > 0 })
        {
            state.AddModelError("Input.Arenas", words["challenges.field.arenas.required"]);
        }

        if (GroupIds.Any(id => offered.Groups.All(choice => choice.Value != id.ToString())))
        {
            state.AddModelError("Input.GroupIds", words["ui.value.unknown"]);
        }

        if (AreaIds.Any(id => offered.Areas.All(choice => choice.Value != id.ToString())))
        {
            state.AddModelError("Input.AreaIds", words["ui.value.unknown"]);
        }
    }
}

/// <summary>The target groups and areas that a challenge can name: those in use, and those that it names already.</summary>
public sealed record ChallengeChoices(IReadOnlyList<Choice> Groups, IReadOnlyList<Choice> Areas)
{
    public static readonly ChallengeChoices None = new([], []);

    public static async Task<ChallengeChoices> ReadAsync(MedvirkContext db, Guid initiativeId, ChallengeText? has, CancellationToken ct)
    {
        IReadOnlyList<Guid> groupIds = has?.TargetGroupIds ?? [], areaIds = has?.AreaIds ?? [];
        var groups = await db.Set<TargetGroup>().Where(g => g.InitiativeId == initiativeId && (g.RetiredAt == null || groupIds.Contains(g.Id)))
            .OrderBy(g => g.Number).Select(g => new { g.Id, g.Situation, g.Barrier }).ToListAsync(ct);
        var areas = await db.Set<Area>().Where(a => a.InitiativeId == initiativeId && (a.RetiredAt == null || areaIds.Contains(a.Id)))
            .OrderBy(a => a.Number).Select(a => new { a.Id, a.Name, a.Description }).ToListAsync(ct);
        return new ChallengeChoices(
            [.. groups.Select(g => new Choice(g.Id.ToString(), g.Situation, g.Barrier))],
            [.. areas.Select(a => new Choice(a.Id.ToString(), a.Name, a.Description))]);
    }
}
