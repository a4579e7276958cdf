using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Web.Pages.CommonAgenda.Parts;

/// <summary>One part as its form sends it.</summary>
public sealed class PartInput
{
    /// <summary>The revision that the form was made from; 0 for a new part.</summary>
    public int MadeFrom { get; set; }

    [Required(ErrorMessage = "part.kind.required")]
    [EnumDataType(typeof(PartKind), ErrorMessage = "part.kind.required")]
    public PartKind? Kind { get; set; }

    [StringLength(AgendaPart.TitleLength, ErrorMessage = "ui.value.long")]
    public string? Title { get; set; }

    [StringLength(AgendaPart.TextLength, ErrorMessage = "ui.value.long")]
    public string? Text { get; set; }

    [StringLength(AgendaPart.PlainLength, ErrorMessage = "ui.value.long")]
    public string? Plain { get; set; }

    public PartText ToText() => new(Kind!.Value, Title ?? "", Text ?? "", Plain ?? "");

    public static PartInput Of(AgendaPart part)
    {
        var text = part.AsText();
        return new PartInput { MadeFrom = part.Revision, Kind = text.Kind, Title = text.Title, Text = text.Text, Plain = text.Plain };
    }
}
