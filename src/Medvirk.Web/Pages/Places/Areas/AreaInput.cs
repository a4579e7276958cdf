using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Places;

namespace Medvirk.Web.Pages.Places.Areas;

/// <summary>An area as its form sends it.</summary>
public sealed class AreaInput
{
    /// <summary>The revision that the form was made from; 0 for a new area.</summary>
    public int MadeFrom { get; set; }

    [Required(ErrorMessage = "areas.name.required")]
    [StringLength(Area.NameLength, ErrorMessage = "ui.value.long")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "areas.description.required")]
    [StringLength(Area.DescriptionLength, ErrorMessage = "ui.value.long")]
    public string? Description { get; set; }
}
