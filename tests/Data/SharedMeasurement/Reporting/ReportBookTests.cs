using Medvirk.Data.Ledger;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Data.SharedMeasurement.Reporting;

public sealed class ReportBookTests
{
    [Theory, EveryDatabase]
    public async Task A_round_asks_each_duty_once_however_often_it_is_opened(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var secretariat = await world.SecretariatAsync();
        var again = await world.World.ReadAsync(db => new ReportBook(db).OpenRoundAsync(
            world.Initiative.Id, ReportingWorld.Period, secretariat, world.World.Clock.Now, CancellationToken.None));
        Assert.Equal(ReportingRefusals.RoundAsksNothing, again.Refusal);
        var reports = await world.World.ReadAsync(db => db.Set<Report>().AsNoTracking().Where(r => r.InitiativeId == world.Initiative.Id).ToListAsync());
        Assert.Equal([1, 2], reports.Select(r => r.Number).Order());
        Assert.All(reports, r => Assert.Equal([CellKey.Total, ReportingWorld.North, ReportingWorld.South], r.Cells));
    }

    [Theory, EveryDatabase]
    public async Task A_duty_that_comes_later_widens_the_round_that_is_open(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var third = await world.Initiative.PartnerAsync("Boligselskabet");
        var secretariat = await world.SecretariatAsync();
        await world.World.PerformAsync(world.Initiative.Id, async (db, now) =>
        {
            var indicator = await db.Set<Indicator>().Include(i => i.Definitions).SingleAsync(i => i.Id == world.IndicatorId);
            db.Add(Duty.Set(indicator, third, new DutyTerms([CellKey.Total], Frequency.Year, 30), ReportingWorld.Period, [], secretariat, now).Made!);
            return null;
        });
        await world.OpenRoundAsync(ReportingWorld.Period);
        Assert.Equal(1, await world.World.ReadAsync(db => db.Set<Round>().CountAsync(r => r.InitiativeId == world.Initiative.Id)));
        Assert.Equal(third, (await world.ReportAsync(3)).OrganisationId);
    }

    [Theory, EveryDatabase]
    public async Task A_draft_is_kept_letter_for_letter(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var reporter = await world.ReporterAsync();
        SheetRow[] rows = [new("", "1.234 \"😀\"", "\\", "x", "Æ\nø; å"), new(ReportingWorld.North.Text, "10")];
        await world.ActAsync(1, (_, report, round, now) => Task.FromResult(report.Save(round, rows, 0, reporter, now)));
        Assert.Equal(rows, (await world.ReportAsync(1)).Draft!.Rows);
    }

    [Theory, EveryDatabase]
    public async Task Approving_writes_values_with_one_ledger_entry_and_releases_nothing_that_is_protected(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SubmitAsync(1, "30", "10", "0");
        Assert.Empty(await ValuesAsync(world, 0));
        var before = await HeadAsync(world);
        await world.ApproveAsync(1);

        Assert.Equal(["area=north|10|1", "area=south|0|1", "|30|1"], await ValuesAsync(world, 0));
        Assert.Equal(before + 1, await HeadAsync(world));
        var entry = await world.World.ReadAsync(db => db.Set<Entry>().AsNoTracking().SingleAsync(e => e.InitiativeId == world.Initiative.Id));
        Assert.Equal((EntryWay.Report, (await world.ReportAsync(1)).Id), (entry.Way, entry.ReferenceId!.Value));
        var text = await world.World.ReadAsync(db => db.Set<LedgerEntry>().Where(e => e.InitiativeId == world.Initiative.Id).OrderByDescending(e => e.Number).Select(e => e.Text).FirstAsync());
        Assert.Contains(entry.Digest, text, StringComparison.Ordinal);
        Assert.Equal(0, await ReleasedAsync(world));
    }

