using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Communication;
using Medvirk.Web.Binding;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>A decision as it is typed.</summary>
public sealed class DecisionInput : RulesInput
{
    [Required(ErrorMessage = "decisions.question.required")]
    [StringLength(Decision.QuestionLength, ErrorMessage = "ui.value.long")]
    public string? Question { get; set; }

    [Required(ErrorMessage = "decisions.background.required")]
    [StringLength(Decision.BackgroundLength, ErrorMessage = "ui.value.long")]
    public string? Background { get; set; }

    /// <summary>One on each line.</summary>
    [Required(ErrorMessage = "decisions.options.required")]
    [StringLength(Decision.OptionLength * Decision.OptionsMost, ErrorMessage = "ui.value.long")]
    public string? Options { get; set; }

    /// <summary>One on each line; a web address at its end is its link.</summary>
    [StringLength((Evidence.WordsLength + Evidence.LinkLength) * Decision.EvidenceMost, ErrorMessage = "ui.value.long")]
    public string? Sources { get; set; }

    [Required(ErrorMessage = "decisions.involvement.required")]
    [EnumDataType(typeof(Involvement), ErrorMessage = "ui.value.unknown")]
    public Involvement? Involvement { get; set; }

    [Required(ErrorMessage = "decisions.who.required")]
    [EnumDataType(typeof(AskedWho), ErrorMessage = "ui.value.unknown")]
    public AskedWho? Who { get; set; } = AskedWho.All;

    public List<Guid> Organisations { get; set; } = [];

    public List<WeightInput> Weights { get; set; } = [];

    public bool SeatsAsked { get; set; } = true;

    public DateOnly? OpensOn { get; set; }

    [StringLength(TypedTime.Length, ErrorMessage = "ui.value.long")]
    public string? OpensTime { get; set; }

    [Required(ErrorMessage = "decisions.ends.required")]
    public DateOnly? EndsOn { get; set; }

    [StringLength(TypedTime.Length, ErrorMessage = "ui.value.long")]
    public string? EndsTime { get; set; } = "12.00";

    public bool IsInternal { get; set; }

    [StringLength(Decision.InternalReasonLength, ErrorMessage = "ui.value.long")]
    public string? InternalReason { get; set; }

    public static DecisionInput Of(Decision decision)
    {
        (DateOnly? opensOn, string? opensTime) = decision.OpensAt is { } opens ? TypedTime.OfUtc(opens) : ((DateOnly?)null, (string?)null);
        var (endsOn, endsTime) = TypedTime.OfUtc(decision.PositionsUntil);
        var input = new DecisionInput
        {
            Question = decision.Question,
            Background = decision.Background,
            Options = string.Join('\n', decision.Options),
            Sources = string.Join('\n', decision.Evidence.Select(e => e.Link is null ? e.Words : $"{e.Words} {e.Link}")),
            Involvement = decision.Involvement,
            Who = decision.AllPartners ? AskedWho.All : AskedWho.Chosen,
            Organisations = decision.AllPartners ? [] : [.. decision.Participants.Select(p => p.OrganisationId)],
            Weights = [.. decision.Participants.Select(p => new WeightInput { OrganisationId = p.OrganisationId, Weight = p.Weight })],
            SeatsAsked = decision.SeatsAsked,
            OpensOn = opensOn,
            OpensTime = opensTime,
            EndsOn = endsOn,
            EndsTime = endsTime,
            IsInternal = decision.InternalReason is not null,
            InternalReason = decision.InternalReason,
        };
        input.Fill(decision.Rules);
        return input;
    }
}

/// <summary>Who is asked.</summary>
public enum AskedWho
{
    All,
    Chosen,
}

/// <summary>What an organisation weighs.</summary>
public sealed class WeightInput
{
    public Guid OrganisationId { get; set; }

    [Required(ErrorMessage = "decisions.weight.range")]
    [Range(1, Asked.WeightMost, ErrorMessage = "decisions.weight.range")]
    public int? Weight { get; set; } = 1;
}
