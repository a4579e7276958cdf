using Medvirk.Data.Voices;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Places;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>What stands in the way in the demo's three areas, for whom, and what says so. All of it is invented.</summary>
public sealed class ChallengesDemo(DemoWorld world)
{
    private readonly Dictionary<int, Guid> groups = [];
    private readonly Dictionary<int, Guid> areas = [];

    public static void Fill(DemoWorld world)
    {
        var demo = new ChallengesDemo(world);
        demo.Registers();
        demo.PutForward();
        demo.Evidence();
        demo.Later();
        demo.Goals();
    }

    private void Registers()
    {
        Area(1, 655, "Bakken", "De høje boligblokke, beboerhuset og torvet imellem dem.");
        Area(2, 655, "Havnen", "Kajen og de gamle pakhuse, hvor der bygges nye boliger.");
        Area(3, 655, "Stationskvarteret", "Stationen, gangtunnelen og gaderne omkring den.");
        Group(1, 650, "Når man bor uden fast adresse", "Der er intet sted at sidde, lægge sine ting eller få en kop kaffe uden at købe noget.");
        Group(2, 650, "Når man lever med angst eller uro", "Larm, lys og mange mennesker gør det svært at blive, hvor andre er.");
        Group(3, 650, "Når det er svært at finde vej eller læse skilte", "Steder ligner hinanden, og skilte forklarer ikke, hvor man skal hen.");
        Group(4, 650, "Når man bruger hjul eller går dårligt", "Trin, stejle veje og lange stræk uden en bænk holder en hjemme.");
        Group(5, 640, "Når man er på vej ud af et misbrug", "De steder, man kan være uden rusmidler, ligger langt væk eller lukker tidligt.");
    }

    private void PutForward()
    {
        Put(1, 640, "forening", "Man skal købe noget for at sidde indendørs", GoalHorizon.Short, [Arena.Leisure, Arena.SocialAcceptance], [1, 5], [1, 3],
            "Når det regner, er der ingen steder i kvarteret, hvor man kan sidde inde uden at betale.\n\nDe fleste går hjem. **Den, der ikke har et hjem, går rundt.**",
            "Alle rum med varme og stole hører til en forretning.",
            "Ventesalen er bygget om til butik, og biblioteket lukker klokken 16.",
            "En åben stue i gadeplan med toilet, varme og to udgange.");
        Put(2, 630, "bolig", "Trinnet ved hoveddøren holder naboer adskilt", GoalHorizon.Long, [Arena.Housing, Arena.SocialAcceptance], [4], [1],
            "I de gamle opgange er der trin ved døren. Man kan bo dør om dør i ti år uden at kunne besøge hinanden.",
            "Husene er fra en tid, hvor ingen spurgte, hvem der kunne komme ind.",
            "Tre trin udenfor og en smal dør med en tung pumpe.",
            "Et jævnt fortov op til døren og en dør, der åbner selv.");
        Put(3, 610, "kommune", "Der er for langt mellem steder at hvile sig", GoalHorizon.Medium, [Arena.Leisure, Arena.Health], [4, 1], [1, 2],
            "Fra Bakken til havnen er der 1,2 kilometer uden en bænk. Mange vender om på halvvejen.",
            "Bænke blev taget væk, fordi nogle mente, at de samlede uro.",
            "Stejle stier og lange mure uden noget at støtte sig til.",
            "Bænke med ryg og armlæn for hver 300 meter, også i læ.");
        Put(4, 560, "region", "Larm og lys i venteværelset får folk til at gå igen", GoalHorizon.Short, [Arena.Health], [2, 5], [3],
            "Nogle går hjem, før det bliver deres tur. De får ikke den hjælp, de kom efter.",
            "Venteværelset er lavet til mange på én gang.",
            "Hårde flader, skarpt lys og én skranke, hvor alle hører, hvad man siger.",
            "Et stille hjørne, og en måde at melde sig på uden at sige det højt.");
        Put(5, 470, "tegnestue", "Man kan ikke finde vej på stationen alene", GoalHorizon.Short, [Arena.Work, Arena.Leisure], [3, 2], [3],
            "Skiltene forudsætter, at man kender stationen. Den, der er i tvivl, må spørge en fremmed eller blive væk.",
            "Hver ejer har sat sine egne skilte op.",
            "Fire udgange, der ligner hinanden, og skilte i tre højder.",
            "Ens skilte med billeder, og en farve for hver udgang.");
        Put(6, 410, "kommune", "De nye boliger på havnen er for dyre for dem, der mangler en", GoalHorizon.Long, [Arena.Housing], [1, 5], [2],
            "Der bygges flere hundrede boliger. Ingen af dem koster det, en på laveste ydelse kan betale.",
            "Grunden er dyr, og hver bolig skal have sin egen parkering.",
            "Store boliger på dyr grund, langt fra de tilbud, folk bruger.",
            "Små boliger med fælles stue, blandet ind mellem de andre.");
        Put(7, 330, "forening", "Naboer siger nej, når et nyt sted skal åbne", GoalHorizon.Medium, [Arena.SocialAcceptance], [5, 2], [1, 2],
            "Når et værested skal flytte ind, bliver der samlet underskrifter imod. Så ender det langt ude.",
            "Naboerne hører om det i avisen og først, når alt er bestemt.",
            "Steder med høje hegn og lukkede døre ligner noget, man skal være bange for.",
            "En indgang til gaden, vinduer man kan se ind ad, og noget for alle i stuen.");
        Put(8, 240, "bolig", "Der er ingen steder at arbejde, hvor man må holde pause", GoalHorizon.Medium, [Arena.Work, Arena.Education], [2], [1],
            "Nogle kunne godt arbejde lidt, hvis der var et roligt sted at trække sig hen imellem.",
            "Arbejdspladser bliver tegnet som ét stort rum.",
            "Åbne rum uden en dør, der kan lukkes.",
            "Små rum i kanten af det store, og arbejde tæt på, hvor folk bor.");
        Put(9, 55, "region", "Unge uden et værelse for sig selv falder fra deres uddannelse", GoalHorizon.Medium, [Arena.Education, Arena.Housing], [1], [3],
            "Vi hører det fra tre skoler, men vi har ingen tal endnu.",
            "",
            "Der er ingen læsepladser i kvarteret efter klokken 16.",
            "Læsepladser i biblioteket om aftenen.");
    }

