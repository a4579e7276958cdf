using Medvirk.Domain.Communication;
using Medvirk.Web.Binding;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Reads how something is decided, and says at each field what is wrong.</summary>
/// <param name="input">As typed.</param>
/// <param name="state">Where the mistakes go.</param>
/// <param name="words">Their words.</param>
internal sealed class RulesForm(RulesInput input, ModelStateDictionary state, Texts words)
{
    /// <summary>Of no use where something is wrong.</summary>
    public DecisionRules Read()
    {
        var method = input.Method ?? default;
        var quorum = ShareOf(nameof(input.Quorum), input.Quorum) ?? Share.Half;
        var threshold = method == DecisionMethod.QualifiedMajority ? ShareOf(nameof(input.Threshold), input.Threshold) : null;
        if (method == DecisionMethod.QualifiedMajority && (string.IsNullOrWhiteSpace(input.Threshold) || threshold is { IsMoreThanHalf: false }))
        {
            Wrong(nameof(input.Threshold), "decisions.threshold.half");
        }

        var overrule = method == DecisionMethod.Consent ? ShareOf(nameof(input.OverruleFrom), input.OverruleFrom) : null;
        return new DecisionRules(method, quorum, threshold, overrule, input.LastWordDays ?? 0);
    }

    private Share? ShareOf(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (Share.TryRead(typed, out var share))
        {
            return share;
        }

        Wrong(field, "decisions.share.form");
        return null;
    }

    private void Wrong(string field, string key) => state.AddOnce("Input." + field, words[key]);
}
