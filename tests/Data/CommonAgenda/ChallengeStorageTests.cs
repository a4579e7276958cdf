using Medvirk.Data;
using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Data.CommonAgenda.Priorities;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Data.CommonAgenda;

public sealed class ChallengeStorageTests
{
    private const string Hard = "Æ, ø og å: \"citat\" 'og' \\ <b> \u2028 😀\n\n- et\n- to";

    [Theory, EveryDatabase]
    public async Task Every_wording_and_every_byte_is_kept_and_the_public_side_knows_no_person_and_no_file(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var (world, secretariat) = (initiative.World, await initiative.ActorOfAsync(initiative.Secretary));
        byte[] content = [.. System.Text.Encoding.UTF8.GetBytes(Hard.Replace('\u2028', ' '))];
        var text = new ChallengeText(Hard, Hard, GoalHorizon.Long, [Arena.Work, Arena.Health], [], [], Hard, Hard, Hard);
        await world.PerformAsync(initiative.Id, (db, now) =>
        {
            var challenge = Challenge.PutForward(initiative.Id, 1, text, secretariat, now).Made!;
            var file = EvidenceFile.Take(initiative.Id, "noter.txt", content, out _)!;
            Assert.False(challenge.Cite(EvidenceText.Source("Noter", null), file, secretariat, now).IsRefused);
            db.AddRange(challenge, file);
            return Task.FromResult<Refusal?>(null);
        });

        // The same arenas in another order and number, twice: ties are taken out and put in, wordings only added.
        foreach (var arenas in new Arena[][] { [Arena.Health, Arena.Leisure], [Arena.Work, Arena.Leisure] })
        {
            await world.PerformAsync(initiative.Id, async (db, now) =>
            {
                var loaded = await db.Set<Challenge>().AsSplitQuery().SingleAsync(c => c.InitiativeId == initiative.Id);
                return loaded.Reword(loaded.Revision, text with { Arenas = arenas }, secretariat, now);
            });
        }

        var (wordings, bytes, ties) = await world.ReadAsync(async db =>
        {
            var id = await db.Set<Challenge>().Where(c => c.InitiativeId == initiative.Id).Select(c => c.Id).SingleAsync();
            return (
                await db.Set<ChallengeWording>().AsNoTracking().Where(w => w.ChallengeId == id).OrderBy(w => w.Number).ToListAsync(),
                await db.Set<EvidenceFile>().Where(f => f.InitiativeId == initiative.Id).Select(f => f.Content).SingleAsync(),
                await db.Set<ChallengeArena>().Where(a => a.ChallengeId == id).Select(a => a.Arena).ToListAsync());
        });
        Assert.Equal([1, 2, 3], wordings.Select(w => w.Number));
        Assert.All(wordings, w => Assert.Equal(text.Clean().Description, w.Description));
        Assert.Equal([Arena.Work, Arena.Health], wordings[0].Arenas);
        Assert.Equal(content, bytes);
        Assert.Equal([Arena.Leisure, Arena.Work], ties.Order().Reverse());

        await using var scope = world.Services.CreateAsyncScope();
        var open = scope.ServiceProvider.GetRequiredService<PublicContext>();
        var view = (await new ChallengeReader(open, initiative.Id).ReadAsync(1, isMember: false, TestContext.Current.CancellationToken))!;
        Assert.Equal((text.Clean().Description, true), (view.Says.Description, view.Says.IsSupported));
        Type[] closed = [typeof(Challenge), typeof(ChallengeWording), typeof(Evidence), typeof(EvidenceFile), typeof(Rating), typeof(PriorityRound)];
        Assert.DoesNotContain(open.Model.GetEntityTypes(), t => closed.Contains(t.ClrType));
    }

    [Theory, EveryDatabase]
    public async Task A_closed_challenge_and_one_that_was_opened_again_are_each_told_once(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var challenge = Challenge.PutForward(initiative.Id, 1, new("Trinnet", "x", GoalHorizon.Short, [Arena.Work], [], []), secretariat, now).Made!;
            Assert.Null(challenge.Close(ClosingReason.Solved, null, "Løst", secretariat, now));
            Assert.Null(challenge.Reopen(secretariat, now));
            Assert.Null(challenge.Close(ClosingReason.OutsideBoundary, null, "Udenfor", secretariat, now));
            db.Add(challenge);
            return Task.FromResult<Refusal?>(null);
        });
        var told = await initiative.World.ReadAsync(db => new ChallengeReader(db, initiative.Id).All().SingleAsync());
        Assert.Equal((ClosingReason.OutsideBoundary, "Udenfor"), (told.ClosedFor, told.ClosedWhy));
    }

    [Theory, EveryDatabase]
    public async Task What_a_round_came_to_is_kept_as_it_was_reckoned_and_told_without_quartiles_where_few_rated(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        var actors = new List<Actor>();
        for (var i = 0; i < 4; i++)
        {
            actors.Add(await initiative.ActorOfAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync($"Part {i}"))));
        }

        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var challenge = Challenge.PutForward(initiative.Id, 1, new("Trinnet", "x", GoalHorizon.Short, [Arena.Work], [], []), secretariat, now).Made!;
            var round = PriorityRound.Open(initiative.Id, 1, false, 1, [new("Alvor", "?", 3)], secretariat, now).Made!;
            Rating[] ratings = [.. actors.SelectMany((a, i) => round.Rate(challenge, new Dictionary<int, int> { [1] = i + 1 }, 1, [], a, now).Made!)];
            Assert.Null(round.Close([challenge.Id], ratings, secretariat, now));
            db.AddRange(challenge, round);
            db.AddRange(ratings);
            return Task.FromResult<Refusal?>(null);
        });
        await using var scope = initiative.World.Services.CreateAsyncScope();
        var open = scope.ServiceProvider.GetRequiredService<PublicContext>();
        var round = await open.Set<PublicPriorityRound>().SingleAsync(r => r.InitiativeId == initiative.Id, TestContext.Current.CancellationToken);
        var standing = await open.Set<PublicStanding>().SingleAsync(s => s.RoundId == round.Id, TestContext.Current.CancellationToken);
        Assert.Equal((4, 4, 2.5m, 1.0), (round.PartnersRated, standing.Partners, standing.Median, standing.TopShare));
        Assert.Equal((null, null), (standing.LowerQuartile, standing.UpperQuartile));
    }
}
