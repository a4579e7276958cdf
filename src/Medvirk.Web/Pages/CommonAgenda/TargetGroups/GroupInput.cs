using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.CommonAgenda.Challenges;

namespace Medvirk.Web.Pages.CommonAgenda.TargetGroups;

/// <summary>A target group as its form sends it.</summary>
public sealed class GroupInput
{
    /// <summary>The revision that the form was made from; 0 for a new group.</summary>
    public int MadeFrom { get; set; }

    [Required(ErrorMessage = "target-groups.situation.required")]
    [StringLength(TargetGroup.SituationLength, ErrorMessage = "ui.value.long")]
    public string? Situation { get; set; }

    [Required(ErrorMessage = "target-groups.barrier.required")]
    [StringLength(TargetGroup.BarrierLength, ErrorMessage = "ui.value.long")]
    public string? Barrier { get; set; }
}
