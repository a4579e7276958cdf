using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>An open indicator, and real figures from a file.</summary>
public sealed class Measuring(Walk walk)
{
    public const string Dwellings = "Boliger under standarden";
    public const string Households = "Husstande under standarden";
    public const string Page = "measurement/indicators/boliger-under-standarden";
    public const string PublicPage = "measurement/boliger-under-standarden";
    private const string Figures = "open-sdg/indicator_11-1-1.csv";

    /// <summary>The whole file once with scripts and once without; by keyboard its first lines are walk enough.</summary>
    private bool IsWhole => walk is { Way: Way.Mouse or Way.NoScript, Language: "da" };

    public async Task WalkAsync()
    {
        var file = IsWhole ? Samples.Path(Figures) : await ExcerptAsync(Samples.Path(Figures));
        await DefineAsync();
        await SendNonsenseAsync();
        await ImportAsync(file);
        await ImportAgainAsync(file);
        await MarkAsync();
    }

    private async Task DefineAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync(T["nav.work.measurement"]);
        await screen.FollowAsync(T["measurement.create.do"]);
        await screen.FillAsync(T["measurement.term.name"], Dwellings);
        await screen.FillAsync(T["measurement.term.explanation"], "Andelen af boliger, der ikke lever op til standarden.");
        await screen.TickAsync(T["Level.Population"]);
        await screen.TickAsync(T["Kind.PublishedRate"]);
        await screen.FillAsync(T["measurement.term.unit"], "%");
        await screen.FillAsync(T["measurement.term.decimals"], "1");
        await screen.ChooseAsync(T["measurement.term.frequency"], T["Frequency.Year"]);
        await screen.TickAsync(T["Direction.Down"]);
        await screen.FillAsync(T["measurement.term.source"], "English Housing Survey");
        await screen.TickAsync(T["Confidentiality.Open"]);
        await screen.PressAsync(T["measurement.create.do"]);
        Assert.Equal(walk.Work(Page), screen.Path);
        await screen.SeesAsync(T["measurement.none.title"]);
    }

    /// <summary>A line that is wrong is named, and nothing is taken.</summary>
    private async Task SendNonsenseAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await UploadAsync(await Files.MakeAsync("tal.csv", "År,Tal\n2019,15.0\n2020,mange\n"));
        await screen.PressAsync(T["measurement.columns.do"]);
        await screen.SeesAsync(T.Count("measurement.dryrun.faults", 1));
        await screen.SeesAsync(T["figure.not-a-number", "mange"]);
    }

    private async Task ImportAsync(string file)
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await UploadAsync(file);
        await screen.SeesAsync(T["measurement.columns.blank"]);
        await screen.ChooseAsync(T["measurement.columns.use-of", "Series"], T["ColumnUse.Series"]);
        await screen.ChooseAsync(T["measurement.columns.use-of", "Region"], T["measurement.import.breakdown.new", "Region"]);
        await screen.PressAsync(T["measurement.columns.do"]);
        await screen.FillAsync(T["measurement.series.name", "Households (%)"], Households);
        await screen.PressAsync(T["measurement.series.do"]);
        await screen.PressAsync(T.Count("measurement.dryrun.do", await LinesAsync(file)));
        await screen.SeesAsync(T.Count("measurement.receipt.added", await LinesAsync(file)));
    }

    private async Task ImportAgainAsync(string file)
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.FollowAsync(T["measurement.receipt.see"]);
        await UploadAsync(file);
        await screen.PressAsync(T["measurement.columns.do"]);
        await screen.ChooseAsync(T["measurement.series.target", "Households (%)"], Households);
        await screen.PressAsync(T["measurement.series.do"]);
        await screen.SeesAsync(T["measurement.dryrun.nothing"]);
    }

    private async Task UploadAsync(string file)
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work(Page));
        await screen.FollowAsync(T["measurement.import.do"]);
        await screen.AttachAsync(T["measurement.import.file"], file);
        await screen.PressAsync(T["measurement.import.upload"]);
        await screen.SeesAsync(T["measurement.columns.title"]);
    }

    private async Task MarkAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work(Page));
        await screen.FollowAsync(T["measurement.baseline.do"]);
        await screen.FillAsync(T["measurement.baseline.period"], "2020");
        await screen.FillAsync(T["measurement.baseline.number"], "15,0");
        await screen.FillAsync(T["measurement.baseline.reason"], "Året før vi begyndte");
        await screen.PressAsync(T["measurement.baseline.do"]);
        await screen.FollowAsync(T["measurement.target.do"]);
        await screen.FillAsync(T["measurement.target.period"], "2030");
        await screen.FillAsync(T["measurement.target.number"], "10");
        await screen.FillAsync(T["measurement.target.reason"], "Aftalt i styregruppen");
        await screen.PressAsync(T["measurement.target.do"]);
        Assert.Equal(walk.Work(Page), screen.Path);
    }

    private static async Task<int> LinesAsync(string file) => (await File.ReadAllLinesAsync(file)).Length - 1;

    /// <summary>The heading and some lines of each series.</summary>
    private static async Task<string> ExcerptAsync(string file)
    {
        var lines = await File.ReadAllLinesAsync(file);
        var some = lines.Skip(1).GroupBy(line => line.Split(',')[1]).SelectMany(series => series.Take(40));
        return await Files.MakeAsync("indicator_11-1-1.csv", string.Join('\n', some.Prepend(lines[0])));
    }
}
