using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Domain.Shared;
using Xunit;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class PriorityRoundTests
{
    private static readonly CriterionText[] Two = [new("Alvor", "Hvor slemt?", 2), new("Haster", "Hvor meget?", 1)];
    private static readonly Actor Seat = new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Seat, MayBind: true);

    private readonly List<Rating> ratings = [];

    private static PriorityRound Open() => Given.Made(PriorityRound.Open(Given.Initiative, 1, isAnyOpen: false, 2, Two, Given.Secretariat, Given.Now));

    private static Challenge Challenge(int number = 1) => Given.Made(Medvirk.Domain.CommonAgenda.Challenges.Challenge.PutForward(
        Given.Initiative, number, new($"Nr. {number}", "x", GoalHorizon.Short, [Arena.Work], [], []), Given.Secretariat, Given.Now));

    [Fact]
    public void The_secretariat_opens_one_round_at_a_time_where_there_is_something_to_rate()
    {
        Assert.IsType<PriorityRoundOpened>(Assert.Single(Open().TakeHappenings()).What);
        Assert.Equal(BackboneRefusals.OnlySecretariat, PriorityRound.Open(Given.Initiative, 1, false, 1, Two, Given.Representative(), Given.Now).Refusal);
        Assert.Equal(PriorityRefusals.RoundOpen, PriorityRound.Open(Given.Initiative, 2, true, 1, Two, Given.Secretariat, Given.Now).Refusal);
        Assert.Equal(PriorityRefusals.NothingToRate, PriorityRound.Open(Given.Initiative, 2, false, 0, Two, Given.Secretariat, Given.Now).Refusal);
        Assert.Throws<ArgumentOutOfRangeException>(() => PriorityRound.Open(Given.Initiative, 2, false, 1, [Two[0] with { Weight = 0 }], Given.Secretariat, Given.Now));
    }

    [Fact]
    public void Criteria_change_until_the_first_rating_and_then_no_more()
    {
        var round = Open();
        Assert.Equal(3, Given.Made(round.Add(new("Rækker", "Hvor mange?", 3), Given.Secretariat, Given.Now)).Number);
        Assert.Null(round.Change(1, 2, Two[0] with { Weight = 5 }, Given.Secretariat, Given.Now));
        Assert.Equal(PriorityRefusals.CriteriaChangedMeanwhile, round.Change(1, 2, Two[0] with { Weight = 4 }, Given.Secretariat, Given.Now));
        Assert.Null(round.Retire(2, Given.Secretariat, Given.Now));
        Assert.Equal(PriorityRefusals.CriterionRetired, round.Retire(2, Given.Secretariat, Given.Now));
        Assert.Equal(BackboneRefusals.OnlySecretariat, round.Retire(1, Given.Representative(), Given.Now));
        Assert.Null(round.Retire(3, Given.Secretariat, Given.Now));
        Assert.Equal(PriorityRefusals.LastCriterion, round.Retire(1, Given.Secretariat, Given.Now));
        Rate(round, Challenge(), Given.Representative(), (1, 4));
        Assert.Equal(PriorityRefusals.CriteriaFixed, round.Add(Two[1], Given.Secretariat, Given.Now).Refusal);
        Assert.Equal(PriorityRefusals.CriteriaFixed, round.Change(1, round.Edition, Two[1], Given.Secretariat, Given.Now));
        Assert.Equal(PriorityRefusals.CriteriaFixed, round.Retire(1, Given.Secretariat, Given.Now));
    }

    [Fact]
    public void A_rating_that_was_made_from_other_criteria_is_not_taken()
    {
        var round = Open();
        var challenge = Challenge();
        round.Change(1, 1, Two[0] with { Weight = 5 }, Given.Secretariat, Given.Now);
        Assert.Equal(
            PriorityRefusals.CriteriaChangedMeanwhile, round.Rate(challenge, Scores((1, 3), (2, 3)), 1, [], Given.Representative(), Given.Now).Refusal);
    }

    [Fact]
    public void Those_who_may_bind_rate_and_nobody_else()
    {
        var (round, challenge) = (Open(), Challenge());
        foreach (var (by, refusal) in new[]
        {
            (Given.Secretariat, PriorityRefusals.OnlyPartners), (Given.Representative() with { Role = Role.Reporter }, PriorityRefusals.OnlyPartners),
            (Given.Representative() with { Role = Role.Observer }, PriorityRefusals.OnlyPartners), (Given.Representative() with { Role = Role.Chair }, PriorityRefusals.OnlyPartners),
            (Given.Representative(mayBind: false), BackboneRefusals.MandateNotConfirmed),
        })
        {
            Assert.Equal(refusal, round.Rate(challenge, Scores((1, 3), (2, 3)), 1, [], by, Given.Now).Refusal);
        }

        Assert.Throws<ArgumentException>(() => round.Rate(challenge, Scores((1, 3)), 1, [], Seat, Given.Now));
        Assert.Throws<ArgumentException>(() => round.Rate(challenge, Scores((1, 3), (2, 6)), 1, [], Seat, Given.Now));
        challenge.Close(ClosingReason.Solved, null, "x", Given.Secretariat, Given.Now);
        Assert.Equal(PriorityRefusals.ChallengeClosed, round.Rate(challenge, Scores((1, 3), (2, 3)), 1, [], Seat, Given.Now).Refusal);
    }

    [Fact]
    public void The_latest_rating_of_an_organisation_counts_and_all_stay()
    {
        var (round, challenge, organisation) = (Open(), Challenge(), Guid.CreateVersion7());
        round.TakeHappenings();
        Rate(round, challenge, Given.Representative(organisation), (1, 2), (2, 3));
        Rate(round, challenge, Given.Representative(organisation), (1, 5), (2, 3));
        Rate(round, challenge, Given.Representative(organisation), (1, 5), (2, 3));
        Assert.Equal([(1, 2, 1), (2, 3, 1), (1, 5, 2)], ratings.Select(r => (r.Criterion, r.Score, r.Sequence)));
        Assert.Equal(2, round.TakeHappenings().Count);
        var ballot = Assert.Single(Ballot.Latest(ratings));
        Assert.Equal((5, 3, 13), (ballot.Scores[1], ballot.Scores[2], ballot.Points(round.Weights)));
    }

    [Fact]
    public void Closing_reckons_once_and_the_outcome_is_the_same_in_whatever_order()
    {
        var round = Open();
        Challenge[] challenges = [Challenge(1), Challenge(2), Challenge(3), Challenge(4), Challenge(5)];
        foreach (var partner in Enumerable.Range(0, 4))
        {
            var by = Given.Representative();
            for (var c = 0; c < 4; c++)
            {
                Rate(round, challenges[c], by, (1, 5 - ((c + partner) % 4)), (2, 1 + ((c * partner) % 5)));
            }
        }

        Rate(round, challenges[4], Seat, (1, 5), (2, 5));
        Guid[] open = [.. challenges.Select(c => c.Id)];
        var outcome = PriorityOutcome.Of(round.Id, round.Weights, open, Ballot.Latest(ratings));
        Assert.Equivalent(outcome, PriorityOutcome.Of(round.Id, round.Weights, [.. open.AsEnumerable().Reverse()], [.. Ballot.Latest([.. ratings.AsEnumerable().Reverse()]).Reverse()]), strict: true);
        Assert.Equal(BackboneRefusals.OnlySecretariat, round.Close(open, ratings, Given.Representative(), Given.Now));
        Assert.Null(round.Close(open, ratings, Given.Secretariat, Given.Now));
        Assert.Equal(PriorityRefusals.RoundClosed, round.Close(open, ratings, Given.Secretariat, Given.Now));
        Assert.Equal(PriorityRefusals.RoundClosed, round.Rate(challenges[0], Scores((1, 1), (2, 1)), 1, [], Seat, Given.Now).Refusal);
        Assert.Equal(4, round.PartnersRated);
        foreach (var standing in round.Standings)
        {
            var same = outcome.Challenges.Single(o => o.ChallengeId == standing.ChallengeId);
            Assert.Equal((same.Rank, same.TopCount, same.Partners), (standing.Rank, standing.TopCount, standing.Partners));
            Assert.Equal(same.Score?.Median, standing.MedianQuarters / (4m * standing.Weight));
        }

        // A seat is shown apart, and moves nothing of the partners'.
        var seen = outcome.Challenges.Single(o => o.ChallengeId == challenges[4].Id);
        Assert.Equal((0, null, null, 5m), (seen.Partners, seen.Rank, seen.Points, seen.SeatScore!.Median));
    }

    [Fact]
    public void A_round_that_nobody_has_rated_in_is_not_closed() =>
        Assert.Equal(PriorityRefusals.NobodyRated, Open().Close([Guid.CreateVersion7()], [], Given.Secretariat, Given.Now));

    [Fact]
    public void Where_partners_are_farthest_apart_is_told_and_agreement_is_not_called_dispute()
    {
        var round = Open();
        var (apart, together) = (Challenge(1), Challenge(2));
        foreach (var score in new[] { 1, 1, 5, 5 })
        {
            var by = Given.Representative();
            Rate(round, apart, by, (1, score), (2, 3));
            Rate(round, together, by, (1, 4), (2, score == 1 ? 3 : 4));
        }

        var disputed = PriorityOutcome.Of(round.Id, round.Weights, [apart.Id, together.Id], Ballot.Latest(ratings)).MostDisputed(3);
        Assert.Equal((apart.Id, 1, 4m), (disputed[0].ChallengeId, disputed[0].Criterion, disputed[0].Ratings.QuartileRange));
        Assert.Single(disputed);
    }

    [Fact]
    public void With_two_partners_there_is_a_rank_and_no_word_of_how_firm_it_is()
    {
        var (round, challenge) = (Open(), Challenge());
        Rate(round, challenge, Given.Representative(), (1, 4), (2, 4));
        Rate(round, challenge, Given.Representative(), (1, 2), (2, 2));
        var outcome = PriorityOutcome.Of(round.Id, round.Weights, [challenge.Id], Ballot.Latest(ratings));
        Assert.False(outcome.IsEnough);
        Assert.Equal((1, null, 3m), (outcome.Challenges[0].Rank, outcome.Challenges[0].TopShare, outcome.Challenges[0].Score!.Median));
        Assert.Empty(outcome.MostDisputed(3));
    }

    private static Dictionary<int, int> Scores(params (int Criterion, int Score)[] scores) => scores.ToDictionary(s => s.Criterion, s => s.Score);

    private void Rate(PriorityRound round, Challenge challenge, Actor by, params (int Criterion, int Score)[] scores)
    {
        var before = ratings.Where(r => r.ChallengeId == challenge.Id && r.StanderId == (by.OrganisationId ?? by.PersonId)).ToArray();
        ratings.AddRange(Given.Made(round.Rate(challenge, Scores(scores), round.Edition, before, by, Given.Now)));
    }
}
