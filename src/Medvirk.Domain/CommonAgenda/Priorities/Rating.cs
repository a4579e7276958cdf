using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>One rating of one challenge on one criterion. All stay; the latest of each partner, or seat, counts.</summary>
public sealed class Rating
{
    private Rating()
    {
    }

    internal Rating(Guid roundId, Guid challengeId, int criterion, int score, int sequence, Actor by, DateTime now)
    {
        (RoundId, ChallengeId, Criterion, Score, Sequence, At) = (roundId, challengeId, criterion, score, sequence, now);
        (OrganisationId, PersonId, MandateId) = (by.OrganisationId, by.PersonId!.Value, by.MandateId!.Value);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid RoundId { get; private init; }

    public Guid ChallengeId { get; private init; }

    public int Criterion { get; private init; }

    /// <summary>1 to 5.</summary>
    public int Score { get; private init; }

    /// <summary>Its place among the ratings of the same stander of the same challenge; the highest is the latest.</summary>
    public int Sequence { get; private init; }

    /// <summary>Null for a seat, which speaks for itself.</summary>
    public Guid? OrganisationId { get; private init; }

    public Guid PersonId { get; private init; }

    public Guid MandateId { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>Who rates: the organisation, or the person in the seat.</summary>
    public Guid StanderId => OrganisationId ?? PersonId;

    public bool IsSeat => OrganisationId is null;
}
