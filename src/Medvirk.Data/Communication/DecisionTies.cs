using Medvirk.Domain.Communication;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Communication;

/// <summary>Which decisions something is tied to: for the page of an agenda version, an indicator, an activity, a commitment or a voice.</summary>
public static class DecisionTies
{
    /// <summary>The decisions that are tied to it and have been opened, newest first; as members see them.</summary>
    public static Task<List<TiedDecision>> OfAsync(MedvirkContext db, Guid initiativeId, Guid tiedId, CancellationToken ct) => (
        from decision in db.Set<Decision>().AsNoTracking()
        from tie in decision.Ties
        where decision.InitiativeId == initiativeId && tie.TiedId == tiedId && decision.OpenedAt != null
        orderby decision.Number descending
        select new TiedDecision(decision.Number, decision.Question, tie.Kind, decision.Closing != null && decision.Closing.IsAdopted)).ToListAsync(ct);

    /// <summary>As <see cref="OfAsync"/>, as the public reads them: not those that are internal.</summary>
    public static Task<List<TiedDecision>> PublicAsync(PublicContext db, Guid initiativeId, Guid tiedId, CancellationToken ct) => (
        from tie in db.Set<PublicDecisionTie>()
        join decision in db.Set<PublicDecision>() on tie.DecisionId equals decision.Id
        where decision.InitiativeId == initiativeId && tie.TiedId == tiedId && decision.InternalReason == null
        orderby decision.Number descending
        select new TiedDecision(decision.Number, decision.Question!, tie.Kind, decision.IsAdopted == true)).ToListAsync(ct);
}

/// <param name="Number">The decision's number: its address.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Kind">What it does to the thing.</param>
/// <param name="IsAdopted">Whether it was closed, and what was proposed is to be done.</param>
public sealed record TiedDecision(int Number, string Question, TieKind Kind, bool IsAdopted);
