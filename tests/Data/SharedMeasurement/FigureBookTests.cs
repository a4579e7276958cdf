using System.Globalization;
using CsCheck;
using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Data.SharedMeasurement;

public sealed class FigureBookTests
{
    private static readonly CellKey North = CellKey.Of(("region", "north"));
    private static int counter;

    [Theory, EveryDatabase]
    public async Task Figures_are_added_then_revised_and_equal_ones_left_alone(TestDatabase database)
    {
        var (world, indicator) = await NewIndicatorAsync(database);
        var first = await EnterAsync(world, indicator, ("", "2020", "12.4"), ("", "2021", "0"), (North.Text, "2020", "missing"));
        Assert.Equal((3, 0, 0), (first.Added, first.Changed, first.Same));
        var second = await EnterAsync(world, indicator, ("", "2020", "12.4"), ("", "2021", "1"), (North.Text, "2020", "not-applicable"));
        Assert.Equal((0, 2, 1), (second.Added, second.Changed, second.Same));

        var stored = await world.ReadAsync(db => db.Set<Value>().AsNoTracking()
            .Where(v => v.Cell.IndicatorId == indicator.Id).Include(v => v.Cell).ToListAsync());
        Assert.Equal(
            ["region=north|2020|1|missing|old", "region=north|2020|2|not-applicable|current", "|2020|1|12.4|current", "|2021|1|0|old", "|2021|2|1|current"],
            stored.Select(v => $"{v.Cell.Key}|{v.Period}|{v.Revision}|{v.Figure}|{(v.SupersededAt is null ? "current" : "old")}").Order(StringComparer.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task The_same_figures_again_change_nothing_at_all(TestDatabase database)
    {
        var (world, indicator) = await NewIndicatorAsync(database);
        await EnterAsync(world, indicator, ("", "2020", "12.4"));
        var again = await EnterAsync(world, indicator, ("", "2020", "12.4"));
        Assert.Equal((0, 0, 1), (again.Added, again.Changed, again.Same));
        Assert.Equal(1, await world.ReadAsync(db => db.Set<Value>().CountAsync(v => v.Cell.IndicatorId == indicator.Id)));
        Assert.Equal(1, await world.ReadAsync(db => db.Set<ReleasedCell>().CountAsync(c => c.Series.IndicatorId == indicator.Id)));
    }

    [Theory, EveryDatabase]
    public async Task Open_figures_are_released_at_once_and_protected_and_internal_ones_never(TestDatabase database)
    {
        foreach (var confidentiality in Enum.GetValues<Confidentiality>())
        {
            var (world, indicator) = await NewIndicatorAsync(database, confidentiality);
            await EnterAsync(world, indicator, ("", "2020", "12.4"), (North.Text, "2020", "0"));
            var released = await ReleasedAsync(world, indicator);
            Assert.Equal(
                confidentiality == Confidentiality.Open ? ["|2020|1|12.4|False|0", "region=north|2020|1|0|False|0"] : Array.Empty<string>(),
                released.Where(c => c.SupersededAt is null).Select(Line));
        }
    }

    [Theory, EveryDatabase]
    public async Task The_figures_of_several_organisations_are_released_as_one(TestDatabase database)
    {
        var (world, indicator) = await NewIndicatorAsync(database, kind: Kind.Share);
        var (a, b) = (await OrganisationAsync(world), await OrganisationAsync(world));
        await EnterAsync(world, indicator, a, ("", "2020", "1/2"));
        await EnterAsync(world, indicator, b, ("", "2020", "10/100"));
        Assert.Equal("|2020|2|11/102|False|2", Line((await ReleasedAsync(world, indicator)).Single(c => c.SupersededAt is null)));
        await EnterAsync(world, indicator, b, ("", "2020", "0/100"));
        Assert.Equal("|2020|3|1/102|True|2", Line((await ReleasedAsync(world, indicator)).Single(c => c.SupersededAt is null)));
    }

    [Theory, EveryDatabase]
    public async Task A_published_rate_is_shown_and_never_added(TestDatabase database)
    {
        var (world, indicator) = await NewIndicatorAsync(database);
        var (a, b) = (await OrganisationAsync(world), await OrganisationAsync(world));
        await EnterAsync(world, indicator, a, ("", "2020", "10"));
        await EnterAsync(world, indicator, b, ("", "2020", "20"));
        Assert.DoesNotContain(await ReleasedAsync(world, indicator), c => c.SupersededAt is null);
        await EnterAsync(world, indicator, ("", "2020", "15"));
        Assert.Equal("|2020|2|15|False|0", Line((await ReleasedAsync(world, indicator)).Single(c => c.SupersededAt is null)));
    }

    [Theory, EveryDatabase]
    public async Task Protecting_takes_back_what_was_released(TestDatabase database)
    {
        var (world, indicator) = await NewIndicatorAsync(database);
        await EnterAsync(world, indicator, ("", "2020", "12.4"));
        await world.PerformAsync(indicator.InitiativeId, async (db, now) =>
        {
            var loaded = (await db.FindAsync<Indicator>(indicator.Id))!;
            await new ReleaseBook(db).TakeBackAsync(indicator.Id, now, CancellationToken.None);
            return loaded.Protect("Handler om få", Secretariat(), now);
        });
        Assert.All(await ReleasedAsync(world, indicator), c => Assert.NotNull(c.SupersededAt));
        await EnterAsync(world, indicator, ("", "2021", "12.4"));
        Assert.All(await ReleasedAsync(world, indicator), c => Assert.NotNull(c.SupersededAt));
    }

    [Theory, EveryDatabase]
    public async Task What_was_known_on_a_day_is_what_stood_there_that_day(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var indicator = await NewIndicatorAsync(world, Confidentiality.Open, Kind.PublishedRate);
        var drawn = Gen.Select(Gen.Int[2015, 2019], Gen.Bool, Gen.Int[0, 5]).Array[1, 4].Array[6].Generate(new PCG(1), null, out _);
        var states = new List<(DateTime At, string State)>();
        foreach (var rows in drawn)
        {
            world.Clock.Advance(TimeSpan.FromHours(7));
            await EnterAsync(world, indicator, [.. rows.DistinctBy(r => (r.Item1, r.Item2)).Select(r => (r.Item2 ? North.Text : "", $"{r.Item1}", r.Item3 == 5 ? "missing" : $"{r.Item3}"))]);
            states.Add((world.Clock.Now, await StateAsync(world, indicator, null)));
        }

        foreach (var (at, state) in states)
        {
            Assert.Equal(state, await StateAsync(world, indicator, at));
        }

        Assert.Equal("", await StateAsync(world, indicator, states[0].At.AddMinutes(-1)));
    }

    [Theory, EveryDatabase]
    public async Task Figures_are_never_known_before_those_they_take_over_from(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var indicator = await NewIndicatorAsync(world, Confidentiality.Open, Kind.PublishedRate);
        await EnterAsync(world, indicator, ("", "2020", "1"));
        var first = world.Clock.Now;
        world.Clock.Advance(TimeSpan.FromHours(-2));
        await EnterAsync(world, indicator, ("", "2020", "2"));
        Assert.Equal("|2020|2", await StateAsync(world, indicator, first));
    }

    private static async Task<(TestWorld World, Indicator Indicator)> NewIndicatorAsync(
        TestDatabase database, Confidentiality confidentiality = Confidentiality.Open, Kind kind = Kind.PublishedRate)
    {
        var world = await TestWorld.OnAsync(database);
        return (world, await NewIndicatorAsync(world, confidentiality, kind));
    }

    private static async Task<Indicator> NewIndicatorAsync(TestWorld world, Confidentiality confidentiality, Kind kind)
    {
        var initiative = await world.FoundAsync();
        var terms = new DefinitionTerms { Name = "Boliger", Explanation = "Hvor mange", Unit = "%", Kind = kind, Per = 100, Across = DefinitionTerms.AcrossFor(kind)[0] }.Cleaned();
        Indicator? indicator = null;
        await world.PerformAsync(initiative.Id, (db, now) =>
        {
            var made = Indicator.Define(initiative.Id, "boliger", terms, confidentiality, new Dictionary<string, string>(), Secretariat(), now);
            indicator = made.Made;
            db.Add(indicator!);
            return Task.FromResult(made.Refusal);
        });
        return indicator!;
    }

    private static async Task<Guid> OrganisationAsync(TestWorld world)
    {
        var organisation = new Organisation($"Part {Interlocked.Increment(ref counter)}", Sector.Association);
        await world.PerformAsync(Guid.Empty, (db, _) =>
        {
            db.Add(organisation);
            return Task.FromResult<Refusal?>(null);
        });
        return organisation.Id;
    }

    private static Task<Appended> EnterAsync(TestWorld world, Indicator indicator, params (string Cell, string Period, string Figure)[] rows) =>
        EnterAsync(world, indicator, null, rows);

    private static async Task<Appended> EnterAsync(TestWorld world, Indicator indicator, Guid? organisationId, params (string Cell, string Period, string Figure)[] rows)
    {
        Appended? appended = null;
        await world.PerformAsync(indicator.InitiativeId, async (db, now) =>
        {
            var figures = rows.Select(r => new NewFigure(indicator.Id, new CellKey(r.Cell), Period.Parse(r.Period), Parse(r.Figure), 1)).ToArray();
            var entry = new Entry(indicator.InitiativeId, EntryWay.Import, null, "tal.csv", null, Secretariat(), now);
            appended = await new FigureBook(db).AppendAsync(entry, organisationId, figures, CancellationToken.None);
            return null;
        });
        return appended!;
    }

    private static Figure Parse(string text) => text switch
    {
        "missing" => Figure.Missing,
        "not-applicable" => Figure.NotApplicable,
        _ when text.Split('/') is [var n, var d] => Figure.Of(Number(n), Number(d)),
        _ => Figure.Of(Number(text)),
    };

    private static Quantity Number(string text) => Quantity.Of(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static Actor Secretariat() => new(null, null, null, Role.Secretariat, MayBind: false);

    private static Task<List<ReleasedCell>> ReleasedAsync(TestWorld world, Indicator indicator) => world.ReadAsync(db =>
        db.Set<ReleasedCell>().AsNoTracking().Include(c => c.Series).Where(c => c.Series.IndicatorId == indicator.Id)
            .OrderBy(c => c.Series.Key).ThenBy(c => c.Period).ToListAsync());

    private static string Line(ReleasedCell c) => $"{c.Series.Key}|{c.Period}|{c.Revision}|{c.Figure}|{c.IsRevised}|{c.Contributors}";

    /// <summary>The values as they stand, or as they were known at a time.</summary>
    private static async Task<string> StateAsync(TestWorld world, Indicator indicator, DateTime? at)
    {
        var values = await world.ReadAsync(db => db.Set<Value>().AsNoTracking().Include(v => v.Cell)
            .Where(v => v.Cell.IndicatorId == indicator.Id)
            .KnownOn(at).ToListAsync());
        return string.Join(' ', values.Select(v => $"{v.Cell.Key}|{v.Period}|{v.Figure}").Order(StringComparer.Ordinal));
    }
}
