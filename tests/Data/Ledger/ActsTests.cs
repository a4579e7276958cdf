using Medvirk.Data;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Data.Ledger;

/// <summary>An act and its ledger entry are one: both, or neither.</summary>
public sealed class ActsTests
{
    private static readonly Actor Secretariat = new(null, null, null, Role.Secretariat, MayBind: false);

    [Theory, EveryDatabase]
    public async Task A_refused_act_leaves_nothing(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var organisation = new Organisation("Nej Tak", Sector.Business);
        var before = await NumberAsync(world, initiative.Id);
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.PerformAsync(initiative.Id, async (db, now) =>
        {
            var found = (await db.FindAsync<Initiative>(initiative.Id))!;
            db.Add(organisation);
            found.Join(organisation.Id, Actor.System, now);
            return BackboneRefusals.OnlyFounder;
        }));
        Assert.Equal(before, await NumberAsync(world, initiative.Id));
        Assert.False(await world.ReadAsync(db => db.Set<Organisation>().AnyAsync(one => one.Id == organisation.Id)));
    }

    [Theory, EveryDatabase]
    public async Task What_happened_to_an_aggregate_is_never_saved_without_its_entry(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.ReadAsync(db =>
        {
            db.Add(Invitation.Send(initiative.Id, null, Role.Chair, "a@example.org", false, Secretariat, FakeClock.Start).Made.Invitation);
            return db.SaveChangesAsync();
        }));
    }

    [Theory, EveryDatabase]
    public async Task An_act_that_ends_in_an_error_leaves_nothing(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var before = await NumberAsync(world, initiative.Id);
        await Assert.ThrowsAsync<DbUpdateException>(() => world.PerformAsync(initiative.Id, async (db, now) =>
        {
            var found = (await db.FindAsync<Initiative>(initiative.Id))!;
            return found.Join(Guid.CreateVersion7(), Actor.System, now).Refusal;
        }));
        Assert.Equal(before, await NumberAsync(world, initiative.Id));
    }

    private static Task<long> NumberAsync(TestWorld world, Guid initiativeId) => world.ReadAsync(db =>
        db.Set<LedgerHead>().Where(head => head.InitiativeId == initiativeId).Select(head => head.Number).SingleAsync());
}
