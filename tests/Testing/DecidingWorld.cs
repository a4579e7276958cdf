using Medvirk.Data;
using Medvirk.Data.Communication;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Testing;

/// <summary>Three partners, one of them of users, each with a representative; a seat, a chair, and decisions among them.</summary>
public sealed class DecidingWorld
{
    private DecidingWorld(TestInitiative initiative) => Initiative = initiative;

    public TestInitiative Initiative { get; }

    public TestWorld World => Initiative.World;

    public DateTime Now => World.Clock.Now;

    /// <summary>Fjordby Kommune, Boligforeningen, Brugerforeningen; the last one is of users.</summary>
    public IReadOnlyList<Guid> Organisations { get; private set; } = [];

    /// <summary>One of each organisation, in their order.</summary>
    public IReadOnlyList<TestPerson> Representatives { get; private set; } = [];

    public TestPerson Seat { get; private set; } = null!;

    public TestPerson Chair { get; private set; } = null!;

    public static async Task<DecidingWorld> OnAsync(TestDatabase database) => await InAsync(await (await TestWorld.OnAsync(database)).FoundAsync());

    public static async Task<DecidingWorld> InAsync(TestInitiative initiative)
    {
        var world = new DecidingWorld(initiative)
        {
            Seat = await initiative.MemberAsync(Role.Seat),
            Chair = await initiative.MemberAsync(Role.Chair),
            Organisations =
            [
                await initiative.PartnerAsync(), await initiative.PartnerAsync("Boligforeningen"),
                await initiative.PartnerAsync("Brugerforeningen", Sector.UserOrganisation),
            ],
        };
        world.Representatives = [.. await Task.WhenAll(world.Organisations.Select(o => initiative.MemberAsync(Role.Representative, o)))];
        return world;
    }

    /// <summary>Prepares a decision among all of them, and opens it.</summary>
    /// <returns>Its number.</returns>
    public async Task<int> DecisionAsync(
        DecisionRules? rules = null, DecisionContent? content = null, bool open = true, DateTime? opensAt = null, DateTime? endsAt = null)
    {
        var secretariat = await ActorAsync(Initiative.Secretary);
        var number = 0;
        await World.PerformAsync(Initiative.Id, async (db, now) =>
        {
            var book = new DecisionBook(db);
            number = await book.NextNumberAsync(Initiative.Id, CancellationToken.None);
            var decision = Decision.Prepare(
                Initiative.Id, number,
                content ?? new DecisionContent("Skal vi holde åbent om aftenen?", "Mange er alene om aftenen.", ["Vi holder åbent til klokken 21."], [], Involvement.Collaborate),
                rules ?? new DecisionRules(DecisionMethod.Consent, Share.Half, OverruleFrom: Share.TwoThirds),
                new DecisionPlan(true, [], true, opensAt, endsAt ?? now.AddDays(14)), secretariat, now).Made!;
            db.Add(decision);
            return open ? await book.OpenAsync(decision, secretariat, now, CancellationToken.None) : null;
        });
        return number;
    }

    public Task<Actor> ActorAsync(TestPerson person) => Initiative.ActorOfAsync(person);

    /// <summary>Acts on a decision as a page does.</summary>
    public async Task<Refusal?> TryAsync(int number, TestPerson person, Func<Decision, Actor, DateTime, Refusal?> act)
    {
        var by = await ActorAsync(person);
        await using var scope = World.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MedvirkContext>();
        return await scope.ServiceProvider.GetRequiredService<Acts>().PerformAsync(
            Initiative.Id,
            async ct => act((await new DecisionBook(db).FindAsync(Initiative.Id, number, Now, ct))!, by, Now),
            TestContext.Current.CancellationToken);
    }

    public async Task ActAsync(int number, TestPerson person, Func<Decision, Actor, DateTime, Refusal?> act) =>
        Assert.Null(await TryAsync(number, person, act));

    public Task SayAsync(int number, TestPerson person, PositionKind kind, string? words = null, int? option = null) =>
        ActAsync(number, person, (d, by, now) => d.TakePosition(kind, option, words, by, now));

    public Task<Decision> ReadAsync(int number) => World.ReadAsync(db =>
        DecisionBook.Whole(db.Set<Decision>().AsNoTracking()).SingleAsync(d => d.InitiativeId == Initiative.Id && d.Number == number));

    public async Task<int> RunClockAsync()
    {
        await using var scope = World.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DecisionClock>().RunAsync(Now, CancellationToken.None);
    }

    public async Task<List<T>> PublicAsync<T>(Func<IQueryable<T>, IQueryable<T>> which)
        where T : class
    {
        await using var scope = World.Services.CreateAsyncScope();
        return await which(scope.ServiceProvider.GetRequiredService<PublicContext>().Set<T>()).ToListAsync();
    }
}
