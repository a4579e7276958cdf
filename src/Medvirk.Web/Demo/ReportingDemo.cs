using System.Globalization;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>
/// Four invented partners report the protected indicator each quarter: a round that is over, with one that came late, and one
/// that runs, in which everyone who can sign in has something to do. All figures are invented.
/// </summary>
public sealed class ReportingDemo(DemoWorld world)
{
    /// <summary>A quarter is never shorter, so that the running round is never overdue.</summary>
    private const int DueDays = 90;

    private static readonly string[] Reporters = ["indberetter", "forening", "bolig", "region"];

    private static readonly CellKey[] Cells =
        [CellKey.Total, .. new[] { "under-30", "30-59", "60-plus" }.Select(code => CellKey.Of(("alder", code)))];

    private readonly Actor secretariat = world.Actors["sekretariat"];
    private readonly Period running = Period.Containing(DateOnly.FromDateTime(world.Now), Frequency.Quarter).Previous;

    private Period Over => running.Previous;

    public static void Fill(DemoWorld world)
    {
        var demo = new ReportingDemo(world);
        demo.Agree();
        demo.LastRound();
        demo.ThisRound();
    }

    private void Agree()
    {
        var at = Opening(Over).AddDays(-70);
        world.Tell(at, async (now, ct) =>
        {
            var indicator = await IndicatorAsync(ct);
            var age = indicator.BreakDownBy("alder", "Alder", secretariat, now).Made!;
            indicator.Describe(age, "Alder", [("under-30", "Under 30 år"), ("30-59", "30 til 59 år"), ("60-plus", "60 år og derover")], secretariat, now);
            foreach (var reporter in Reporters)
            {
                var duty = Duty.Set(
                    indicator, OrganisationOf(reporter), new DutyTerms(Cells, Frequency.Quarter, DueDays), Over, [], secretariat, now);
                if (duty.IsRefused)
                {
                    return duty.Refusal;
                }

                world.Db.Add(duty.Made);
            }

            return null;
        });
        world.Tell(at.AddDays(2), (now, _) =>
        {
            var agreement = DataAgreement.Conclude(
                world.InitiativeId, OrganisationOf("bolig"), DateOnly.FromDateTime(now), null,
                "Opdigtet brev fra Boligselskabet Lyngen: Sekretariatet må se vores tal for at hjælpe os med at tælle rigtigt.", [], secretariat, now);
            if (!agreement.IsRefused)
            {
                world.Db.Add(agreement.Made);
            }

            return Task.FromResult(agreement.Refusal);
        });
    }

    private void LastRound()
    {
        var opened = Opening(Over);
        Open(Over, opened);
        Report(Over, "indberetter", opened.AddDays(20), [(212, 430), (48, 95), (104, 205), (60, 130)]);
        Report(Over, "forening", opened.AddDays(31), [(96, 140), (20, 31), (44, 62), (32, 47)]);
        Report(Over, "bolig", opened.AddDays(44), [(61, 150), (9, 30), (30, 70), (22, 50)]);
        Report(Over, "region", Since(0.10), [(150, 390), (36, 90), (70, 180), (44, 120)]);
        foreach (var (reporter, at) in new[] { ("indberetter", opened.AddDays(24)), ("forening", opened.AddDays(33)), ("bolig", opened.AddDays(45)), ("region", Since(0.15)) })
        {
            Approve(Over, reporter, at);
        }

        world.Tell(Since(0.20), async (now, ct) =>
            (await world.Db.Set<Round>().SingleAsync(r => r.InitiativeId == world.InitiativeId && r.Period == Over, ct)).Close(secretariat, now));
    }

    private void ThisRound()
    {
        Open(running, Opening(running));
        Report(running, "region", Since(0.30), [(161, 394), (40, 92), (75, 181), (46, 121)]);
        Approve(running, "region", Since(0.40));
        Report(running, "indberetter", Since(0.50), [(231, 441), (22, 96), (139, 212), (70, 133)]);
        world.Tell(Since(0.60), async (now, ct) => (await FindAsync(running, "indberetter", ct)).Report.Return(
            1, "Der er kun 22 under 30 år mod 48 sidst. Er det rigtigt? Så skriv gerne en linje om hvorfor. (Opdigtet)", secretariat, now));
        Report(running, "bolig", Since(0.70), [(70, 156), (12, 33), (33, 71), (25, 52)]);
    }

    private void Open(Period period, DateTime at) => world.Tell(at, async (now, ct) =>
        (await new ReportBook(world.Db).OpenRoundAsync(world.InitiativeId, period, Actor.System, now, ct)).Refusal);

    private void Report(Period period, string reporter, DateTime at, IReadOnlyList<(int Part, int Of)> figures) => world.Tell(at, async (now, ct) =>
    {
        var (report, round) = await FindAsync(period, reporter, ct);
        var by = world.Actors[reporter];
        SheetRow[] rows = [.. figures.Select((f, i) => new SheetRow(Cells[i].Text, Typed(f.Part), Typed(f.Of)))];
        return report.Save(round, rows, 0, by, now)
            ?? await new ReportBook(world.Db).SubmitAsync(report, round, report.Draft!.Version, by, now, ct);
    });

    private void Approve(Period period, string reporter, DateTime at) => world.Tell(at, async (now, ct) =>
    {
        var (report, round) = await FindAsync(period, reporter, ct);
        return await new ReportBook(world.Db).ApproveAsync(report, round, 1, secretariat, now, ct);
    });

    /// <summary>The morning after the period's last day, and never later than a little while ago.</summary>
    private DateTime Opening(Period period)
    {
        var morning = period.Next.Start.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return morning + TimeSpan.FromTicks(Math.Min(TimeSpan.FromHours(6).Ticks, (world.Now - morning).Ticks / 10));
    }

    /// <summary>A part of the way from the opening of the running round until now.</summary>
    private DateTime Since(double share) => Opening(running) + ((world.Now - Opening(running)) * share);

    private Guid OrganisationOf(string reporter) => world.Actors[reporter].OrganisationId!.Value;

    private Task<Indicator> IndicatorAsync(CancellationToken ct) => world.Db.Set<Indicator>()
        .Include(i => i.Definitions).Include(i => i.Breakdowns).ThenInclude(b => b.Codes)
        .SingleAsync(i => i.InitiativeId == world.InitiativeId && i.Slug == "med-i-et-faellesskab", ct);

    private async Task<(Report Report, Round Round)> FindAsync(Period period, string reporter, CancellationToken ct)
    {
        var organisation = OrganisationOf(reporter);
        var number = await world.Db.Set<Report>()
            .Where(r => r.InitiativeId == world.InitiativeId && r.Period == period && r.OrganisationId == organisation).Select(r => r.Number).SingleAsync(ct);
        return (await new ReportBook(world.Db).FindAsync(world.InitiativeId, number, ct))!.Value;
    }

    private static string Typed(int number) => number.ToString(CultureInfo.InvariantCulture);
}
