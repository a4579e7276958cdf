using System.Globalization;
using System.Linq.Expressions;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.ReinforcingActivities;

/// <summary>What waits among commitments: for one of the two organisations, or for the secretariat to follow up.</summary>
public sealed class ActivitiesFront(MedvirkContext db)
{
    private static readonly CommitmentState[] Open = [CommitmentState.Asked, CommitmentState.Renegotiated, CommitmentState.Accepted];

    /// <summary>What this organisation is to answer, and what it has promised.</summary>
    public async Task<IReadOnlyList<FrontRow>> OwesAsync(Guid initiativeId, Guid organisationId, CancellationToken ct) =>
    [
        .. await FindAsync(FrontKind.CommitmentToAnswer, initiativeId, organisationId, c => c.TurnId == organisationId, ct),
        .. await FindAsync(FrontKind.CommitmentToKeep, initiativeId, organisationId, c => c.AskedId == organisationId && c.BindingNumber != null, ct),
    ];

    /// <summary>What others are to answer this organisation, and what they have promised it.</summary>
    public async Task<IReadOnlyList<FrontRow>> OwedAsync(Guid initiativeId, Guid organisationId, CancellationToken ct) =>
    [
        .. await FindAsync(
            FrontKind.CommitmentUnanswered, initiativeId, organisationId,
            c => (c.AskingId == organisationId || c.AskedId == organisationId) && c.TurnId != null && c.TurnId != organisationId, ct),
        .. await FindAsync(FrontKind.CommitmentOwed, initiativeId, organisationId, c => c.AskingId == organisationId && c.BindingNumber != null, ct),
    ];

    /// <summary>Promises whose day has passed in silence, and questions that have waited too long.</summary>
    public async Task<IReadOnlyList<FrontRow>> SecretariatAsync(Guid initiativeId, DateOnly today, CancellationToken ct) =>
    [
        .. await FindAsync(FrontKind.CommitmentOverdue, initiativeId, null, c => c.BindingNumber != null && c.Due < today, ct),
        .. (await FindAsync(FrontKind.CommitmentUnanswered, initiativeId, null, c => c.TurnId != null, ct)).Where(row => row.IsLate(today)),
    ];

    /// <param name="own">The organisation whose front it is; the other one is then named. Null on the secretariat's: the one waited for is named.</param>
    private async Task<IEnumerable<FrontRow>> FindAsync(
        FrontKind kind, Guid initiativeId, Guid? own, Expression<Func<Commitment, bool>> which, CancellationToken ct)
    {
        var rows = await (
            from commitment in db.Set<Commitment>().Where(c => c.InitiativeId == initiativeId && Open.Contains(c.State)).Where(which)
            join other in db.Set<Organisation>() on (
                own == null ? commitment.TurnId ?? commitment.AskedId
                : commitment.AskingId == own ? commitment.AskedId : commitment.AskingId) equals other.Id
            let shown = commitment.Wordings
                .Where(w => w.Number == commitment.BindingNumber || commitment.BindingNumber == null)
                .OrderByDescending(w => w.Number).First()
            let latest = commitment.Wordings.OrderByDescending(w => w.Number).First()
            select new { commitment.Number, commitment.TurnId, commitment.Due, shown.What, Other = other.Name, latest.At })
            .ToListAsync(ct);
        var waitsForAnswer = kind is FrontKind.CommitmentToAnswer or FrontKind.CommitmentUnanswered;
        return rows.Select(r => new FrontRow(
            kind, r.What, r.Other, waitsForAnswer ? null : r.Due, DateOnly.FromDateTime(r.At), r.Number.ToString(CultureInfo.InvariantCulture)));
    }
}
