using System.Security.Cryptography;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>Things that tests of challenges begin from, and what people do on their pages.</summary>
internal static class ChallengeSteps
{
    public const string Title = "Man skal købe noget for at sidde indendørs";

    public static Challenge Challenge(TestInitiative initiative, int number, Actor by, DateTime now) => Medvirk.Domain.CommonAgenda.Challenges.Challenge.PutForward(
        initiative.Id, number, new($"Udfordring {number}", "Der er trin ved døren", GoalHorizon.Short, [Arena.Housing, Arena.Leisure], [], []), by, now).Made!;

    /// <summary>A voice that anyone may read.</summary>
    public static Voice AnsweredVoice(TestInitiative initiative, Actor secretariat, DateTime now, bool mayQuote = true)
    {
        var voice = Voice.Send(
            initiative.Id, new("Trappen", null, "Jeg kan ikke komme op", null), "da", mayQuote, held: false,
            ReceiptCode.From(RandomNumberGenerator.GetBytes(ReceiptCode.Size)).Hash, DateOnly.FromDateTime(now));
        voice.Moderate(null, null, secretariat, now);
        voice.Answer(VoiceStatus.Heard, "Tak", mayQuote ? null : "En fortæller om en trappe", secretariat, now);
        return voice;
    }

    /// <summary>An open round over two challenges, rated by so many new partners: the first challenge high, the second low.</summary>
    public static async Task<IReadOnlyList<TestPerson>> RoundAsync(TestInitiative initiative, int partners)
    {
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        var people = new List<TestPerson>();
        for (var i = 0; i < partners; i++)
        {
            people.Add(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync($"Part {i + 1}")));
        }

        var actors = await Task.WhenAll(people.Select(initiative.ActorOfAsync));
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            Challenge[] challenges = [Challenge(initiative, 1, secretariat, now), Challenge(initiative, 2, secretariat, now)];
            var round = PriorityRound.Open(initiative.Id, 1, false, 2, [new("Alvor", "Hvor slemt er det?", 2), new("Hast", "Hvor meget haster det?", 1)], secretariat, now).Made!;
            db.AddRange(challenges);
            db.Add(round);
            foreach (var (i, actor) in actors.Index())
            {
                db.AddRange(round.Rate(challenges[0], new Dictionary<int, int> { [1] = 5 - (i % 2), [2] = 4 }, 1, [], actor, now).Made!);
                db.AddRange(round.Rate(challenges[1], new Dictionary<int, int> { [1] = 1, [2] = 1 + (i % 5) }, 1, [], actor, now).Made!);
            }

            return Task.FromResult<Refusal?>(null);
        });
        return people;
    }

    /// <summary>The filled-in form of someone who puts a challenge forward.</summary>
    public static async Task<TestForm> PutForwardFormAsync(this TestBrowser browser, TestInitiative initiative, string title = Title) =>
        (await browser.GetAsync(initiative.Work("challenges/put-forward"))).Form()
            .Set("Input.Title", title).Set("Input.Description", "Den, der **ingen penge** har, må gå ud igen.")
            .Set("Input.Arenas", [nameof(Arena.Leisure), nameof(Arena.SocialAcceptance)]).Set("Input.Horizon", nameof(GoalHorizon.Short))
            .Set("Input.Hinders", "Alle siddepladser hører til en café.");
}
