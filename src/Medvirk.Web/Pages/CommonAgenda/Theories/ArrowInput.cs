using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>What an arrow says, as its form sends it.</summary>
public class ArrowInput
{
    /// <summary>The change that the form was made from; 0 for a new arrow.</summary>
    public int MadeFrom { get; set; }

    [Required(ErrorMessage = "theory.arrow.assumption.required")]
    [StringLength(TheoryArrow.AssumptionLength, ErrorMessage = "ui.value.long")]
    public string? Assumption { get; set; }

    [Required(ErrorMessage = "theory.arrow.sureness.required")]
    [EnumDataType(typeof(Sureness), ErrorMessage = "theory.arrow.sureness.required")]
    public Sureness? Sureness { get; set; }

    [StringLength(TheoryArrow.EvidenceLength, ErrorMessage = "ui.value.long")]
    public string? Evidence { get; set; }

    [StringLength(TheoryArrow.LinkLength, ErrorMessage = "ui.value.long")]
    public string? Link { get; set; }

    public ArrowText ToText() => new(Assumption!, Sureness!.Value, Evidence, Link);

    /// <summary>What no attribute can say: support has evidence, and a link leads to the web.</summary>
    public void Check(ModelStateDictionary state, Texts words)
    {
        if (Sureness is not (null or Domain.CommonAgenda.Theory.Sureness.Untested) && string.IsNullOrWhiteSpace(Evidence))
        {
            state.AddModelError("Input.Evidence", words["theory.arrow.evidence.required"]);
        }

        if (!string.IsNullOrWhiteSpace(Link) && !ArrowText.IsLink(Link))
        {
            state.AddModelError("Input.Link", words["theory.arrow.link.wrong"]);
        }
    }

    public static ArrowInput Of(TheoryArrow arrow) =>
        new() { MadeFrom = arrow.ChangedIn, Assumption = arrow.Assumption, Sureness = arrow.Sureness, Evidence = arrow.Evidence, Link = arrow.Link };
}