    private void Evidence()
    {
        CiteVoices(1, 130, "A place to sit indoors");
        Cite(1, 600, "forening", EvidenceText.Source("Foreningen Åben Dør: En dag i regnvejr. 14 fortæller, hvor de gik hen (opdigtet, 2024)", "https://eksempel.example/en-dag-i-regnvejr"),
            EvidenceFile.Take(world.InitiativeId, "en-dag-i-regnvejr.txt", "Opdigtet eksempel: 14 fortæller, hvor de gik hen, da det regnede."u8.ToArray(), out _));
        CiteIndicator(2, 600, "boliger-uden-trinfri-adgang");
        CiteIndicator(3, 590, "baenke-med-ryglaen");
        Cite(3, 585, "kommune", EvidenceText.Dataset("Bænke og stier i Fjordby (opdigtet)", "Fjordby Kommune", "https://eksempel.example/baenke"));
        CiteVoices(4, 30, null);
        Cite(4, 540, "region", EvidenceText.Source("Bakkelandets Region: Hvem går, før det bliver deres tur? (opdigtet, 2024)", null));
        Cite(5, 440, "tegnestue", EvidenceText.Source("Tegnestuen Tærskel: Tolv ture gennem stationen (opdigtet, 2025)", "https://eksempel.example/tolv-ture"));
        Cite(6, 400, "kommune", EvidenceText.Dataset("Husleje i nye boliger (opdigtet)", "Talkontoret (opdigtet)", "https://eksempel.example/husleje"));
        Cite(6, 395, "bolig", EvidenceText.Source("Et regneark, der viste sig at tælle ejerboliger med (opdigtet)", null));
        Cite(7, 320, "forening", EvidenceText.Source("Referater fra fire nabomøder (opdigtet, 2023 til 2025)", null));
        Cite(8, 230, "bolig", EvidenceText.Source("Samtaler med elleve beboere om arbejde (opdigtet, 2025)", null));
        CiteIndicator(7, 310, "foeler-sig-velkomne");
    }

