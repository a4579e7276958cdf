using System.Globalization;
using System.Linq.Expressions;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Communication;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Communication;

/// <summary>What waits among decisions: for an organisation or a seat to say where it stands, and for those who lead them.</summary>
public sealed class DecisionsFront(MedvirkContext db)
{
    /// <param name="initiativeId">The initiative.</param>
    /// <param name="standerId">The organisation, or the person in the seat.</param>
    /// <param name="now">UTC.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<IReadOnlyList<FrontRow>> OwesAsync(Guid initiativeId, Guid standerId, DateTime now, CancellationToken ct)
    {
        Expression<Func<Decision, bool>> isAsked = d =>
            d.Participants.Any(p => p.OrganisationId == standerId) || d.Seats.Any(s => s.PersonId == standerId);
        var positions = await FindAsync(
            FrontKind.DecisionToAnswer, UnderWay(initiativeId).Where(isAsked)
                .Where(d => now < d.PositionsUntil && !d.Acts.Any(a => (a.OrganisationId ?? a.PersonId) == standerId)),
            d => d.PositionsUntil, d => d.OpenedAt!.Value, ct);
        var lastWords = await FindAsync(
            FrontKind.DecisionLastWord, UnderWay(initiativeId)
                .Where(d => d.PositionsUntil <= now && now < d.LastWordUntil)
                .Where(d => d.Participants.Any(p => p.OrganisationId == standerId && p.HasLastWord) || d.Seats.Any(s => s.PersonId == standerId))
                .Where(d => !d.Acts.Any(a => a.IsLastWord && (a.OrganisationId ?? a.PersonId) == standerId)),
            d => d.LastWordUntil, d => d.PositionsUntil, ct);
        var earliest = now.AddDays(-Decision.ObjectAnewDays);
        var changes = await FindAsync(
            FrontKind.ObjectionChanged, UnderWay(initiativeId).Where(d => d.Objections.Any(o =>
                (o.OrganisationId ?? o.PersonId) == standerId && o.Settlement != null && o.Settlement.Kind == SettlementKind.Resolved
                && o.Settlement.At > earliest && o.ChangeAnsweredAt == null)),
            d => null, d => d.OpenedAt!.Value, ct);
        return [.. lastWords, .. positions, .. changes];
    }

    /// <summary>For the secretariat and the chair: objections nobody has answered, outcomes to write, looks back that are due.</summary>
    public async Task<IReadOnlyList<FrontRow>> LeadersAsync(Guid initiativeId, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        var objections = await FindAsync(
            FrontKind.ObjectionUnanswered, UnderWay(initiativeId).Where(d => d.Objections.Any(o => o.Settlement == null && !o.Answers.Any())),
            d => d.PositionsUntil, d => d.OpenedAt!.Value, ct);
        var outcomes = await FindAsync(
            FrontKind.DecisionToClose, UnderWay(initiativeId).Where(d => d.LastWordUntil <= now), d => null, d => d.LastWordUntil, ct);
        var reviews = await db.Set<Decision>().AsNoTracking()
            .Where(d => d.InitiativeId == initiativeId && d.Closing != null && d.ReviewDueOn <= today)
            .Select(d => new { d.Number, d.Question, d.ReviewDueOn, d.Closing!.At }).ToListAsync(ct);
        return
        [
            .. objections, .. outcomes,
            .. reviews.Select(d => new FrontRow(
                FrontKind.DecisionToReview, d.Question, null, d.ReviewDueOn, DateOnly.FromDateTime(d.At), d.Number.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    private IQueryable<Decision> UnderWay(Guid initiativeId) => db.Set<Decision>().AsNoTracking()
        .Where(d => d.InitiativeId == initiativeId && d.OpenedAt != null && d.Closing == null && d.Withdrawal == null);

    private static async Task<IEnumerable<FrontRow>> FindAsync(
        FrontKind kind, IQueryable<Decision> which, Func<Times, DateTime?> due, Func<Times, DateTime> since, CancellationToken ct)
    {
        var rows = await which.Select(d => new Times(d.Number, d.Question, d.OpenedAt, d.PositionsUntil, d.LastWordUntil)).ToListAsync(ct);
        return rows.Select(d => new FrontRow(
            kind, d.Question, null, due(d) is { } day ? DateOnly.FromDateTime(day) : null, DateOnly.FromDateTime(since(d)), d.Number.ToString(CultureInfo.InvariantCulture)));
    }

    private sealed record Times(int Number, string Question, DateTime? OpenedAt, DateTime PositionsUntil, DateTime LastWordUntil);
}
