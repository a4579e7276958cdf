using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>
/// A round in which each partner rates every open challenge on the initiative's criteria. The criteria can change until
/// the first rating; after that a change needs a new round.
/// </summary>
public sealed class PriorityRound : Aggregate
{
    public const int CriteriaMost = 12;

    private readonly List<Criterion> criteria = [];
    private readonly List<PriorityStanding> standings = [];

    private PriorityRound()
    {
    }

    private PriorityRound(Guid initiativeId, int number, Actor by, DateTime now) =>
        (InitiativeId, Number, OpenedById, OpenedAt) = (initiativeId, number, by.PersonId, now);

    public Guid InitiativeId { get; private init; }

    /// <summary>1, 2, 3 … within its initiative: its address.</summary>
    public int Number { get; private init; }

    public Guid? OpenedById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime OpenedAt { get; private init; }

    /// <summary>Counts the changes of its criteria, from 1. A rating carries the one that it was made from.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>UTC; from then on the criteria stand.</summary>
    public DateTime? FirstRatedAt { get; private set; }

    public Guid? ClosedById { get; private set; }

    /// <summary>UTC; null while it is open.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>How many partners had rated anything when it closed.</summary>
    public int? PartnersRated { get; private set; }

    /// <summary>Every criterion there has been in it, retired ones too.</summary>
    public IReadOnlyList<Criterion> Criteria => criteria;

    /// <summary>How the challenges stood when it closed; empty while it is open.</summary>
    public IReadOnlyList<PriorityStanding> Standings => standings;

    public IEnumerable<Criterion> CurrentCriteria => criteria.Where(c => c.RetiredAt is null).OrderBy(c => c.Number);

    /// <summary>From criterion number to weight.</summary>
    public IReadOnlyDictionary<int, int> Weights => CurrentCriteria.ToDictionary(c => c.Number, c => c.Weight);

    /// <param name="number">The next free number in the initiative.</param>
    /// <param name="isAnyOpen">Whether another round is open: one at a time.</param>
    /// <param name="openChallenges">How many challenges there are to rate.</param>
    public static Result<PriorityRound> Open(
        Guid initiativeId, int number, bool isAnyOpen, int openChallenges, IReadOnlyCollection<CriterionText> criteria, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (isAnyOpen)
        {
            return PriorityRefusals.RoundOpen;
        }

        if (openChallenges == 0)
        {
            return PriorityRefusals.NothingToRate;
        }

        if (criteria.Count is 0 or > CriteriaMost)
        {
            throw new ArgumentException("A round has some criteria, and not too many.", nameof(criteria));
        }

        var round = new PriorityRound(initiativeId, number, by, now);
        round.criteria.AddRange(criteria.Select((text, i) => new Criterion(round.Id, i + 1, Checked(text))));
        round.Record(initiativeId, by, now, new PriorityRoundOpened(round.Id, number, criteria.Count));
        return round;
    }

    public Result<Criterion> Add(CriterionText text, Actor by, DateTime now)
    {
        if (Hindrance(by) is { } refusal)
        {
            return refusal;
        }

        if (CurrentCriteria.Count() >= CriteriaMost)
        {
            return PriorityRefusals.TooManyCriteria;
        }

        var criterion = new Criterion(Id, criteria.Count + 1, Checked(text));
        criteria.Add(criterion);
        Edition++;
        Record(InitiativeId, by, now, new PriorityCriterionAdded(Id, criterion.Number, criterion.Weight, criterion.Name, criterion.Question));
        return criterion;
    }

    /// <param name="madeFrom">The edition that the form was made from: nobody's change is overwritten.</param>
    public Refusal? Change(int number, int madeFrom, CriterionText text, Actor by, DateTime now)
    {
        var criterion = criteria.Single(c => c.Number == number);
        if ((Hindrance(by) ?? RetiredHindrance(criterion)) is { } refusal)
        {
            return refusal;
        }

        var said = Checked(text);
        if (criterion.AsText() == said)
        {
            return null;
        }

        if (madeFrom != Edition)
        {
            return PriorityRefusals.CriteriaChangedMeanwhile;
        }

        criterion.Say(said);
        Edition++;
        Record(InitiativeId, by, now, new PriorityCriterionChanged(Id, number, said.Weight, said.Name, said.Question));
        return null;
    }

    public Refusal? Retire(int number, Actor by, DateTime now)
    {
        var criterion = criteria.Single(c => c.Number == number);
        if ((Hindrance(by) ?? RetiredHindrance(criterion)) is { } refusal)
        {
            return refusal;
        }

        if (CurrentCriteria.Count() == 1)
        {
            return PriorityRefusals.LastCriterion;
        }

        criterion.Retire(now);
        Edition++;
        Record(InitiativeId, by, now, new PriorityCriterionRetired(Id, number));
        return null;
    }

