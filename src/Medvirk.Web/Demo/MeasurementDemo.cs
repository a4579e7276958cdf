using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Web.Demo;

/// <summary>What the demo world measures: invented indicators with invented figures, marked as invented; one is protected.</summary>
public sealed class MeasurementDemo(DemoWorld world)
{
    private const string Invented = "Opdigtede tal til demonstration";
    private static readonly CellKey[] Regions = [CellKey.Total, .. new[] { "nord", "midt", "syd" }.Select(code => CellKey.Of(("region", code)))];

    private readonly int first = world.Begin.Year - 8;
    private readonly Actor secretariat = world.Actors["sekretariat"];
    private readonly Dictionary<string, string> made = [];

    public static async Task FillAsync(DemoWorld world, CancellationToken ct)
    {
        var demo = new MeasurementDemo(world);
        await demo.EntrancesAsync(ct);
        await demo.BenchesAsync(ct);
        await demo.WelcomeAsync(ct);
        await demo.LeisureAsync(ct);
    }

    /// <summary>Official statistics, as they would look: by region, with baseline, target and one figure that was revised.</summary>
    private async Task EntrancesAsync(CancellationToken ct)
    {
        var indicator = Define("boliger-uden-trinfri-adgang", Confidentiality.Open, new DefinitionTerms
        {
            Name = "Boliger uden trinfri adgang (opdigtet)",
            Explanation = "Andelen af boliger, man ikke kan komme ind i uden at gå op ad et trin.",
            WhyItMatters = "Et trin kan være nok til, at man ikke kan besøge sin nabo.",
            Level = Level.Population,
            Kind = Kind.PublishedRate,
            Unit = "%",
            Decimals = 1,
            Direction = Direction.Down,
            Minimum = Quantity.Zero,
            Maximum = Quantity.Of(100),
            Source = Invented,
            Rights = "Fri til enhver brug",
            Owner = "Sekretariatet",
        });
        decimal[][] figures =
        [
            [48.1m, 47.6m, 46.9m, 46.2m, 45.0m, 44.1m, 42.7m, 41.6m, 40.2m, 38.6m],
            [52.3m, 51.9m, 51.0m, 50.6m, 49.8m, 48.9m, 47.9m, 47.0m, 46.1m, 45.2m],
            [45.0m, 44.4m, 43.8m, 43.1m, 41.9m, 40.6m, 39.1m, 37.8m, 36.0m, 33.9m],
            [47.2m, 46.8m, 46.1m, 45.2m, 43.7m, 43.0m, 41.4m, 40.1m, 38.7m, 37.0m],
        ];
        await world.PerformAsync(
            _ =>
            {
                var region = indicator.BreakDownBy("region", "Region", secretariat, world.Begin).Made!;
                indicator.Describe(region, "Region", [("nord", "Nord"), ("midt", "Midt"), ("syd", "Syd")], secretariat, world.Begin);
                indicator.SetBaseline(CellKey.Total, Period.Year(first + 2), new Quantity(46_900_000), "Året før de første partner gik i gang", secretariat, world.Begin);
                indicator.SetTarget(CellKey.Total, Period.Year(first + 14), Quantity.Of(30), "Aftalt af styregruppen", secretariat, world.Begin);
                world.Db.Add(indicator);
                return Task.FromResult<Refusal?>(null);
            },
            ct);
        await EachYearAsync(
            secretariat,
            indicator.Id,
            "trinfri-adgang-opdigtet",
            Regions.SelectMany((cell, row) => figures[row].Select((n, year) => new NewFigure(indicator.Id, cell, Period.Year(first + year), Figure.Of(Quantity.Of(n)), 1))),
            ct);
        await CorrectAsync(indicator.Id, Regions[0], Period.Year(first + 7), 41.4m, "Kilden har rettet tallet for hele landet.", ct);
    }

