using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>A definition as it is typed.</summary>
public sealed class DefinitionInput
{
    [Required, StringLength(DefinitionTerms.NameLength, ErrorMessage = "ui.value.long")]
    public string? Name { get; set; }

    [Required, StringLength(DefinitionTerms.TextLength, ErrorMessage = "ui.value.long")]
    public string? Explanation { get; set; }

    [StringLength(DefinitionTerms.TextLength, ErrorMessage = "ui.value.long")]
    public string? WhyItMatters { get; set; }

    [Required]
    public Level? Level { get; set; }

    [Required]
    public Kind? Kind { get; set; }

    [Required, StringLength(DefinitionTerms.UnitLength, ErrorMessage = "ui.value.long")]
    public string? Unit { get; set; }

    [Required]
    public int? Decimals { get; set; } = 0;

    [Required]
    public Direction? Direction { get; set; }

    public Quantity? HoldFrom { get; set; }

    public Quantity? HoldTo { get; set; }

    [Required]
    public Frequency? Frequency { get; set; } = Domain.SharedMeasurement.Frequency.Year;

    /// <summary>A ratio is shown per 1, 100 …</summary>
    public int Per { get; set; } = 100;

    public bool NumeratorIsPart { get; set; }

    [StringLength(DefinitionTerms.SourceLength, ErrorMessage = "ui.value.long")]
    public string? NumeratorText { get; set; }

    [StringLength(DefinitionTerms.SourceLength, ErrorMessage = "ui.value.long")]
    public string? DenominatorText { get; set; }

    public Quantity? Minimum { get; set; }

    public Quantity? Maximum { get; set; }

    /// <summary>Whether figures of several organisations are put together.</summary>
    public bool Together { get; set; } = true;

    [StringLength(DefinitionTerms.SourceLength, ErrorMessage = "ui.value.long")]
    public string? Source { get; set; }

    [StringLength(DefinitionTerms.TextLength, ErrorMessage = "ui.value.long")]
    public string? Method { get; set; }

    [StringLength(DefinitionTerms.SourceLength, ErrorMessage = "ui.value.long")]
    public string? Rights { get; set; }

    [StringLength(DefinitionTerms.SourceLength, ErrorMessage = "ui.value.long")]
    public string? Owner { get; set; }

    public static DefinitionInput Of(DefinitionTerms terms) => new()
    {
        Name = terms.Name,
        Explanation = terms.Explanation,
        WhyItMatters = terms.WhyItMatters,
        Level = terms.Level,
        Kind = terms.Kind,
        Unit = terms.Unit,
        Decimals = terms.Decimals,
        Direction = terms.Direction,
        HoldFrom = terms.HoldFrom,
        HoldTo = terms.HoldTo,
        Frequency = terms.Frequency,
        Per = terms.IsRatio ? terms.Per : 100,
        NumeratorIsPart = terms.NumeratorIsPart,
        NumeratorText = terms.NumeratorText,
        DenominatorText = terms.DenominatorText,
        Minimum = terms.Minimum,
        Maximum = terms.Maximum,
        Together = terms.Across != Across.None,
        Source = terms.Source,
        Method = terms.Method,
        Rights = terms.Rights,
        Owner = terms.Owner,
    };

    /// <summary>The terms; only of valid input.</summary>
    public DefinitionTerms ToTerms() => new DefinitionTerms
    {
        Name = Name!,
        Explanation = Explanation!,
        WhyItMatters = WhyItMatters,
        Level = Level!.Value,
        Kind = Kind!.Value,
        Unit = Unit!,
        Decimals = Decimals!.Value,
        Direction = Direction!.Value,
        HoldFrom = HoldFrom,
        HoldTo = HoldTo,
        Frequency = Frequency!.Value,
        Per = Per,
        NumeratorIsPart = NumeratorIsPart,
        NumeratorText = NumeratorText,
        DenominatorText = DenominatorText,
        Minimum = Minimum,
        Maximum = Maximum,
        Across = Together ? DefinitionTerms.AcrossFor(Kind!.Value)[0] : Across.None,
        Source = Source,
        Method = Method,
        Rights = Rights,
        Owner = Owner,
    }.Cleaned();

    /// <summary>What the fields say together that can't be.</summary>
    public void Check(ModelStateDictionary state, Texts words)
    {
        Forbid(Decimals is < 0 or > Quantity.Decimals, nameof(Decimals), "measurement.decimals.range");
        Forbid(Per is not (1 or 100 or 1_000 or 100_000), nameof(Per), "ui.value.unknown");
        if (Direction == Domain.SharedMeasurement.Direction.Hold)
        {
            Forbid(HoldFrom is null, nameof(HoldFrom), "measurement.hold.missing");
            Forbid(HoldTo is null || HoldTo < HoldFrom, nameof(HoldTo), "measurement.hold.order");
        }

        Forbid(Maximum < Minimum, nameof(Maximum), "measurement.limits.order");

        void Forbid(bool isWrong, string field, string key)
        {
            if (isWrong)
            {
                state.TryAddModelError("Input." + field, words[key]);
            }
        }
    }
}