    private void Later()
    {
        Act(6, 380, (challenge, at) => challenge.Withdraw(2, "Tallene handlede ikke om lejeboliger.", world.Actors["kommune"], at));
        Act(3, 300, (challenge, at) => challenge.Reword(
            1, challenge.AsText() with { Description = "Fra Bakken til havnen er der 1,2 kilometer uden en bænk. Mange vender om på halvvejen.\n\nOm vinteren er det værst: så er der heller ikke læ." },
            world.Actors["kommune"], at));
        Act(5, 16, (challenge, at) => challenge.Close(
            ClosingReason.Solved, null, "De nye skilte er sat op. Ni af de tolv, der prøvede dem, fandt selv vej.", world.Actors["sekretariat"], at));
    }

    private void Goals()
    {
        Answer(GoalsDemo.Welcome, 1, 7);
        Answer(GoalsDemo.Entrances, 2);
        Answer(GoalsDemo.Benches, 3);
        Answer(GoalsDemo.Together, 1, 8);
    }

    private void Area(int number, int daysAgo, string name, string description) => world.Tell(world.DaysAgo(daysAgo), (at, _) =>
    {
        var area = Domain.Places.Area.Draw(world.InitiativeId, number, name, description, world.Actors["sekretariat"], at);
        areas[number] = area.Made!.Id;
        world.Db.Add(area.Made);
        return Task.FromResult<Refusal?>(null);
    });

    private void Group(int number, int daysAgo, string situation, string barrier) => world.Tell(world.DaysAgo(daysAgo), (at, _) =>
    {
        var group = TargetGroup.Describe(world.InitiativeId, number, situation, barrier, world.Actors["sekretariat"], at);
        groups[number] = group.Made!.Id;
        world.Db.Add(group.Made);
        return Task.FromResult<Refusal?>(null);
    });

    private void Put(
        int number, int daysAgo, string who, string title, GoalHorizon horizon, Arena[] arenas, int[] inGroups, int[] inAreas,
        string description, string causes, string hinders, string helps) => world.Tell(world.DaysAgo(daysAgo), (at, _) =>
    {
        var text = new ChallengeText(
            title, description, horizon, arenas, [.. inGroups.Select(g => groups[g])], [.. inAreas.Select(a => areas[a])], causes, hinders, helps);
        var made = Challenge.PutForward(world.InitiativeId, number, text, world.Actors[who], at);
        if (!made.IsRefused)
        {
            world.Db.Add(made.Made);
        }

        return Task.FromResult(made.Refusal);
    });

    private void Cite(int number, int daysAgo, string who, EvidenceText says, EvidenceFile? file = null) => Act(number, daysAgo, (challenge, at) =>
    {
        if (file is not null)
        {
            world.Db.Add(file);
        }

        return challenge.Cite(says, file, world.Actors[who], at).Refusal;
    });

    private void CiteIndicator(int number, int daysAgo, string slug) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var id = await world.Db.Set<Indicator>().Where(i => i.InitiativeId == world.InitiativeId && i.Slug == slug).Select(i => i.Id).SingleAsync(ct);
        return (await FindAsync(number, ct)).Cite(EvidenceText.Indicator(id), null, world.Actors["sekretariat"], at).Refusal;
    });

    /// <param name="about">What the voice is about; null for one that is not quoted.</param>
    private void CiteVoices(int number, int daysAgo, string? about) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
    {
        var ids = await world.Db.Set<PublicVoice>().Where(v => v.InitiativeId == world.InitiativeId && v.About == about).Select(v => v.Id).ToListAsync(ct);
        return (await FindAsync(number, ct)).Cite(EvidenceText.Voices(ids), null, world.Actors["sekretariat"], at).Refusal;
    });

    private void Act(int number, int daysAgo, Func<Challenge, DateTime, Refusal?> act) =>
        world.Tell(world.DaysAgo(daysAgo), async (at, ct) => act(await FindAsync(number, ct), at));

    private void Answer(int goal, params int[] numbers) => world.Tell(world.DaysAgo(220), async (at, ct) =>
    {
        var ids = await world.Db.Set<Challenge>().Where(c => c.InitiativeId == world.InitiativeId && numbers.Contains(c.Number)).Select(c => c.Id).ToListAsync(ct);
        return (await world.Db.Set<Goal>().AsSplitQuery().SingleAsync(g => g.InitiativeId == world.InitiativeId && g.Number == goal, ct))
            .Answer(ids, world.Actors["sekretariat"], at);
    });

    private Task<Challenge> FindAsync(int number, CancellationToken ct) =>
        world.Db.Set<Challenge>().AsSplitQuery().SingleAsync(c => c.InitiativeId == world.InitiativeId && c.Number == number, ct);
}