    /// <summary>A count that the partners add up.</summary>
    private async Task BenchesAsync(CancellationToken ct)
    {
        var indicator = Define("baenke-med-ryglaen", Confidentiality.Open, new DefinitionTerms
        {
            Name = "Bænke med ryg- og armlæn (opdigtet)",
            Explanation = "Bænke på torve, ved stoppesteder og i parker, som man kan rejse sig fra ved egen hjælp.",
            WhyItMatters = "Med et sted at hvile kan flere komme ud.",
            Level = Level.HowMuch,
            Kind = Kind.Count,
            Unit = "bænke",
            Direction = Direction.Up,
            Across = Across.Sum,
            Source = Invented,
        });
        await world.PerformAsync(
            _ =>
            {
                indicator.SetTarget(CellKey.Total, Period.Year(first + 10), Quantity.Of(200), "Én for hver 300 meter på hovedgaderne", secretariat, world.Begin);
                world.Db.Add(indicator);
                return Task.FromResult<Refusal?>(null);
            },
            ct);
        int[][] counted = [[49, 61, 74, 88, 107, 139], [8, 12, 12, 19, 31, 44]];
        foreach (var (name, row) in new[] { ("kommune", 0), ("forening", 1) })
        {
            await EachYearAsync(
                world.Actors[name],
                indicator.Id,
                "baenke-opdigtet",
                counted[row].Select((n, year) => new NewFigure(indicator.Id, CellKey.Total, Period.Year(first + 4 + year), Figure.Of(Quantity.Of(n)), 1)),
                ct);
        }
    }

    /// <summary>A survey whose question was changed: the figures before and after can't be compared.</summary>
    private async Task WelcomeAsync(CancellationToken ct)
    {
        var terms = new DefinitionTerms
        {
            Name = "Føler sig velkomne (opdigtet)",
            Explanation = "Andelen, der svarer ja, når vi spørger, om de føler sig velkomne i byen.",
            WhyItMatters = "Den, der ikke føler sig velkommen, bliver hjemme.",
            Level = Level.Population,
            Kind = Kind.PublishedRate,
            Unit = "%",
            Direction = Direction.Up,
            Minimum = Quantity.Zero,
            Maximum = Quantity.Of(100),
            Source = Invented,
            Owner = "Sekretariatet",
        };
        var indicator = Define("foeler-sig-velkomne", Confidentiality.Open, terms);
        await world.PerformAsync(
            _ =>
            {
                indicator.SetTarget(CellKey.Total, Period.Year(first + 14), Quantity.Of(75), "Aftalt af styregruppen", secretariat, world.Begin);
                indicator.Redefine(
                    terms with { Explanation = "Andelen, der svarer ja, når vi spørger, om de føler sig velkomne i deres eget kvarter." },
                    DefinitionChange.Breaking,
                    "Vi spørger nu til kvarteret og ikke til hele byen. Det bad brugerorganisationerne om.",
                    secretariat,
                    world.Begin.AddDays(1));
                world.Db.Add(indicator);
                return Task.FromResult<Refusal?>(null);
            },
            ct);
        int[] asked = [52, 53, 51], askedAnew = [58, 57, 60, 62, 65];
        await EnterAsync(secretariat, indicator.Id, "velkommen-opdigtet.csv", asked.Select((n, year) => Said(n, year + 2, 1)), world.Begin, ct);
        await EachYearAsync(secretariat, indicator.Id, "velkommen-opdigtet", askedAnew.Select((n, year) => Said(n, year + 5, 2)), ct);

        NewFigure Said(int share, int year, int definition) =>
            new(indicator.Id, CellKey.Total, Period.Year(first + year), Figure.Of(Quantity.Of(share)), definition);
    }

