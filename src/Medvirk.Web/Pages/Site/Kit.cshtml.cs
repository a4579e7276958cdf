using Medvirk.Web.Hosting;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Web.Pages.Site;

/// <summary>Every component in its states, for those who build pages. In a demo only; its words are samples, in Danish.</summary>
public sealed class KitModel(InstallationState installation) : PageModel
{
    private static readonly string[] Years = ["2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"];

    [BindProperty]
    public KitForm Input { get; set; } = new();

    public static IReadOnlyList<Choice> Horizons =>
    [
        new("short", "Kort sigt", "Inden for to år"),
        new("middle", "Mellemlangt sigt", "To til fem år"),
        new("long", "Langt sigt"),
        new("never", "Ikke bestemt", Disabled: true),
    ];

    public static RangePlotOptions Ranges => new()
    {
        Id = "ranges",
        Title = "Parterne sætter trinnet ved døren øverst",
        Description = "Tre udfordringer efter fem parters samlede bedømmelse, den vigtigste først.",
        Unit = "Samlet bedømmelse, 1 til 5. Prikken er medianen, den tykke streg er den midterste halvdel, den tynde er alle.",
        Rows =
        [
            new("Trinnet ved hoveddøren holder naboer adskilt", 4.2m, 3.8m, 4.6m, 2m, 5m),
            new("Der er for langt mellem steder at hvile sig", 3m, 3m, 3.4m, 2.5m, 4m),
            new("Man kan ikke finde vej på stationen alene", null, Note: "Ingen part har bedømt den"),
        ],
    };

    public static LineChartOptions One => new()
    {
        Id = "one",
        Title = "Færre bor i en bolig, der holder dem ude af fællesskabet",
        Description = "Andelen faldt fra 19,4 procent i 2014 til 12,4 procent i 2024. 2018 mangler, og 2020 er skjult, fordi tallene er små.",
        Unit = "Andel af husstande, pct.",
        Suffix = " %",
        Decimals = 1,
        Periods = Years,
        Series = [new("Alle husstande",
        [
            new(19.4m, 18.1m, 20.7m), new(19.1m, 17.9m, 20.3m), new(18.2m, 17.0m, 19.4m), new(17.9m, 16.7m, 19.1m), ChartPoint.Missing,
            new(15.8m, 14.6m, 17.0m), ChartPoint.Hidden, new(14.1m, 13.0m, 15.2m), new(13.6m, 12.5m, 14.7m), new(12.9m, 11.9m, 13.9m),
            new(12.4m, 11.0m, 13.8m, PointState.Incomplete),
        ])],
        Target = new(10m, "Mål 2030: 10 %"),
        Baseline = new(1, "Udgangspunkt"),
        Breaks = [new(5, "Ny opgørelse")],
    };

    public static LineChartOptions Several => new()
    {
        Id = "several",
        Title = "Flere med et handicap er i arbejde, men afstanden er næsten den samme",
        Description = "Fem grupper fra 2014 til 2024. Alle stiger lidt.",
        Unit = "Andel i arbejde, pct.",
        Decimals = 0,
        Periods = Years,
        Series =
        [
            Line("Uden handicap", 78, 79, 79, 80, 81, 81, 80, 81, 83, 83, 84),
            Line("Mindre handicap", 61, 61, 62, 63, 63, 64, 63, 65, 66, 67, 68),
            Line("Psykisk handicap", 29, 30, 30, 31, 31, 33, 32, 34, 35, 36, 38),
            Line("Udviklings- og kognitive handicap", 24, 24, 25, 26, 28, 28, 27, 30, 31, 33, 35),
            Line("Større fysisk handicap", 38, 38, 39, 39, 40, 42, 40, 41, 42, 42, 43),
        ],
    };

    public static FlowOptions Flow => new()
    {
        Id = "flow",
        Title = "Bænke får flere ud at gå, og det giver nye bænke",
        Description = "Fire kasser i tre søjler og fire pile, hvoraf en fører tilbage.",
        Columns = ["Det gør vi", "Det mærker man først", "Det vil vi opnå"],
        Boxes = [new(0, "Vi sætter bænke op på vejen", "#tabel"), new(1, "Flere går en tur i kvarteret", "#tabel"), new(1, "Flere siger, hvad der mangler", "#tabel"), new(2, "Færre er ensomme", "#tabel")],
        Arrows =
        [
            new(0, 1, FlowLine.Thin, false, "Folk tør gå ud, når de kan hvile sig", "#tabel"), new(1, 2, FlowLine.Dotted, false, "Den, der går turen, ser det", "#tabel"),
            new(1, 3, FlowLine.Thick, false, "Man møder andre på vejen", "#tabel"), new(2, 0, FlowLine.Thin, true, "Nye bænke, hvor de mangler", "#tabel"),
        ],
    };

    public static SparklineOptions Curve => new()
    {
        Label = "Fra 19,4 % i 2014 til 12,4 % i 2024",
        Points = One.Series[0].Points,
        Decimals = 1,
        Suffix = " %",
    };

    public IActionResult OnGet(bool errors)
    {
        if (!installation.IsDemo)
        {
            return NotFound();
        }

        if (errors)
        {
            foreach (var (field, typed, text) in new[]
            {
                ("Input.Name", "", "Skriv, hvad indsatsen hedder."),
                ("Input.Share", "4,x", "Skriv et tal, fx 12,5."),
                ("Input.Due", "31.2.2025", "Datoen 31.2.2025 findes ikke. Tjek dag og måned."),
                ("Input.Story", "", "Skriv et par ord om, hvad der ligger bag."),
                ("Input.Goal", "", "Vælg et mål."),
                ("Input.Horizon", "", "Vælg et sigt."),
                ("Input.Arenas", "", "Vælg mindst ét livsområde."),
                ("Input.Consent", "", "Sig ja for at gå videre."),
                ("Input.File", "", "Vælg en fil."),
            })
            {
                ModelState.SetModelValue(field, typed, typed);
                ModelState.AddModelError(field, text);
            }
        }

        return Page();
    }

    private static ChartSeries Line(string name, params decimal[] values) => new(name, [.. values.Select(value => new ChartPoint(value))]);

    public sealed class KitForm
    {
        public string? Name { get; set; } = "Åbne døre i gården";

        public decimal? Share { get; set; } = 12.345m;

        public DateOnly? Due { get; set; } = new(2025, 12, 24);

        public string? Story { get; set; }

        public string? Goal { get; set; }

        public string? Horizon { get; set; } = "middle";

        public IReadOnlyList<string> Arenas { get; set; } = ["short"];

        public bool Consent { get; set; } = true;

        public IReadOnlyList<decimal?> Cells { get; set; } = [12.5m, 1234m, null, 7m, 3.25m, null];
    }
}
