using System.Globalization;
using Medvirk.Data.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.CommonAgenda.Challenges;

/// <summary>What waits among challenges: ratings in an open round, and those that nobody has shown to rest on anything.</summary>
public sealed class ChallengeFront(MedvirkContext db)
{
    /// <summary>After so many days without evidence the secretariat is told.</summary>
    public const int DaysUnsupported = 30;

    /// <summary>As many are shown; the list has the rest.</summary>
    public const int Most = 5;

    /// <param name="initiativeId">The initiative.</param>
    /// <param name="standerId">The organisation, or the person in the seat.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<IReadOnlyList<FrontRow>> OwesAsync(Guid initiativeId, Guid standerId, CancellationToken ct)
    {
        var open = await db.Set<PriorityRound>().Where(r => r.InitiativeId == initiativeId && r.ClosedAt == null)
            .Select(r => new { r.Id, r.Number, r.OpenedAt }).FirstOrDefaultAsync(ct);
        if (open is null)
        {
            return [];
        }

        var left = await db.Set<Challenge>().CountAsync(
            c => c.InitiativeId == initiativeId && c.ClosedAt == null && !db.Set<Rating>().Any(r =>
                r.RoundId == open.Id && r.ChallengeId == c.Id && (r.OrganisationId == standerId || (r.OrganisationId == null && r.PersonId == standerId))),
            ct);
        return left == 0
            ? []
            : [new FrontRow(FrontKind.PrioritiesToRate, Text(left), null, null, DateOnly.FromDateTime(open.OpenedAt), Text(open.Number))];
    }

    public async Task<IReadOnlyList<FrontRow>> SecretariatAsync(Guid initiativeId, DateTime now, CancellationToken ct)
    {
        var before = now.AddDays(-DaysUnsupported);
        var challenges = await db.Set<PublicChallenge>()
            .Where(c => c.InitiativeId == initiativeId && c.ClosedAt == null && !c.IsSupported && c.PutForwardAt <= before)
            .OrderBy(c => c.Number).Take(Most).Select(c => new { c.Number, c.Title, c.PutForwardAt }).ToListAsync(ct);

        // It begins to wait when the thirty days are over.
        return [.. challenges.Select(c => new FrontRow(
            FrontKind.ChallengeUnsupported, c.Title, null, null, DateOnly.FromDateTime(c.PutForwardAt).AddDays(DaysUnsupported), Text(c.Number)))];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