    [Theory, EveryDatabase]
    public async Task Approving_an_open_indicator_releases_its_cells_in_the_same_act(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database, Confidentiality.Open);
        await world.SubmitAsync(1, "30", "10", "20");
        Assert.Equal(0, await ReleasedAsync(world));
        await world.ApproveAsync(1);
        Assert.Equal(3, await ReleasedAsync(world));
        await world.SubmitAsync(2, "3", "1", "2");
        await world.ApproveAsync(2);
        var total = await world.World.ReadAsync(db => db.Set<ReleasedCell>().AsNoTracking()
            .SingleAsync(c => c.Series.IndicatorId == world.IndicatorId && c.Series.Key == CellKey.Total && c.SupersededAt == null));
        Assert.Equal((Quantity.Of(33), 2), (total.Number!.Value, total.Contributors));
    }

    [Theory, EveryDatabase]
    public async Task What_was_reported_before_stands_beside_and_only_after_the_last_break(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SubmitAsync(1, "30", "10", "20");
        await world.ApproveAsync(1);
        await world.OpenRoundAsync(Period.Year(2026));

        var basis = await BasisAsync(world, 3);
        Assert.Equal(new KnownFigure(ReportingWorld.Period, Figure.Of(Quantity.Of(30))), basis.LastOf(CellKey.Total));
        Assert.Empty(basis.Current);
        Assert.Equal(Figure.Of(Quantity.Of(10)), (await BasisAsync(world, 1)).Current[ReportingWorld.North]);
        Assert.Empty((await BasisAsync(world, 2)).Current);
        Assert.Empty((await BasisAsync(world, 4)).History);
    }

    [Theory, EveryDatabase]
    public async Task After_a_breaking_change_old_figures_are_no_history(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database, open: false);
        var secretariat = await world.SecretariatAsync();
        await world.OpenRoundAsync(ReportingWorld.Period);
        await world.SubmitAsync(1, "30", "10", "20");
        await world.ApproveAsync(1);
        await world.World.PerformAsync(world.Initiative.Id, async (db, now) =>
        {
            var indicator = await db.Set<Indicator>().Include(i => i.Definitions).SingleAsync(i => i.Id == world.IndicatorId);
            return indicator.Redefine(indicator.Current.Terms with { Unit = "husstande" }, DefinitionChange.Breaking, "Vi tæller husstande.", secretariat, now);
        });
        await world.OpenRoundAsync(Period.Year(2026));
        var (first, second) = (await BasisAsync(world, 1), await BasisAsync(world, 3));
        Assert.Equal(("beboere", "husstande"), (first.Terms.Unit, second.Terms.Unit));
        Assert.Empty(second.History);
    }

    [Theory, EveryDatabase]
    public async Task Where_no_review_is_asked_for_a_report_counts_when_it_is_submitted(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var secretariat = await world.SecretariatAsync();
        await world.World.PerformAsync(world.Initiative.Id, (db, now) =>
        {
            db.Add(ReviewSetting.Choose(world.Initiative.Id, world.IndicatorId, ReviewRule.AtOnce, secretariat, now).Made!);
            return Task.FromResult<Medvirk.Domain.Shared.Refusal?>(null);
        });
        await world.SubmitAsync(1, "30", "10", "20");
        Assert.Equal(["area=north|10|1", "area=south|20|1", "|30|1"], await ValuesAsync(world, 0));
        Assert.Equal(ReportStepKind.Counted, (await world.ReportAsync(1)).Steps[^1].Kind);
    }

    [Theory, EveryDatabase]
    public async Task A_refused_approval_leaves_nothing_behind(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SubmitAsync(1, "30", "10", "20");
        var head = await HeadAsync(world);
        var outsider = await world.ReporterAsync(1);
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            world.ActAsync(1, (book, report, round, now) => book.ApproveAsync(report, round, 1, outsider, now, CancellationToken.None)));
        Assert.Empty(await ValuesAsync(world, 0));
        Assert.Equal((head, ReportState.Submitted), (await HeadAsync(world), (await world.ReportAsync(1)).State));
    }

    [Theory, EveryDatabase]
    public async Task The_ledger_holds_no_figure_and_no_comment_of_a_report(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SubmitAsync(1, "31337", "10", "20");
        var secretariat = await world.SecretariatAsync();
        await world.ActAsync(1, (_, report, _, now) => Task.FromResult(report.Return(1, "Ring til Yrsa om Syd", secretariat, now)));
        var texts = await world.World.ReadAsync(db => db.Set<LedgerEntry>().Where(e => e.InitiativeId == world.Initiative.Id).Select(e => e.Text).ToListAsync());
        Assert.DoesNotContain(texts, t => t.Contains("31337", StringComparison.Ordinal) || t.Contains("Yrsa", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.Contains("\"report-returned\"", StringComparison.Ordinal));
    }

    private static Task<ReportBasis> BasisAsync(ReportingWorld world, int number) => world.World.ReadAsync(async db =>
    {
        var book = new ReportBook(db);
        var (report, round) = (await book.FindAsync(world.Initiative.Id, number, CancellationToken.None))!.Value;
        return await book.BasisAsync(report, round, DateOnly.FromDateTime(world.World.Clock.Now), CancellationToken.None);
    });

    private static async Task<IEnumerable<string>> ValuesAsync(ReportingWorld world, int partner)
    {
        var values = await world.World.ReadAsync(db => db.Set<Value>().AsNoTracking().Include(v => v.Cell)
            .Where(v => v.Cell.IndicatorId == world.IndicatorId && v.Cell.OrganisationId == world.Organisations[partner] && v.SupersededAt == null).ToListAsync());
        return values.Select(v => $"{v.Cell.Key}|{v.Figure}|{v.DefinitionNumber}").Order(StringComparer.Ordinal).ToArray();
    }

    private static Task<int> ReleasedAsync(ReportingWorld world) =>
        world.World.ReadAsync(db => db.Set<ReleasedCell>().CountAsync(c => c.Series.IndicatorId == world.IndicatorId && c.SupersededAt == null));

    private static Task<long> HeadAsync(ReportingWorld world) =>
        world.World.ReadAsync(db => db.Set<LedgerHead>().Where(h => h.InitiativeId == world.Initiative.Id).Select(h => h.Number).SingleAsync());
}
