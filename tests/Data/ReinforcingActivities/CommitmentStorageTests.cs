using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.ReinforcingActivities;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Data.ReinforcingActivities;

public sealed class CommitmentStorageTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(FakeClock.Start);
    private static readonly CommitmentText First = new("Åbner om aftenen", "naboerne", Today.AddDays(10));
    private static readonly CommitmentText Second = First with { Due = Today.AddDays(40) };

    [Theory, EveryDatabase]
    public async Task Every_wording_is_read_back_with_its_answer(TestDatabase database)
    {
        var two = await TwoAsync(database);
        await two.AskAsync();
        await two.ActAsync(two.Asked, (c, by, now) => c.ProposeChange(1, Second, "Vi flytter", by, now));
        await two.ActAsync(two.Asking, (c, by, now) => c.Accept(2, by, now));
        await two.ActAsync(two.Asking, (c, by, now) => c.ProposeChange(2, First, null, by, now));
        await two.ActAsync(two.Asked, (c, by, now) => c.Decline(3, "Nej", by, now));
        await two.ActAsync(two.Asked, (c, by, now) => c.Keep("Klaret", by, now));

        var read = await two.ReadAsync();
        Assert.Equal((CommitmentState.Kept, 2, Second.Due), (read.State, read.BindingNumber, read.Due));
        Assert.Equal([First, Second, First], read.Wordings.OrderBy(w => w.Number).Select(w => w.Text));
        Assert.Equal([null, true, false], read.Wordings.OrderBy(w => w.Number).Select(w => w.Answer?.Yes));
        Assert.Equal((3, 2), (read.Latest.Number, read.Binding!.Number));
        Assert.Equal("Klaret", read.Ending!.Words);
    }

    [Theory, EveryDatabase]
    public async Task Of_two_acts_at_once_the_later_one_meets_the_words_that_are_there(TestDatabase database)
    {
        var two = await TwoAsync(database);
        await two.AskAsync();
        var refusals = await Task.WhenAll(
            two.TryAsync(two.Asked, (c, by, now) => c.Accept(1, by, now)),
            two.TryAsync(two.Asking, (c, by, now) => c.ProposeChange(1, Second, null, by, now)));
        var read = await two.ReadAsync();
        if (refusals[0] is null)
        {
            Assert.Equal(1, read.BindingNumber); // accepted first; the change then waits for an answer
            Assert.Null(refusals[1]);
        }
        else
        {
            Assert.Equal(ActivityRefusals.CommitmentWordingChanged, refusals[0]);
            Assert.Null(read.BindingNumber);
        }
    }

    [Theory, EveryDatabase]
    public async Task The_public_side_knows_the_words_that_bind_and_no_others(TestDatabase database)
    {
        var two = await TwoAsync(database);
        await two.AskAsync();
        Assert.Empty(await two.PublicAsync());
        await two.ActAsync(two.Asked, (c, by, now) => c.Accept(1, by, now));
        await two.ActAsync(two.Asking, (c, by, now) => c.ProposeChange(1, Second with { What = "Noget hemmeligt" }, null, by, now));
        var shown = Assert.Single(await two.PublicAsync());
        Assert.Equal((First.What, First.ForWhom, First.Due), (shown.What, shown.ForWhom, shown.Due));
    }

    [Theory, EveryDatabase]
    public async Task Each_front_shows_whose_turn_it_is(TestDatabase database)
    {
        var two = await TwoAsync(database);
        await two.AskAsync();
        Assert.Equal([FrontKind.CommitmentToAnswer], (await two.OwesAsync(two.AskedId)).Select(r => r.Kind));
        Assert.Equal([FrontKind.CommitmentUnanswered], (await two.OwedAsync(two.AskingId)).Select(r => r.Kind));
        Assert.Empty(await two.OwesAsync(two.AskingId));
        Assert.Empty(await two.SecretariatAsync(Today));
        Assert.Equal([FrontKind.CommitmentUnanswered], (await two.SecretariatAsync(Today.AddDays(15))).Select(r => r.Kind));

        await two.ActAsync(two.Asked, (c, by, now) => c.Accept(1, by, now));
        await two.ActAsync(two.Asked, (c, by, now) => c.ProposeChange(1, Second with { What = "Nyt" }, null, by, now));
        var owes = await two.OwesAsync(two.AskedId);
        Assert.Equal((FrontKind.CommitmentToKeep, First.What, First.Due), (owes[0].Kind, owes[0].About, owes[0].Due!.Value));
        Assert.Equal([FrontKind.CommitmentToAnswer], (await two.OwesAsync(two.AskingId)).Select(r => r.Kind));
        Assert.Equal([FrontKind.CommitmentUnanswered], (await two.OwedAsync(two.AskedId)).Select(r => r.Kind));
        var overdue = Assert.Single(await two.SecretariatAsync(Today.AddDays(11)));
        Assert.Equal((FrontKind.CommitmentOverdue, First.Due), (overdue.Kind, overdue.Due!.Value));

        await two.ActAsync(two.Asking, (c, by, now) => c.Keep(null, by, now));
        Assert.Empty(await two.OwesAsync(two.AskedId));
        Assert.Empty(await two.SecretariatAsync(Today.AddDays(100)));
    }

    [Theory, EveryDatabase]
    public async Task An_activity_is_read_back_with_its_goals_and_parts(TestDatabase database)
    {
        var two = await TwoAsync(database);
        var initiative = two.Initiative;
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        var (goalId, activityId) = (Guid.Empty, Guid.Empty);
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var goal = Goal.Set(initiative.Id, 1, "Flere mødes", GoalHorizon.Short, Today.AddYears(1), GoalLevel.Population, [Guid.CreateVersion7()], null, secretariat, now).Made!;
            var activity = Activity.Register(
                initiative.Id, 1, new("Bænke", "Vi sætter bænke op", "Så kan flere være der"), ActivityKind.PhysicalChange, ActivityStatus.Running,
                Today, null, "Betaler", [goal.Id], two.Asking, now).Made!;
            db.AddRange(goal, activity);
            (goalId, activityId) = (goal.Id, activity.Id);
            return Task.FromResult<Refusal?>(null);
        });
        await initiative.World.PerformAsync(initiative.Id, async (db, now) =>
            (await db.Set<Activity>().SingleAsync(a => a.Id == activityId)).TakePart("Bygger", two.Asked, now));
        var read = await initiative.World.ReadAsync(db => db.Set<Activity>().SingleAsync(a => a.Id == activityId));
        Assert.Equal(goalId, Assert.Single(read.Goals).GoalId);
        Assert.Equal(["Betaler", "Bygger"], read.Parts.Select(p => p.Part).Order());
        Assert.Single((await initiative.World.ReadAsync(db => db.Set<Goal>().SingleAsync(g => g.Id == goalId))).Indicators);
    }

    private static async Task<Two> TwoAsync(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var (askingId, askedId) = (await initiative.PartnerAsync("Fjordby Kommune"), await initiative.PartnerAsync("Åben Dør"));
        var asking = await initiative.ActorOfAsync(await initiative.MemberAsync(Role.Representative, askingId));
        var asked = await initiative.ActorOfAsync(await initiative.MemberAsync(Role.Representative, askedId));
        return new Two(initiative, askingId, askedId, asking, asked);
    }

    private sealed record Two(TestInitiative Initiative, Guid AskingId, Guid AskedId, Actor Asking, Actor Asked)
    {
        public Task AskAsync() => Initiative.World.PerformAsync(Initiative.Id, (db, now) =>
        {
            var made = Commitment.Ask(Initiative.Id, 1, null, AskedId, First, [AskingId, AskedId], Asking, now);
            db.Add(made.Made!);
            return Task.FromResult(made.Refusal);
        });

        public async Task ActAsync(Actor by, Func<Commitment, Actor, DateTime, Refusal?> act) => Assert.Null(await TryAsync(by, act));

        public async Task<Refusal?> TryAsync(Actor by, Func<Commitment, Actor, DateTime, Refusal?> act)
        {
            await using var scope = Initiative.World.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<MedvirkContext>();
            return await scope.ServiceProvider.GetRequiredService<Acts>().PerformAsync(
                Initiative.Id,
                async ct => act(await db.Set<Commitment>().SingleAsync(c => c.InitiativeId == Initiative.Id, ct), by, FakeClock.Start),
                TestContext.Current.CancellationToken);
        }

        public Task<Commitment> ReadAsync() =>
            Initiative.World.ReadAsync(db => db.Set<Commitment>().SingleAsync(c => c.InitiativeId == Initiative.Id));

        public async Task<List<PublicCommitment>> PublicAsync()
        {
            await using var scope = Initiative.World.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<PublicContext>().Set<PublicCommitment>()
                .Where(c => c.InitiativeId == Initiative.Id).ToListAsync();
        }

        public Task<IReadOnlyList<FrontRow>> OwesAsync(Guid organisationId) =>
            Initiative.World.ReadAsync(db => new ActivitiesFront(db).OwesAsync(Initiative.Id, organisationId, TestContext.Current.CancellationToken));

        public Task<IReadOnlyList<FrontRow>> OwedAsync(Guid organisationId) =>
            Initiative.World.ReadAsync(db => new ActivitiesFront(db).OwedAsync(Initiative.Id, organisationId, TestContext.Current.CancellationToken));

        public Task<IReadOnlyList<FrontRow>> SecretariatAsync(DateOnly today) =>
            Initiative.World.ReadAsync(db => new ActivitiesFront(db).SecretariatAsync(Initiative.Id, today, TestContext.Current.CancellationToken));
    }
}
