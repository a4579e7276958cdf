using Medvirk.Data;
using Medvirk.Data.Communication;
using Medvirk.Domain.Communication;

namespace Medvirk.Web.Pages.Public.Communication;

/// <summary>The register as it is asked for: all of it, or those in a state, or of a method.</summary>
/// <param name="State">Null for any.</param>
/// <param name="Method">Null for any; an internal one tells no method.</param>
public sealed record DecisionRegister(DecisionPhase? State, DecisionMethod? Method)
{
    /// <summary>The states that the public can ask for.</summary>
    public static readonly IReadOnlyList<DecisionPhase> States =
        [DecisionPhase.Open, DecisionPhase.LastWord, DecisionPhase.AwaitsOutcome, DecisionPhase.Closed, DecisionPhase.Withdrawn];

    /// <summary>As asked for in an address; what is no state or method is as if it were not there.</summary>
    public static DecisionRegister Of(string? state, string? method) => new(
        States.Where(s => s.ToString() == state).Select(s => (DecisionPhase?)s).FirstOrDefault(),
        Enum.GetValues<DecisionMethod>().Where(m => m.ToString() == method).Select(m => (DecisionMethod?)m).FirstOrDefault());

    /// <summary>For the addresses of its other pages: begins with <c>&amp;</c>, or is empty.</summary>
    public string Query => (State is { } state ? $"&state={state}" : "") + (Method is { } method ? $"&method={method}" : "");

    public IQueryable<PublicDecision> In(PublicContext db, Guid initiativeId, DateTime now)
    {
        var all = db.Set<PublicDecision>().Where(d => d.InitiativeId == initiativeId);
        var inState = State switch
        {
            DecisionPhase.Open => Running(all).Where(d => now < d.PositionsUntil),
            DecisionPhase.LastWord => Running(all).Where(d => d.PositionsUntil <= now && now < d.LastWordUntil),
            DecisionPhase.AwaitsOutcome => Running(all).Where(d => d.LastWordUntil <= now),
            DecisionPhase.Closed => all.Where(d => d.ClosedAt != null),
            DecisionPhase.Withdrawn => all.Where(d => d.WithdrawnAt != null),
            _ => all,
        };
        return (Method is { } method ? inState.Where(d => d.Method == method) : inState).OrderByDescending(d => d.Number);
    }

    private static IQueryable<PublicDecision> Running(IQueryable<PublicDecision> all) => all.Where(d => d.ClosedAt == null && d.WithdrawnAt == null);
}
