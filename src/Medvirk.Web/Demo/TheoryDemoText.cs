using Medvirk.Domain.CommonAgenda.Theory;
using static Medvirk.Domain.CommonAgenda.Theory.StepKind;
using static Medvirk.Domain.CommonAgenda.Theory.Sureness;

namespace Medvirk.Web.Demo;

/// <summary>What the demo's theory of change says, chapter by chapter.</summary>
internal static class TheoryDemoText
{
    private const string Tired = "Mange bliver hjemme, når der ikke er et sted at hvile";
    private const string Steep = "Et trin ved døren holder folk ude";
    private const string Apart = "Naboer kender ikke hinanden";
    private const string Benches = "Vi sætter bænke op på vejen";
    private const string House = "Vi holder åbent hus på Bakken";
    private const string Night = "Vi giver kaffe ved stationen om natten";
    private const string Doors = "Vi laver trinnet ved døren om";
    private const string Ask = "Vi spørger, før vi bygger";
    private const string Walks = "Flere går en tur i kvarteret";
    private const string Meet = "Naboer mødes og kender hinandens navne";
    private const string Point = "De, der bruger et sted, siger, hvad der mangler";
    private const string Plan = "Bænke og trinfri døre står i alle planer";
    private const string Rule = "Ingen af os bygger nyt uden at spørge først";
    private const string Together = "Flere er med i et fællesskab";
    private const string Welcome = "Flere føler sig velkomne i deres kvarter";

    public static readonly IReadOnlyList<Chapter> Chapters =
    [
        new(580, "sekretariat")
        {
            Steps =
            [
                new(Challenge, Tired, "Det gælder både dem, der går dårligt, og dem, der bliver trætte af larm og mange mennesker.", Problem: 3),
                new(Challenge, Steep, Problem: 2, Indicator: "boliger-uden-trinfri-adgang"),
                new(Challenge, Apart),
                new(Activity, Benches, Activity: ActivitiesDemo.Benches),
                new(Activity, House, Activity: ActivitiesDemo.House),
                new(EarlyChange, Walks),
                new(EarlyChange, Meet),
                new(PopulationChange, Together, Goal: GoalsDemo.Together, Indicator: "med-i-et-faellesskab"),
                new(PopulationChange, Welcome, "Det er det, vi vil nå til sidst.", Goal: GoalsDemo.Welcome, Indicator: "foeler-sig-velkomne"),
            ],
            Arrows =
            [
                new(Tired, Benches, new("Det er et sted at hvile, folk mangler. Ikke lysten til at gå ud.")),
                new(Apart, House, new("Folk kommer, når de ikke skal have en grund.")),
                new(Benches, Walks, new("Folk tør gå ud, når de ved, at de kan hvile sig på vejen.")),
                new(House, Meet, new("De samme kommer igen, så man når at lære hinanden at kende.")),
                new(Walks, Meet, new("Den, der går en tur, møder andre på vejen.")),
                new(Meet, Together, new("Det er lettere at sige ja, når en nabo spørger.")),
                new(Together, Welcome, new("Den, der er med, føler sig også hjemme.")),
            ],
        },
        new(455, "sekretariat")
        {
            Steps = [new(Activity, Night, Activity: ActivitiesDemo.NightCoffee), new(Activity, Doors, Activity: ActivitiesDemo.Entrances, Goal: GoalsDemo.Entrances)],
            Arrows =
            [
                new(Night, Meet, new("De, der ikke kommer om dagen, kommer om natten.")),
                new(Steep, Doors, new("Det er trinnet, der stopper folk. Ikke trappen inde i huset.")),
                new(Doors, Meet, new("Man besøger sin nabo, når man kan komme ind.")),
            ],
        },
        new(400, "sekretariat") { Entrusts = true },
        new(390, "forening")
        {
            Steps = [new(EarlyChange, Point)],
            Arrows =
            [
                new(Walks, Point, new("Den, der selv går turen, ser, hvad der mangler.", SomeSupport, "På tre ture fandt vi ni steder, som ingen af os havde tænkt på.")),
                new(Meet, Point, new("Det er lettere at sige noget højt, når man er flere.")),
            ],
        },
        new(300, "sekretariat")
        {
            Steps = [new(SystemChange, Plan, "Så skal ingen kæmpe for den samme bænk igen.", Goal: GoalsDemo.Benches, Indicator: "baenke-med-ryglaen")],
            Arrows =
            [
                new(Point, Plan, new("De, der skriver planerne, lytter, når mange siger det samme.")),
                new(Plan, Welcome, new("Et kvarter, man kan komme rundt i, føles som ens eget.", SomeSupport, "De, vi har spurgt, siger det selv. Vi har ikke målt det før og efter.")),
            ],
        },
        new(215, "sekretariat")
        {
            Removed = [Night],
            Arrows =
            [
                new(Benches, Walks, new("Folk tør gå ud, når de ved, at de kan hvile sig på vejen.", SomeSupport, "Vi talte folk på havnen før og efter de første bænke.", "https://example.org/taelling-paa-havnen")),
                new(House, Meet, new("De samme kommer igen, så man når at lære hinanden at kende.", SomeSupport, "Husets gæster bliver talt hver måned. Seks ud af ti har været der før.")),
            ],
        },
        new(140, "sekretariat")
        {
            Steps =
            [
                new(Activity, Ask, Activity: ActivitiesDemo.AskFirst),
                new(SystemChange, Rule, "Det er billigt at ændre en tegning og dyrt at ændre et hus."),
            ],
            Arrows =
            [
                new(Ask, Point, new("Folk svarer ærligt, når de kan se, at det nytter.")),
                new(Ask, Rule, new("Når vi selv gør det, kan vi bede andre om det.")),
                new(Point, Rule, new("Ét godt svar viser, hvad man ellers ville have overset.")),
                new(Rule, Welcome, new("Den, der er blevet spurgt, kan kende stedet som sit eget.")),
            ],
        },
        new(60, "forening")
        {
            Arrows =
            [
                new(Welcome, Point, new("Den, der føler sig velkommen, siger til, når noget mangler.")),
                new(Meet, Together, new("Det er lettere at sige ja, når en nabo spørger.", WellSupported, "Tre foreninger har spurgt deres nye medlemmer. De fleste kom, fordi en, de kendte, tog dem med.")),
            ],
        },
    ];

    /// <summary>What was written on one day.</summary>
    /// <param name="Who">The actor, by the local part of the address.</param>
    internal sealed record Chapter(int DaysAgo, string Who)
    {
        /// <summary>The group is named whose lead may write too.</summary>
        public bool Entrusts { get; init; }

        /// <summary>Steps that were taken out.</summary>
        public IReadOnlyList<string> Removed { get; init; } = [];

        public IReadOnlyList<Step> Steps { get; init; } = [];

        public IReadOnlyList<Arrow> Arrows { get; init; } = [];
    }

    /// <param name="Problem">The challenge's number; 0 for none.</param>
    /// <param name="Activity">Its number; 0 for none.</param>
    /// <param name="Goal">Its number; 0 for none.</param>
    internal sealed record Step(StepKind Kind, string What, string? Note = null, int Problem = 0, int Activity = 0, int Goal = 0, string? Indicator = null);

    internal sealed record Arrow(string From, string To, ArrowText Text);
}
