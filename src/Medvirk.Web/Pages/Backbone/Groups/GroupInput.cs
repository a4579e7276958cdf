using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>What is said about a group.</summary>
public class GroupInput
{
    [Required(ErrorMessage = "groups.name.required")]
    [StringLength(Group.NameLength, ErrorMessage = "ui.value.long")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "groups.purpose.required")]
    [StringLength(Group.PurposeLength, ErrorMessage = "ui.value.long")]
    public string? Purpose { get; set; }

    [Required(ErrorMessage = "groups.meets.required")]
    [Range(1, Group.LongestInterval, ErrorMessage = "groups.meets.range")]
    public int? MeetsEveryDays { get; set; }
}
