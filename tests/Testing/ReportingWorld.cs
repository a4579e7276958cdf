using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;

namespace Medvirk.Tests.Testing;

/// <summary>Two partners that owe the figures of one indicator for 2025, by area: report 1 is the first's, report 2 the other's.</summary>
public sealed class ReportingWorld
{
    public const string IndicatorSlug = "beboere";

    public static readonly CellKey North = CellKey.Of(("area", "north"));
    public static readonly CellKey South = CellKey.Of(("area", "south"));
    public static readonly Period Period = Period.Year(2025);

    private ReportingWorld(TestInitiative initiative) => Initiative = initiative;

    public TestInitiative Initiative { get; }

    public TestWorld World => Initiative.World;

    public Guid IndicatorId { get; private set; }

    /// <summary>The partners, in the order of their reports.</summary>
    public IReadOnlyList<Guid> Organisations { get; private set; } = [];

    /// <summary>A reporter of each partner.</summary>
    public IReadOnlyList<TestPerson> Reporters { get; private set; } = [];

    /// <param name="database">Which database.</param>
    /// <param name="confidentiality">Of the indicator.</param>
    /// <param name="kind">Of the indicator.</param>
    /// <param name="open">Whether the round is open already.</param>
    public static async Task<ReportingWorld> OnAsync(
        TestDatabase database, Confidentiality confidentiality = Confidentiality.Protected, Kind kind = Kind.Count, bool open = true) =>
        await InAsync(await (await TestWorld.OnAsync(database)).FoundAsync(), confidentiality, kind, open);

    /// <summary>In an initiative of a world apart, where the clock is set or the whole database is looked at.</summary>
    public static async Task<ReportingWorld> InAsync(
        TestInitiative initiative, Confidentiality confidentiality = Confidentiality.Protected, Kind kind = Kind.Count, bool open = true)
    {
        var world = new ReportingWorld(initiative);
        await world.BeginAsync(confidentiality, kind);
        if (open)
        {
            await world.OpenRoundAsync(Period);
        }

        return world;
    }

    public async Task OpenRoundAsync(Period period)
    {
        var secretariat = await SecretariatAsync();
        await World.PerformAsync(Initiative.Id, async (db, now) =>
            (await new ReportBook(db).OpenRoundAsync(Initiative.Id, period, secretariat, now, CancellationToken.None)).Refusal);
    }

    public Task<Actor> SecretariatAsync() => Initiative.ActorOfAsync(Initiative.Secretary);

    public Task<Actor> ReporterAsync(int partner = 0) => Initiative.ActorOfAsync(Reporters[partner]);

    /// <summary>Performs an act with a report and its round.</summary>
    public Task ActAsync(int number, Func<ReportBook, Report, Round, DateTime, Task<Refusal?>> act) =>
        World.PerformAsync(Initiative.Id, async (db, now) =>
        {
            var book = new ReportBook(db);
            var (report, round) = (await book.FindAsync(Initiative.Id, number, CancellationToken.None))!.Value;
            return await act(book, report, round, now);
        });

    /// <summary>Types numbers for total, north and south, and submits them.</summary>
    public async Task SubmitAsync(int number, params string[] numbers)
    {
        var reporter = await ReporterAsync(number - 1);
        await ActAsync(number, async (book, report, round, now) =>
            report.Save(round, [.. numbers.Select((n, i) => new SheetRow(report.Cells[i].Text, n))], report.Draft?.Version ?? 0, reporter, now)
            ?? await book.SubmitAsync(report, round, report.Draft!.Version, reporter, now, CancellationToken.None));
    }

    public async Task ApproveAsync(int number)
    {
        var secretariat = await SecretariatAsync();
        await ActAsync(number, (book, report, round, now) => book.ApproveAsync(report, round, report.Submission!.Version, secretariat, now, CancellationToken.None));
    }

    public Task<Report> ReportAsync(int number) => World.ReadAsync(async db =>
        (await new ReportBook(db).FindAsync(Initiative.Id, number, CancellationToken.None))!.Value.Report);

    private async Task BeginAsync(Confidentiality confidentiality, Kind kind)
    {
        Organisations = [await Initiative.PartnerAsync("Fjordby Kommune"), await Initiative.PartnerAsync("Åben Dør")];
        Reporters = [await Initiative.MemberAsync(Role.Reporter, Organisations[0]), await Initiative.MemberAsync(Role.Representative, Organisations[1])];
        var secretariat = await SecretariatAsync();
        await World.PerformAsync(Initiative.Id, (db, now) =>
        {
            var indicator = Indicator.Define(Initiative.Id, IndicatorSlug, Terms(kind), confidentiality, new Dictionary<string, string>(), secretariat, now).Made!;
            var areas = indicator.BreakDownBy("area", "Område", secretariat, now).Made!;
            areas.Put("north", "Nord");
            areas.Put("south", "Syd");
            db.Add(indicator);
            IndicatorId = indicator.Id;
            var duties = Organisations.Select(o => Duty.Set(
                indicator, o, new DutyTerms([CellKey.Total, North, South], Frequency.Year, 90), Period, [], secretariat, now).Made!);
            db.AddRange(duties);
            return Task.FromResult<Refusal?>(null);
        });
    }

    private static DefinitionTerms Terms(Kind kind) => new()
    {
        Name = "Beboere med naboer, de kender",
        Explanation = "Hvor mange beboere der kender mindst én nabo ved navn.",
        Kind = kind,
        Unit = kind == Kind.Count ? "beboere" : "%",
        Per = kind == Kind.Count ? 1 : 100,
        Decimals = kind == Kind.Count ? 0 : 1,
        Across = DefinitionTerms.AcrossFor(kind)[0],
        Frequency = Frequency.Year,
    };
}
