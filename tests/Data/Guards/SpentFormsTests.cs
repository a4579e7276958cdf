using Medvirk.Data.Guards;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Data.Guards;

public sealed class SpentFormsTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(FakeClock.Start);

    [Theory, EveryDatabase]
    public async Task A_form_is_spent_once_and_tells_the_same_from_another(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var form = Guid.CreateVersion7().ToString("N");
        Assert.Equal(Sending.First, await SpendAsync(world, form, "a", Today));
        Assert.Equal(Sending.SameAgain, await SpendAsync(world, form, "a", Today));
        Assert.Equal(Sending.SomethingElse, await SpendAsync(world, form, "b", Today));
    }

    [Theory, EveryDatabase]
    public async Task Of_many_sent_at_once_one_is_the_first(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var form = Guid.CreateVersion7().ToString("N");
        var sendings = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SpendAsync(world, form, "a", Today, initiative.Id)));
        Assert.Single(sendings, Sending.First);
    }

    [Theory, EveryDatabase]
    public async Task What_is_too_old_is_forgotten(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        await SpendAsync(world, "old", "a", Today);
        await SpendAsync(world, "new", "a", Today.AddDays(3));
        Assert.Equal(["new"], await world.ReadAsync(db => db.Set<SpentForm>().Select(f => f.FormHash).ToListAsync()));
    }

    private static async Task<Sending> SpendAsync(TestWorld world, string form, string content, DateOnly today, Guid initiativeId = default)
    {
        Sending sending = default;
        await world.PerformAsync(initiativeId, async (db, _) =>
        {
            sending = await SpentForms.SpendAsync(db, form, content, today, today.AddDays(2), TestContext.Current.CancellationToken);
            return null;
        });
        return sending;
    }
}
