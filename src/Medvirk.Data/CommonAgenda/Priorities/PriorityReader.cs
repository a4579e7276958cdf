using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.CommonAgenda.Priorities;

/// <summary>
/// What a member may see of a round. While it is open: of a challenge that one's own side has rated, all that partners said of
/// it; of others, and for those who don't rate, only who has rated. Once it is closed: all of it.
/// </summary>
public sealed class PriorityReader(MedvirkContext db)
{
    public async Task<PriorityRound?> FindAsync(Guid initiativeId, int number, CancellationToken ct) =>
        await db.Set<PriorityRound>().AsNoTracking().AsSplitQuery().Include(r => r.Standings)
            .SingleOrDefaultAsync(r => r.InitiativeId == initiativeId && r.Number == number, ct);

    public async Task<PriorityView> ReadAsync(PriorityRound round, Actor me, CancellationToken ct)
    {
        var ballots = Ballot.Latest(await db.Set<Rating>().AsNoTracking().Where(r => r.RoundId == round.Id).ToListAsync(ct));
        var covered = round.ClosedAt is null ? [] : round.Standings.Select(s => s.ChallengeId).ToArray();
        var challenges = await db.Set<PublicChallenge>()
            .Where(c => c.InitiativeId == round.InitiativeId && (round.ClosedAt == null ? c.ClosedAt == null : covered.Contains(c.Id)))
            .OrderBy(c => c.Number).Select(c => new RatedChallenge(c.Id, c.Number, c.Title, c.IsSupported)).ToListAsync(ct);
        var partnerIds = await db.Set<Initiative>().Where(i => i.Id == round.InitiativeId)
            .SelectMany(i => i.Partnerships).Where(p => p.LeftAt == null).Select(p => p.OrganisationId).ToListAsync(ct);
        Guid[] named = [.. partnerIds, .. ballots.Where(b => !b.IsSeat).Select(b => b.StanderId)];
        var organisations = await db.Set<Organisation>().Where(o => named.Contains(o.Id)).OrderBy(o => o.Name).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var seatIds = ballots.Where(b => b.IsSeat).Select(b => b.StanderId).Distinct().ToArray();
        var seats = await db.Set<Mandate>().Where(m => m.InitiativeId == round.InitiativeId && m.Role == Role.Seat && seatIds.Contains(m.PersonId))
            .Select(m => new { m.PersonId, m.Alias }).ToListAsync(ct);
        var own = me.OrganisationId ?? (me.Role == Role.Seat ? me.PersonId : null);
        return new PriorityView(
            round, challenges, ballots, [.. partnerIds.Where(organisations.ContainsKey).OrderBy(id => organisations[id], StringComparer.CurrentCulture)], organisations,
            seats.GroupBy(s => s.PersonId).ToDictionary(g => g.Key, g => g.Last().Alias), own);
    }
}

/// <summary>A challenge of a round.</summary>
public sealed record RatedChallenge(Guid Id, int Number, string Title, bool IsSupported);

/// <summary>A round as one member may see it.</summary>
public sealed class PriorityView
{
    private readonly IReadOnlyList<Ballot> ballots;
    private readonly Guid? own;

    internal PriorityView(
        PriorityRound round, IReadOnlyList<RatedChallenge> challenges, IReadOnlyList<Ballot> ballots, IReadOnlyList<Guid> partners,
        IReadOnlyDictionary<Guid, string> organisations, IReadOnlyDictionary<Guid, string?> seats, Guid? own)
    {
        (Round, Challenges, Partners, Organisations, Seats) = (round, challenges, partners, organisations, seats);
        var covered = challenges.Select(c => c.Id).ToHashSet();
        this.ballots = [.. ballots.Where(b => covered.Contains(b.ChallengeId))];
        this.own = own;
    }

    public PriorityRound Round { get; }

    /// <summary>Those of the round: the open ones while it is open, those that were open when it closed.</summary>
    public IReadOnlyList<RatedChallenge> Challenges { get; }

    /// <summary>Today's partners, by name.</summary>
    public IReadOnlyList<Guid> Partners { get; }

    public IReadOnlyDictionary<Guid, string> Organisations { get; }

    /// <summary>The aliases of seats that rated; null where one has none.</summary>
    public IReadOnlyDictionary<Guid, string?> Seats { get; }

    public bool IsClosed => Round.ClosedAt is not null;

    /// <summary>What one's own side says of a challenge; null where it has said nothing.</summary>
    public Ballot? OwnOf(Guid challengeId) => ballots.FirstOrDefault(b => own is not null && b.StanderId == own && b.ChallengeId == challengeId);

    /// <summary>Whether one may see what others say of a challenge.</summary>
    public bool Sees(Guid challengeId) => IsClosed || OwnOf(challengeId) is not null;

    /// <summary>What everyone says of a challenge; nothing where one may not see it.</summary>
    public IReadOnlyList<Ballot> Of(Guid challengeId) => Sees(challengeId) ? [.. ballots.Where(b => b.ChallengeId == challengeId)] : [];

    /// <summary>How many of the challenges each has rated: that is no secret.</summary>
    public int RatedBy(Guid standerId) => ballots.Count(b => b.StanderId == standerId);

    /// <summary>How many partners have rated a challenge.</summary>
    public int PartnersOn(Guid challengeId) => ballots.Count(b => !b.IsSeat && b.ChallengeId == challengeId);

    /// <summary>How partners' ratings and scores of a challenge lie; null where one may not see them, or where there are none.</summary>
    public ChallengeOutcome? Outcome(Guid challengeId) => Sees(challengeId) && Of(challengeId) is { Count: > 0 } said
        ? PriorityOutcome.Of(Round.Id, Round.Weights, [challengeId], said, resamples: 0).Challenges[0] with { Rank = null }
        : null;

    /// <summary>What came of the round: the ratings as they lie, with the ranks that were reckoned when it closed. Null while it is open.</summary>
    public PriorityOutcome? Whole()
    {
        if (!IsClosed)
        {
            return null;
        }

        var lie = PriorityOutcome.Of(Round.Id, Round.Weights, [.. Challenges.Select(c => c.Id)], ballots, resamples: 0);
        var stood = Round.Standings.ToDictionary(s => s.ChallengeId);
        return lie with { Challenges = [.. lie.Challenges.Select(o => o with { Rank = stood[o.ChallengeId].Rank, TopCount = stood[o.ChallengeId].TopCount })] };
    }
}
