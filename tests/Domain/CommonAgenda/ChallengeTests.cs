using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Shared;
using Xunit;

namespace Medvirk.Tests.Domain.CommonAgenda;

public sealed class ChallengeTests
{
    private static readonly Guid Organisation = Guid.CreateVersion7();
    private static readonly Actor Representative = Given.Representative(Organisation);
    private static readonly Actor Colleague = Given.Representative(Organisation) with { Role = Role.Reporter };
    private static readonly Actor Seat = new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), Role.Seat, MayBind: true);

    private static readonly ChallengeText Text = new("Der er  trin\nved døren", "Man kan ikke komme ind.", GoalHorizon.Short, [Arena.Leisure, Arena.Housing], [], []);

    private static Challenge PutForward(Actor? by = null) => Given.Made(Challenge.PutForward(Given.Initiative, 1, Text, by ?? Representative, Given.Now));

    [Fact]
    public void It_is_put_forward_by_those_who_work_and_by_nobody_who_only_reads()
    {
        foreach (var by in new[] { Given.Secretariat, Representative, Colleague, Seat })
        {
            Assert.IsType<ChallengePutForward>(Assert.Single(PutForward(by).TakeHappenings()).What);
        }

        foreach (var role in new[] { Role.Observer, Role.Chair, Role.Visitor })
        {
            Assert.Equal(ChallengeRefusals.OnlyThoseWhoWork, Challenge.PutForward(Given.Initiative, 1, Text, Representative with { Role = role }, Given.Now).Refusal);
        }

        var made = PutForward();
        Assert.Equal(("Der er trin ved døren", 1, false), (made.Title, made.Revision, made.IsSupported));
        Assert.Equal([Arena.Housing, Arena.Leisure], made.Arenas.Select(a => a.Arena));
    }

    [Fact]
    public void Those_who_put_it_forward_and_the_secretariat_reword_it_and_every_wording_stays()
    {
        var challenge = PutForward();
        Assert.Null(challenge.Reword(1, Text with { Title = "Der er tre trin", Arenas = [Arena.Work, Arena.Housing] }, Colleague, Given.Now));
        Assert.Null(challenge.Reword(2, Text with { Title = "Der er fire trin" }, Given.Secretariat, Given.Now));
        Assert.Equal(ChallengeRefusals.NotYours, challenge.Reword(3, Text, Given.Representative(), Given.Now));
        Assert.Equal(ChallengeRefusals.NotYours, challenge.Reword(3, Text, Representative with { Role = Role.Observer }, Given.Now));
        Assert.Equal([1, 2, 3], challenge.Wordings.Select(w => w.Number));
        Assert.Equal(["Der er trin ved døren", "Der er tre trin", "Der er fire trin"], challenge.Wordings.Select(w => w.Title));
        Assert.Equal([Arena.Work, Arena.Housing], challenge.Wordings[1].Arenas);
        Assert.Equal([Arena.Housing, Arena.Leisure], challenge.AsText().Arenas);
    }

    [Fact]
    public void A_later_save_overwrites_nothing_and_the_same_words_again_change_nothing()
    {
        var challenge = PutForward();
        Assert.Null(challenge.Reword(1, Text with { Title = "Ny" }, Representative, Given.Now));
        Assert.Equal(ChallengeRefusals.ChangedMeanwhile, challenge.Reword(1, Text with { Title = "Anden" }, Given.Secretariat, Given.Now));
        Assert.Null(challenge.Reword(1, Text with { Title = " Ny " }, Given.Secretariat, Given.Now));
        Assert.Equal(("Ny", 2, 2), (challenge.Title, challenge.Revision, challenge.TakeHappenings().Count));
    }

    [Fact]
    public void A_seat_has_its_own_challenge_and_nobody_elses()
    {
        var challenge = PutForward(Seat);
        Assert.True(challenge.IsOf(Seat));
        Assert.False(challenge.IsOf(Seat with { PersonId = Guid.CreateVersion7() }));
        Assert.False(challenge.IsOf(Representative));
    }

    [Fact]
    public void Evidence_is_cited_once_and_withdrawn_with_a_trace()
    {
        var challenge = PutForward();
        var cited = Given.Made(challenge.Cite(EvidenceText.Source("En optælling", null), null, Given.Representative(), Given.Now));
        Assert.Same(cited, challenge.Cite(EvidenceText.Source(" En optælling ", " "), null, Representative, Given.Now).Made);
        Assert.True(challenge.IsSupported);
        Assert.Equal(ChallengeRefusals.EvidenceNotYours, challenge.Withdraw(1, "Nej", Given.Representative(), Given.Now));
        Assert.Null(challenge.Withdraw(1, " Den var forkert ", Colleague, Given.Now));
        Assert.Equal(("Den var forkert", Colleague.PersonId), (cited.WithdrawnWhy, cited.WithdrawnById));
        Assert.Equal(ChallengeRefusals.EvidenceWithdrawn, challenge.Withdraw(1, "Igen", Representative, Given.Now));
        Assert.False(challenge.IsSupported);
        Assert.Equal(2, Given.Made(challenge.Cite(EvidenceText.Source("En optælling", null), null, Representative, Given.Now)).Number);
    }

    [Fact]
    public void All_four_kinds_of_evidence_say_what_they_are()
    {
        var challenge = PutForward();
        var voices = new[] { Guid.CreateVersion7(), Guid.CreateVersion7() };
        EvidenceText[] says =
        [
            EvidenceText.Source("Kilde", "https://x.example"), EvidenceText.Dataset("Tal", "Udgiver", null), EvidenceText.Indicator(Guid.CreateVersion7()),
            EvidenceText.Voices([.. voices, voices[0]]),
        ];
        foreach (var one in says)
        {
            Assert.False(challenge.Cite(one, null, Representative, Given.Now).IsRefused);
        }

        Assert.Equal(Enum.GetValues<EvidenceKind>(), challenge.Evidence.Select(e => e.Kind));
        Assert.Equal(2, challenge.Evidence[3].Voices.Count);
    }

    [Fact]
    public void The_secretariat_closes_it_with_a_reason_and_can_open_it_again()
    {
        var challenge = PutForward();
        Assert.Equal(BackboneRefusals.OnlySecretariat, challenge.Close(ClosingReason.Solved, null, "Løst", Representative, Given.Now));
        Assert.Equal(ChallengeRefusals.MergedIntoItself, challenge.Close(ClosingReason.Merged, 1, "Samme", Given.Secretariat, Given.Now));
        Assert.Throws<ArgumentException>(() => challenge.Close(ClosingReason.Merged, null, "Samme", Given.Secretariat, Given.Now));
        Assert.Throws<ArgumentException>(() => challenge.Close(ClosingReason.Solved, 2, "Løst", Given.Secretariat, Given.Now));
        Assert.Null(challenge.Close(ClosingReason.Merged, 2, "Samme", Given.Secretariat, Given.Now));
        Assert.Equal(ChallengeRefusals.Closed, challenge.Close(ClosingReason.Solved, null, "Løst", Given.Secretariat, Given.Now));
        Assert.Equal(ChallengeRefusals.Closed, challenge.Reword(1, Text with { Title = "Ny" }, Given.Secretariat, Given.Now));
        Assert.Equal(ChallengeRefusals.Closed, challenge.Cite(EvidenceText.Source("x", null), null, Representative, Given.Now).Refusal);
        Assert.Equal(2, challenge.Closing!.Into);
        Assert.Equal(BackboneRefusals.OnlySecretariat, challenge.Reopen(Representative, Given.Now));
        Assert.Null(challenge.Reopen(Given.Secretariat, Given.Now));
        Assert.Equal(ChallengeRefusals.NotClosed, challenge.Reopen(Given.Secretariat, Given.Now));
        Assert.Null(challenge.Close(ClosingReason.Solved, null, "Løst", Given.Secretariat, Given.Now));
        Assert.Equal([true, false], challenge.Closings.Select(c => c.ReopenedAt is not null));
    }

    [Fact]
    public void A_goal_says_which_challenges_it_answers()
    {
        var goal = Given.Made(Goal.Set(Given.Initiative, 1, "Flere kommer ind", GoalHorizon.Short, new(2028, 1, 1), GoalLevel.Population, [], "Hvor mange", Given.Secretariat, Given.Now));
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        goal.TakeHappenings();
        Assert.Equal(BackboneRefusals.OnlySecretariat, goal.Answer([one], Representative, Given.Now));
        Assert.Null(goal.Answer([one, one], Given.Secretariat, Given.Now));
        Assert.Null(goal.Answer([two], Given.Secretariat, Given.Now));
        Assert.Null(goal.Answer([two], Given.Secretariat, Given.Now));
        Assert.Equal([two], goal.Challenges.Select(c => c.ChallengeId));
        Assert.Equal(
            [typeof(GoalTiedToChallenge), typeof(GoalUntiedFromChallenge), typeof(GoalTiedToChallenge)], goal.TakeHappenings().Select(h => h.What.GetType()));
    }

    [Fact]
    public void A_target_group_is_described_reworded_and_retired_by_the_secretariat()
    {
        var group = Given.Made(TargetGroup.Describe(Given.Initiative, 1, "Når man er ny", "Ingen siger goddag", Given.Secretariat, Given.Now));
        Assert.Equal(BackboneRefusals.OnlySecretariat, TargetGroup.Describe(Given.Initiative, 1, "x", "y", Representative, Given.Now).Refusal);
        Assert.Null(group.Reword(1, "Når man er ny i byen", "Ingen siger goddag", Given.Secretariat, Given.Now));
        Assert.Equal(ChallengeRefusals.ChangedMeanwhile, group.Reword(1, "Når man er alene", "y", Given.Secretariat, Given.Now));
        Assert.Equal(["Når man er ny", "Når man er ny i byen"], group.Wordings.Select(w => w.Situation));
        Assert.Null(group.Retire(Given.Secretariat, Given.Now));
        Assert.Equal(ChallengeRefusals.GroupRetired, group.Retire(Given.Secretariat, Given.Now));
        Assert.Equal(ChallengeRefusals.GroupRetired, group.Reword(2, "x", "y", Given.Secretariat, Given.Now));
    }
}
