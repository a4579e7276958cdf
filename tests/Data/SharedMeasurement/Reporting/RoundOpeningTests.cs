using Medvirk.Data.Backbone.Conditions;
using Medvirk.Data.Ledger;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Data.SharedMeasurement.Reporting;

/// <summary>Rounds make themselves, and what they tell of the condition.</summary>
public sealed class RoundOpeningTests
{
    [Theory, EveryDatabase]
    public async Task Rounds_open_by_themselves_when_their_period_has_ended_and_only_once(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var reporting = await ReportingWorld.InAsync(await world.FoundAsync(), open: false);
        Assert.Equal(1, await OpenAsync(world));
        Assert.Equal(0, await OpenAsync(world));
        Assert.Equal(["1|2025|2"], await RoundsAsync(reporting));

        world.Clock.Now = new DateTime(2026, 12, 31, 23, 59, 0, DateTimeKind.Utc);
        Assert.Equal(0, await OpenAsync(world));
        world.Clock.Now = new DateTime(2028, 1, 1, 0, 1, 0, DateTimeKind.Utc);
        Assert.Equal(2, await OpenAsync(world));
        Assert.Equal(["1|2025|2", "2|2026|2", "3|2027|2"], await RoundsAsync(reporting));
    }

    [Theory, EveryDatabase]
    public async Task Several_nodes_at_once_open_a_round_once(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var reporting = await ReportingWorld.InAsync(await world.FoundAsync(), open: false);
        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => OpenAsync(world))));
        Assert.Equal(1, opened.Sum());
        Assert.Equal(["1|2025|2"], await RoundsAsync(reporting));
        Assert.Equal(1, await world.ReadAsync(db => db.Set<LedgerEntry>().CountAsync(e => e.InitiativeId == reporting.Initiative.Id && e.Kind == "round-opened")));
    }

    [Theory, EveryDatabase]
    public async Task A_round_that_people_closed_stays_closed_and_the_others_open(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var reporting = await ReportingWorld.InAsync(await world.FoundAsync());
        var secretariat = await reporting.SecretariatAsync();
        var third = await reporting.Initiative.PartnerAsync("Boligselskabet");
        await world.PerformAsync(reporting.Initiative.Id, async (db, now) =>
        {
            var indicator = await db.Set<Indicator>().Include(i => i.Definitions).SingleAsync(i => i.Id == reporting.IndicatorId);
            db.Add(Duty.Set(indicator, third, new DutyTerms([CellKey.Total], Frequency.Year, 30), Period.Year(2024), [], secretariat, now).Made!);
            return (await db.Set<Round>().SingleAsync(r => r.InitiativeId == reporting.Initiative.Id)).Close(secretariat, now);
        });
        Assert.Equal(1, await OpenAsync(world));
        Assert.Equal(0, await OpenAsync(world));
        Assert.Equal(["1|2025|2", "2|2024|1"], await RoundsAsync(reporting));
    }

    [Theory, EveryDatabase]
    public async Task A_duty_that_has_ended_is_asked_for_no_more(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var reporting = await ReportingWorld.InAsync(await world.FoundAsync(), open: false);
        var secretariat = await reporting.SecretariatAsync();
        await world.PerformAsync(reporting.Initiative.Id, async (db, now) =>
            (await db.Set<Duty>().SingleAsync(d => d.OrganisationId == reporting.Organisations[0])).End(secretariat, now));
        await OpenAsync(world);
        Assert.Equal(["1|2025|1"], await RoundsAsync(reporting));
    }

    [Theory, EveryDatabase]
    public async Task The_condition_reads_the_latest_round_that_has_had_its_time(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var reporting = await ReportingWorld.InAsync(await world.FoundAsync());
        await reporting.SubmitAsync(1, "30", "10", "20");
        Assert.Equal((0, 0), await ReadAsync(reporting, ReadingRules.Coverage)); // due 31 March: it still runs

        world.Clock.Now = new DateTime(2026, 4, 1, 8, 0, 0, DateTimeKind.Utc);
        Assert.Equal((1, 2), await ReadAsync(reporting, ReadingRules.Coverage));
        Assert.Equal((1, 2), await ReadAsync(reporting, ReadingRules.OnTime));

        await reporting.SubmitAsync(2, "3", "1", "2"); // a day late
        await reporting.ApproveAsync(1);
        Assert.Equal((2, 2), await ReadAsync(reporting, ReadingRules.Coverage));
        Assert.Equal((1, 2), await ReadAsync(reporting, ReadingRules.OnTime));
    }

    private static async Task<int> OpenAsync(TestWorld world)
    {
        await using var scope = world.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RoundOpening>().OpenDueAsync(world.Clock.Now, CancellationToken.None);
    }

    private static async Task<(int Met, int Of)> ReadAsync(ReportingWorld reporting, ReadingRule rule)
    {
        await using var scope = reporting.World.Services.CreateAsyncScope();
        var five = await scope.ServiceProvider.GetRequiredService<ConditionReadings>().ReadAsync(reporting.Initiative.Id, reporting.World.Clock.Now, CancellationToken.None);
        var reading = five.SelectMany(c => c.Readings).Single(r => r.Rule == rule);
        return (reading.Met, reading.Of);
    }

    /// <summary>number|period|reports</summary>
    private static async Task<string[]> RoundsAsync(ReportingWorld reporting)
    {
        var rounds = await reporting.World.ReadAsync(db => RoundQueries.RoundsAsync(db, reporting.Initiative.Id, 0, 100, CancellationToken.None));
        return [.. rounds.OrderBy(r => r.Number).Select(r => $"{r.Number}|{r.Period}|{r.Asked}")];
    }
}
