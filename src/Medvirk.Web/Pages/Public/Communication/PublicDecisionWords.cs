using Medvirk.Data.Communication;
using Medvirk.Domain.Communication;
using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.Public.Communication;

/// <summary>Decisions in words for anyone.</summary>
public static class PublicDecisionWords
{
    /// <summary>What it is called: its question, or that it is internal.</summary>
    public static string Title(Texts words, PublicDecision decision) => decision.Question ?? words["decisions.public.internal", decision.Number];

    /// <summary>One sentence: where it has come to.</summary>
    public static string Standing(Texts words, PublicDecision decision, DateTime now) => decision.Times.PhaseAt(now) switch
    {
        DecisionPhase.Withdrawn => words["decisions.phase.withdrawn", Show.Day(decision.WithdrawnAt!.Value)],
        DecisionPhase.Closed when decision.IsAdopted is { } adopted =>
            words[adopted ? "decisions.phase.adopted" : "decisions.phase.not-adopted", Show.Day(decision.ClosedAt!.Value)],
        DecisionPhase.Closed => words["decisions.public.closed", Show.Day(decision.ClosedAt!.Value)],
        DecisionPhase.Open => words["decisions.public.open", Show.Day(decision.PositionsUntil)],
        DecisionPhase.LastWord => words["decisions.public.last-word", Show.Day(decision.LastWordUntil)],
        _ => words["decisions.public.awaits"],
    };
}
