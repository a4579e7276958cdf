using Medvirk.Domain.Communication;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.Communication.Decisions;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.Communication;

/// <summary>Decisions in words: how they are counted, what was said, and what came of it.</summary>
public static class DecisionWords
{
    public static TagKind Look(DecisionPhase phase) => phase switch
    {
        DecisionPhase.Open or DecisionPhase.LastWord => TagKind.Act,
        DecisionPhase.AwaitsOutcome => TagKind.Look,
        DecisionPhase.Closed => TagKind.Success,
        DecisionPhase.Withdrawn => TagKind.Outline,
        _ => TagKind.Plain,
    };

    public static TagKind Look(PositionKind kind) => kind switch
    {
        PositionKind.Object or PositionKind.Disagree => TagKind.Look,
        PositionKind.Abstain => TagKind.Plain,
        _ => TagKind.Success,
    };

    public static IReadOnlyList<Choice> Methods(Texts words) =>
        [.. Enum.GetValues<DecisionMethod>().Select(method => new Choice(method.ToString(), words.Of(method), words[$"decisions.method.{method}.hint"]))];

    /// <summary>How it will be counted, a sentence for each rule.</summary>
    public static IReadOnlyList<string> Counting(Texts words, DecisionRules rules, int options, bool seatsAsked, bool hasWeights)
    {
        var several = options > 1;
        var sentences = new List<string>
        {
            rules.Method switch
            {
                DecisionMethod.Consent => words["decisions.counting.consent"],
                DecisionMethod.Consensus => words["decisions.counting.consensus"],
                DecisionMethod.Majority => words[several ? "decisions.counting.majority.several" : "decisions.counting.majority"],
                DecisionMethod.QualifiedMajority => words[several ? "decisions.counting.qualified.several" : "decisions.counting.qualified", Share(rules.Threshold!)],
                _ => words["decisions.counting.advice"],
            },
            rules.Quorum.Part == 0 ? words["decisions.counting.no-quorum"] : words["decisions.counting.quorum", Share(rules.Quorum)],
        };
        if (rules.Method == DecisionMethod.Consent)
        {
            sentences.Add(rules.OverruleFrom is { } from ? words["decisions.counting.overrule", Share(from)] : words["decisions.counting.no-overrule"]);
        }

        if (hasWeights && rules.Method is DecisionMethod.Majority or DecisionMethod.QualifiedMajority)
        {
            sentences.Add(words["decisions.counting.weights"]);
        }

        if (seatsAsked)
        {
            sentences.Add(words["decisions.counting.seats"]);
        }

        if (rules.LastWordDays > 0)
        {
            sentences.Add(words.Count("decisions.counting.last-word", rules.LastWordDays));
        }

        return sentences;
    }

    /// <summary>What was said, in a word or by the option's own words.</summary>
    public static string Said(Texts words, PositionKind kind, int? option, IReadOnlyList<string> options) =>
        option is { } number && number <= options.Count ? words["decisions.said.option", number, options[number - 1]] : words.Of(kind);

    /// <summary>What one that was asked said last, and of an objection what became of it. It has said something.</summary>
    public static string Said(Texts words, StandRow row, IReadOnlyList<string> options) =>
        row.Settled is { } settled ? words[$"decisions.standing.{settled}"] : Said(words, row.Kind!.Value, row.Option, options);

    /// <summary>How it stands now, or how it was counted, in one sentence.</summary>
    public static string Result(Texts words, Tally tally, IReadOnlyList<string> options) => tally.Result switch
    {
        TallyResult.Carried when options.Count > 1 => words["decisions.result.carried.option", options[tally.CarriedOption!.Value - 1]],
        TallyResult.Carried => words["decisions.result.carried"],
        TallyResult.NotCarried => words["decisions.result.not-carried"],
        TallyResult.NoQuorum => words["decisions.result.no-quorum"],
        TallyResult.Blocked => words.Count("decisions.result.blocked", tally.OpenObjections),
        _ => words["decisions.result.advised"],
    };

    /// <summary>What it does to the thing it is tied to; of what was not adopted, only that it was about it.</summary>
    /// <param name="isAdopted">Null until it is closed.</param>
    public static string Tied(Texts words, TieKind kind, bool? isAdopted) =>
        isAdopted == false && kind != TieKind.FromVoice ? words["decisions.tied.about"] : words.Of(kind);

    /// <summary>As people say it: "2/3", "60 %".</summary>
    public static string Share(Share share) => share.Whole == 100 ? $"{share.Part} %" : share.ToString();

    /// <summary>How many have taken part, of how many.</summary>
    public static string TookPart(Texts words, long tookPart, long asked) => words["decisions.took-part", Show.Count(tookPart), Show.Count(asked)];
}
