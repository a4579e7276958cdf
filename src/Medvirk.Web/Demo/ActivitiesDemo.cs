using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>What the demo's partners do, of every kind and at every stage. What they promise is <see cref="CommitmentsDemo"/>.</summary>
public sealed class ActivitiesDemo(DemoWorld world)
{
    /// <summary>The numbers of the demo's activities, by what they are about.</summary>
    public const int Benches = 1, House = 2, Entrances = 3, NightCoffee = 4, Signs = 5, AskFirst = 6, WaitingRoom = 7;

    public static void Fill(DemoWorld world)
    {
        var demo = new ActivitiesDemo(world);
        demo.Register();
        demo.Join();
        demo.Move();
        CommitmentsDemo.Fill(world);
    }

    private void Register()
    {
        Register(Benches, 600, "kommune", ActivityKind.PhysicalChange, ActivityStatus.Prepared, -560, 400, [GoalsDemo.Welcome, GoalsDemo.Benches],
            "En bænk for hver 300 meter",
            "Vi sætter bænke op på vejen fra stationen til havnen og op ad Bakken. De har ryg og armlæn, så du kan rejse dig igen. De, der kender vejen, peger på stederne.",
            "Mange går ikke ud, når de ikke ved, om de kan hvile sig. Med en bænk i nærheden kommer flere ud og møder andre.",
            "Betaler bænkene, sætter dem op og holder dem ved lige");
        Register(House, 590, "forening", ActivityKind.Service, ActivityStatus.Prepared, -540, null, [GoalsDemo.Welcome, GoalsDemo.Together],
            "Åbent hus på Bakken",
            "Beboerhuset på Bakken er åbent to aftener om ugen. Der er kaffe, ro og nogen at snakke med. Du behøver ikke købe noget, og du behøver ikke fortælle, hvorfor du kommer.",
            "Et sted, man kan komme uden grund, er for mange det første skridt hjemmefra.",
            "Åbner huset, laver kaffe og finder frivillige");
        Register(Entrances, 470, "bolig", ActivityKind.PhysicalChange, ActivityStatus.Prepared, -440, 700, [GoalsDemo.Entrances],
            "Ind ad samme dør",
            "Vi laver trinnet ved døren om i de gamle opgange på Bakken. Vi begynder der, hvor flest har bedt om det.",
            "Når alle kan komme ind ad hoveddøren, kan man besøge sin nabo og blive boende længere.",
            "Ejer opgangene og laver dem om");
        Register(NightCoffee, 460, "region", ActivityKind.Service, ActivityStatus.Running, -450, -220, [GoalsDemo.Together],
            "Natkaffe på stationen",
            "En vogn med kaffe og en snak holder ved stationen fredag og lørdag nat.",
            "Vi ville møde dem, der ikke kommer om dagen.",
            "Stiller med to medarbejdere hver nat");
        Register(Signs, 420, "tegnestue", ActivityKind.Knowledge, ActivityStatus.Running, -400, -150, [GoalsDemo.Welcome],
            "Skilte, alle kan læse",
            "Vi prøvede tre slags skilte af på stationen sammen med tolv, der har svært ved at finde vej. Nu ligger rådene frit, så andre kan bruge dem.",
            "Den, der kan finde vej selv, skal ikke spørge om lov.",
            "Tegner skiltene og skriver ned, hvad vi lærte");
        Register(AskFirst, 150, "kommune", ActivityKind.RuleOrPracticeChange, ActivityStatus.Prepared, 50, null, [GoalsDemo.Welcome, GoalsDemo.Answers],
            "Spørg, før du bygger",
            "Hver gang en af os skal bygge nyt, mødes vi først med ti, der skal bruge stedet. Det bliver en fast regel hos os alle.",
            "Det er billigt at ændre en tegning og dyrt at ændre et hus.",
            "Skriver reglen ind i vores egne byggesager");
        Register(WaitingRoom, 35, "region", ActivityKind.PhysicalChange, ActivityStatus.Idea, null, null, [GoalsDemo.Welcome],
            "Ro i venteværelset",
            "Vi vil gerne prøve et stille hjørne i venteværelset, hvor man kan sidde uden larm og uden at blive set af alle.",
            "Nogle går hjem igen, før det bliver deres tur.",
            "Finder et venteværelse at prøve det i");
    }

    private void Join()
    {
        TakePart(Benches, 540, "forening", "Går turene med dem, der kender vejen, og peger på stederne");
        TakePart(House, 530, "bolig", "Lægger hus til og betaler lys og varme");
        TakePart(House, 380, "region", "Sender en medarbejder, man kan tale sundhed med");
        TakePart(Entrances, 430, "kommune", "Retter kantsten og fortov foran dørene");
        TakePart(Signs, 410, "forening", "Finder dem, der vil prøve skiltene");
        TakePart(AskFirst, 140, "tegnestue", "Viser tegninger, så alle kan forstå dem");
        TakePart(AskFirst, 20, "forening", "Inviterer dem, der skal bruge stedet");
    }

    private void Move()
    {
        Move(Benches, 555, "kommune", ActivityStatus.Running);
        Move(House, 535, "forening", ActivityStatus.Running);
        Move(Entrances, 430, "bolig", ActivityStatus.Running);
        Move(NightCoffee, 220, "region", ActivityStatus.Stopped);
        Move(Signs, 18, "tegnestue", ActivityStatus.Finished);
    }

    private void Register(
        int number, int daysAgo, string who, ActivityKind kind, ActivityStatus status, int? from, int? to, int[] goals,
        string name, string what, string why, string part) =>
        world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
        {
            var made = Activity.Register(
                world.InitiativeId, number, new ActivityText(name, what, why), kind, status, Day(from), Day(to), part,
                await GoalsDemo.IdsAsync(world, goals, ct), world.Actors[who], at);
            if (made.IsRefused)
            {
                return made.Refusal;
            }

            world.Db.Add(made.Made);
            return null;
        });

    private void TakePart(int number, int daysAgo, string who, string part) =>
        world.Tell(world.DaysAgo(daysAgo), async (at, ct) => (await FindAsync(number, ct)).TakePart(part, world.Actors[who], at));

    private void Move(int number, int daysAgo, string who, ActivityStatus status) =>
        world.Tell(world.DaysAgo(daysAgo), async (at, ct) => (await FindAsync(number, ct)).Move(status, world.Actors[who], at));

    private Task<Activity> FindAsync(int number, CancellationToken ct) =>
        world.Db.Set<Activity>().AsSplitQuery().SingleAsync(a => a.InitiativeId == world.InitiativeId && a.Number == number, ct);

    private DateOnly? Day(int? fromNow) => fromNow is { } days ? world.InDays(days) : null;
}
