using Medvirk.Domain.Communication;
using Medvirk.Web.Binding;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Medvirk.Web.Pages.Communication.Decisions;

/// <summary>Reads what was typed of a decision, and says at each field what is wrong.</summary>
/// <param name="input">As typed.</param>
/// <param name="partners">The organisations that can be asked.</param>
/// <param name="state">Where the mistakes go.</param>
/// <param name="words">Their words.</param>
internal sealed class DecisionForm(DecisionInput input, IReadOnlyList<Choice> partners, ModelStateDictionary state, Texts words)
{
    /// <summary>Null where something is wrong.</summary>
    public (DecisionContent Content, DecisionRules Rules, DecisionPlan Plan)? Read(DateTime now)
    {
        var (content, rules, plan) = (Content(), new RulesForm(input, state, words).Read(), Plan(now));
        if (state.IsValid && rules.TakesOneOption && content.Options.Count > 1)
        {
            Wrong(nameof(input.Options), "decisions.options.one");
        }

        return state.IsValid ? (content, rules, plan) : null;
    }

    private DecisionContent Content()
    {
        var options = Lines(input.Options);
        if (options.Length > Decision.OptionsMost)
        {
            Wrong(nameof(input.Options), "decisions.options.many", Decision.OptionsMost);
        }
        else if (options.Any(o => o.Length > Decision.OptionLength))
        {
            Wrong(nameof(input.Options), "decisions.options.long", Decision.OptionLength);
        }
        else if (options.Length == 0 && input.Options is not null)
        {
            Wrong(nameof(input.Options), "decisions.options.required");
        }

        var sources = Array.ConvertAll(Lines(input.Sources), Source);
        if (sources.Length > Decision.EvidenceMost || sources.Any(s => s.Words.Length is 0 or > Evidence.WordsLength || s.Link?.Length > Evidence.LinkLength))
        {
            Wrong(nameof(input.Sources), "decisions.sources.form", Evidence.WordsLength);
        }

        if (input.IsInternal && string.IsNullOrWhiteSpace(input.InternalReason))
        {
            Wrong(nameof(input.InternalReason), "decisions.internal.required");
        }

        return new DecisionContent(
            input.Question ?? "", input.Background ?? "", options, sources, input.Involvement ?? default, input.IsInternal ? input.InternalReason : null);
    }

    private DecisionPlan Plan(DateTime now)
    {
        var opens = Moment(nameof(input.OpensTime), input.OpensOn, input.OpensTime);
        var ends = Moment(nameof(input.EndsTime), input.EndsOn, input.EndsTime);
        if (ends <= now)
        {
            Wrong(nameof(input.EndsOn), "decisions.ends.past");
        }
        else if (ends <= opens)
        {
            Wrong(nameof(input.EndsOn), "decisions.ends.before");
        }

        var ids = partners.Select(p => Guid.Parse(p.Value)).ToHashSet();
        if (input.Organisations.Any(o => !ids.Contains(o)))
        {
            Wrong(nameof(input.Organisations), "ui.value.unknown");
        }
        else if (input.Who == AskedWho.Chosen && input.Organisations.Count == 0)
        {
            Wrong(nameof(input.Organisations), "decisions.organisations.required");
        }

        for (var i = 0; i < input.Weights.Count; i++)
        {
            if (!ids.Contains(input.Weights[i].OrganisationId))
            {
                Wrong($"Weights[{i}].Weight", "ui.value.unknown");
            }
        }

        var weights = input.Weights.DistinctBy(w => w.OrganisationId).ToDictionary(w => w.OrganisationId, w => w.Weight ?? 1);
        var all = input.Who != AskedWho.Chosen;
        Asked[] asked = all
            ? [.. weights.Where(w => w.Value != 1).Select(w => new Asked(w.Key, w.Value))]
            : [.. input.Organisations.Distinct().Select(o => new Asked(o, weights.GetValueOrDefault(o, 1)))];
        return new DecisionPlan(all, asked, input.SeatsAsked, opens, ends ?? now.AddDays(1));
    }

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Evidence Source(string line)
    {
        var at = line.LastIndexOf(' ') + 1;
        var last = line[at..];
        var isLink = last.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || last.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return isLink && Uri.IsWellFormedUriString(last, UriKind.Absolute)
            ? new Evidence(at > 0 ? line[..at].TrimEnd(' ', ',', ':') : last, last)
            : new Evidence(line, null);
    }

    private DateTime? Moment(string field, DateOnly? day, string? typed)
    {
        if (!string.IsNullOrWhiteSpace(typed) && !TypedTime.TryRead(typed, out _))
        {
            Wrong(field, "decisions.time.form");
            return null;
        }

        return day is { Year: > 1900 and < 9000 } on
            ? TypedTime.ToUtc(on, string.IsNullOrWhiteSpace(typed) ? new TimeOnly(12, 0) : TypedTime.TryRead(typed, out var time) ? time : default)
            : null;
    }

    private void Wrong(string field, string key, params object?[] blanks) => state.AddOnce("Input." + field, words[key, blanks]);
}