    /// <summary>Null where the actor may rate; else why not.</summary>
    public static Refusal? RefusalToRate(Actor by) =>
        by.Role is not (Role.Representative or Role.Seat) ? PriorityRefusals.OnlyPartners
        : !by.MayBind ? BackboneRefusals.MandateNotConfirmed
        : null;

    /// <summary>Rates a challenge on every criterion. What is as before is not said again.</summary>
    /// <param name="scores">From the number of each criterion that is rated on to 1 … 5.</param>
    /// <param name="madeFrom">The edition of the criteria that the form was made from.</param>
    /// <param name="before">All earlier ratings of this challenge in this round by the actor's organisation, or seat.</param>
    /// <returns>What is to be added to the ratings; nothing where all is as before.</returns>
    public Result<IReadOnlyList<Rating>> Rate(
        Challenge challenge, IReadOnlyDictionary<int, int> scores, int madeFrom, IReadOnlyCollection<Rating> before, Actor by, DateTime now)
    {
        if ((RefusalToRate(by) ?? (ClosedAt is not null ? PriorityRefusals.RoundClosed : challenge.ClosedAt is not null ? PriorityRefusals.ChallengeClosed : null)) is { } refusal)
        {
            return refusal;
        }

        if (madeFrom != Edition)
        {
            return PriorityRefusals.CriteriaChangedMeanwhile;
        }

        if (!scores.Keys.ToHashSet().SetEquals(Weights.Keys) || scores.Values.Any(score => score is < Criterion.Lowest or > Criterion.Highest))
        {
            throw new ArgumentException("Every criterion is rated, from 1 to 5.", nameof(scores));
        }

        var latest = before.GroupBy(r => r.Criterion).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Sequence)!.Score);
        var sequence = before.Select(r => r.Sequence).DefaultIfEmpty().Max() + 1;
        Rating[] said = [.. scores.Where(s => latest.GetValueOrDefault(s.Key) != s.Value).OrderBy(s => s.Key)
            .Select(s => new Rating(Id, challenge.Id, s.Key, s.Value, sequence, by, now))];
        if (said.Length > 0)
        {
            FirstRatedAt ??= now;
            Record(InitiativeId, by, now, new ChallengeRated(Id, challenge.Id, by.OrganisationId));
        }

        return said;
    }

    /// <summary>Closes it: what came of it is reckoned from all ratings of the challenges that are open now, and stands from then on.</summary>
    /// <param name="openChallenges">The challenges that are open now.</param>
    /// <param name="ratings">All ratings of the round.</param>
    public Refusal? Close(IReadOnlyCollection<Guid> openChallenges, IReadOnlyCollection<Rating> ratings, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (ClosedAt is not null)
        {
            return PriorityRefusals.RoundClosed;
        }

        if (ratings.Count == 0)
        {
            return PriorityRefusals.NobodyRated;
        }

        var outcome = PriorityOutcome.Of(Id, Weights, openChallenges, Ballot.Latest(ratings));
        standings.AddRange(outcome.Challenges.Select(c => new PriorityStanding(Id, c)));
        (ClosedById, ClosedAt, PartnersRated) = (by.PersonId, now, outcome.Partners);
        Record(InitiativeId, by, now, new PriorityRoundClosed(Id, ratings.Count, DigestOf(ratings)));
        return null;
    }

    /// <summary>SHA-256 in hex over a line for each rating, in the order of their ids: id, challenge, stander, criterion, score, sequence, apart by blanks.</summary>
    public static string DigestOf(IEnumerable<Rating> ratings) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(
        ratings.OrderBy(r => r.Id).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Id} {r.ChallengeId} {r.StanderId} {r.Criterion} {r.Score} {r.Sequence}\n"))))));

    private static CriterionText Checked(CriterionText text) =>
        text.Weight is > 0 and <= Criterion.WeightMost ? text.Clean() : throw new ArgumentOutOfRangeException(nameof(text), text.Weight, "No weight.");

    private Refusal? Hindrance(Actor by) =>
        !by.IsSecretariat ? BackboneRefusals.OnlySecretariat
        : ClosedAt is not null ? PriorityRefusals.RoundClosed
        : FirstRatedAt is not null ? PriorityRefusals.CriteriaFixed
        : null;

    private static Refusal? RetiredHindrance(Criterion criterion) => criterion.RetiredAt is null ? null : PriorityRefusals.CriterionRetired;
}
