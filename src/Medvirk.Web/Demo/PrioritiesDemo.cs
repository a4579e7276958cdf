using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Domain.Shared;
using Medvirk.Web.Language;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>What the demo's partners find most pressing: a round that is over, in which they disagree, and one in which the municipality has not rated yet.</summary>
public sealed class PrioritiesDemo(DemoWorld world)
{
    private static readonly string[] Raters = ["kommune", "forening", "bolig", "region", "tegnestue"];

    /// <summary>By challenge, then by partner in the order of <see cref="Raters"/>: severity, reach, influence, urgency, evidence.</summary>
    private static readonly Dictionary<int, string[]> First = new()
    {
        [1] = ["43533", "55554", "34433", "44443", "45533"],
        [2] = ["34525", "44535", "55545", "33525", "45534"],
        [3] = ["34535", "45545", "34534", "44534", "34525"],
        [4] = ["32332", "43443", "22322", "54554", "33433"],
        [5] = ["23433", "34433", "23322", "23333", "44545"],
        [6] = ["43133", "55554", "54434", "43233", "43322"],
        [7] = ["33222", "55444", "23211", "33322", "32232"],
        [8] = ["32322", "33322", "33433", "32222", "22322"],
    };

    private static readonly Dictionary<int, string[]> Second = new()
    {
        [1] = ["", "55554", "44443", "44544", "45534"],
        [2] = ["", "44535", "55545", "33525", "45534"],
        [3] = ["", "45445", "34434", "44434", ""],
        [4] = ["", "43443", "22322", "54554", ""],
        [6] = ["", "55554", "54434", "43233", ""],
        [7] = ["", "55444", "23211", "", ""],
        [9] = ["", "44341", "33331", "54441", ""],
    };

    public static void Fill(DemoWorld world)
    {
        var demo = new PrioritiesDemo(world);
        demo.Open(1, 205);
        demo.Rate(1, 200, First);
        demo.Close(1, 170);
        demo.Open(2, 12);
        demo.Rate(2, 10, Second);
    }

    private void Open(int number, int daysAgo) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var challenges = await world.Db.Set<Challenge>().CountAsync(c => c.InitiativeId == world.InitiativeId && c.ClosedAt == null, ct);
        CriterionText[] criteria =
        [
            .. Enum.GetValues<DefaultCriterion>()
                .Select(c => new CriterionText(Texts.Danish.Of(c), Texts.Danish[$"priorities.default.{c}"], c is DefaultCriterion.Severity or DefaultCriterion.Influence ? 2 : 1)),
        ];
        var round = PriorityRound.Open(world.InitiativeId, number, isAnyOpen: false, challenges, criteria, world.Actors["sekretariat"], at);
        if (!round.IsRefused)
        {
            world.Db.Add(round.Made);
        }

        return round.Refusal;
    });

    /// <summary>One partner a day.</summary>
    private void Rate(int number, int daysAgo, Dictionary<int, string[]> said)
    {
        foreach (var (i, who) in Raters.Index())
        {
            foreach (var (challenge, scores) in said.Where(s => s.Value[i].Length > 0))
            {
                world.Tell(world.DaysAgo(daysAgo - i).AddMinutes(challenge), (at, ct) => RateAsync(number, challenge, world.Actors[who], scores[i], at, ct));
            }
        }
    }

    private async Task<Refusal?> RateAsync(int number, int challenge, Actor by, string scores, DateTime at, CancellationToken ct)
    {
        var rated = (await FindAsync(number, ct)).Rate(
            await world.Db.Set<Challenge>().AsSplitQuery().SingleAsync(c => c.InitiativeId == world.InitiativeId && c.Number == challenge, ct),
            scores.Select((score, i) => (i, score)).ToDictionary(s => s.i + 1, s => s.score - '0'), 1, [], by, at);
        if (rated.IsRefused)
        {
            return rated.Refusal;
        }

        world.Db.AddRange(rated.Made);
        return null;
    }

    private void Close(int number, int daysAgo) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var round = await FindAsync(number, ct);
        var open = await world.Db.Set<Challenge>().Where(c => c.InitiativeId == world.InitiativeId && c.ClosedAt == null).Select(c => c.Id).ToListAsync(ct);
        var ratings = await world.Db.Set<Rating>().AsNoTracking().Where(r => r.RoundId == round.Id).ToListAsync(ct);
        return round.Close(open, ratings, world.Actors["sekretariat"], at);
    });

    private Task<PriorityRound> FindAsync(int number, CancellationToken ct) =>
        world.Db.Set<PriorityRound>().SingleAsync(r => r.InitiativeId == world.InitiativeId && r.Number == number, ct);
}
