using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Communication;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>How something is decided, as it is typed.</summary>
public class RulesInput
{
    [Required(ErrorMessage = "decisions.method.required")]
    [EnumDataType(typeof(DecisionMethod), ErrorMessage = "ui.value.unknown")]
    public DecisionMethod? Method { get; set; }

    [Required(ErrorMessage = "decisions.share.required")]
    [StringLength(Share.TextLength * 2, ErrorMessage = "ui.value.long")]
    public string? Quorum { get; set; } = Share.Half.ToString();

    [StringLength(Share.TextLength * 2, ErrorMessage = "ui.value.long")]
    public string? Threshold { get; set; }

    [StringLength(Share.TextLength * 2, ErrorMessage = "ui.value.long")]
    public string? OverruleFrom { get; set; }

    [Range(0, DecisionRules.LastWordDaysMost, ErrorMessage = "decisions.last-word.range")]
    public int? LastWordDays { get; set; }

    public static RulesInput Of(DecisionRules rules)
    {
        var input = new RulesInput();
        input.Fill(rules);
        return input;
    }

    public void Fill(DecisionRules rules)
    {
        (Method, Quorum, Threshold, OverruleFrom) = (rules.Method, rules.Quorum.ToString(), rules.Threshold?.ToString(), rules.OverruleFrom?.ToString());
        LastWordDays = rules.LastWordDays == 0 ? null : rules.LastWordDays;
    }
}

/// <summary>A page with the fields of <see cref="RulesInput"/>.</summary>
public interface IRulesForm
{
    RulesInput Input { get; }
}