    /// <summary>About persons: protected, so that nothing of it is shown until it is released.</summary>
    private Task LeisureAsync(CancellationToken ct) => world.PerformAsync(
        _ =>
        {
            var indicator = Define("med-i-et-faellesskab", Confidentiality.Protected, new DefinitionTerms
            {
                Name = "Med i et fællesskab (opdigtet)",
                Explanation = "Hvor mange af dem, vi er i kontakt med, der deltager i noget sammen med andre mindst én gang om måneden.",
                WhyItMatters = "At høre til et sted er noget af det, flest nævner.",
                Level = Level.BetterOff,
                Kind = Kind.Share,
                Unit = "%",
                Per = 100,
                Decimals = 0,
                Direction = Direction.Up,
                Across = Across.RatioOfSums,
                Frequency = Frequency.Quarter,
                NumeratorText = "Personer, der deltager mindst én gang om måneden",
                DenominatorText = "Personer, organisationen er i kontakt med",
                Source = Invented,
                Method = "Tælles af partnerne ved kvartalets slutning.",
            });
            indicator.SetTarget(CellKey.Total, Period.Quarter(world.Now.Year + 2, 4), Quantity.Of(60), "Aftalt med brugerorganisationerne", secretariat, world.Begin);
            world.Db.Add(indicator);
            return Task.FromResult<Refusal?>(null);
        },
        ct);

    private Indicator Define(string slug, Confidentiality confidentiality, DefinitionTerms terms)
    {
        var indicator = Indicator.Define(world.InitiativeId, slug, terms, confidentiality, made, secretariat, world.Begin).Made!;
        made.Add(slug, terms.Name);
        return indicator;
    }

    /// <summary>What was known when the story began is entered then; each later year in March of the next.</summary>
    private async Task EachYearAsync(Actor by, Guid indicatorId, string file, IEnumerable<NewFigure> figures, CancellationToken ct)
    {
        var known = figures.ToLookup(figure => figure.Period.StartYear < world.Begin.Year);
        await EnterAsync(by, indicatorId, file + ".csv", known[true], world.Begin.AddDays(2), ct);
        foreach (var year in known[false].GroupBy(figure => figure.Period.StartYear))
        {
            world.Tell(
                new DateTime(year.Key + 1, 3, 1, 9, 0, 0, DateTimeKind.Utc),
                (at, token) => AppendAsync(by, indicatorId, $"{file}-{year.Key}.csv", year, at, token));
        }
    }

    private Task EnterAsync(Actor by, Guid indicatorId, string file, IEnumerable<NewFigure> figures, DateTime at, CancellationToken ct) =>
        world.PerformAsync(async token => await AppendAsync(by, indicatorId, file, figures, at, token), ct);

    private async Task<Refusal?> AppendAsync(Actor by, Guid indicatorId, string file, IEnumerable<NewFigure> figures, DateTime at, CancellationToken ct)
    {
        var import = new Import(world.InitiativeId, indicatorId, file, [], "", by, at);
        world.Db.Add(import);
        var entry = new Entry(world.InitiativeId, EntryWay.Import, import.Id, file, null, by, at);
        var appended = await new FigureBook(world.Db).AppendAsync(entry, by.OrganisationId, [.. figures], ct);
        return import.Confirm(appended.Digest, appended.Added, appended.Changed, appended.Same, by, at);
    }

    private Task CorrectAsync(Guid indicatorId, CellKey cell, Period period, decimal number, string reason, CancellationToken ct) => world.PerformAsync(
        async token =>
        {
            var at = world.Begin.AddMonths(5);
            var indicator = (await world.Db.FindAsync<Indicator>([indicatorId], token))!;
            var entry = new Entry(world.InitiativeId, EntryWay.Correction, null, null, reason, secretariat, at);
            var appended = await new FigureBook(world.Db).AppendAsync(
                entry, null, [new NewFigure(indicatorId, cell, period, Figure.Of(Quantity.Of(number)), 1)], token);
            indicator.RecordCorrection(cell, period, null, reason, appended.Digest, secretariat, at);
            return null;
        },
        ct);
}
