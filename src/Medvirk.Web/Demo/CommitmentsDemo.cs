using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>What the demo's partners have promised each other: kept, broken, due, overdue, asked, changed and declined.</summary>
public sealed class CommitmentsDemo(DemoWorld world)
{
    private int last;

    public static void Fill(DemoWorld world)
    {
        var demo = new CommitmentsDemo(world);
        demo.Ended();
        demo.Binding();
        demo.Waiting();
    }

    private void Ended()
    {
        var kerbs = Ask(420, "bolig", "kommune", ActivitiesDemo.Entrances, -300, "Retter kantstenen ved de tre første døre på Bakkevej", "beboerne på Bakkevej");
        Accept(kerbs, 412, "kommune");
        Keep(kerbs, 310, "bolig", "De tre døre er klar, og det gik hurtigere, end vi troede.");
        var testers = Ask(405, "tegnestue", "forening", ActivitiesDemo.Signs, -340, "Finder tolv, der vil prøve skiltene på stationen", "dem, der har svært ved at finde vej");
        Accept(testers, 401, "forening");
        Keep(testers, 345, "tegnestue", null);
        var laundry = Ask(330, "forening", "bolig", ActivitiesDemo.House, -210, "Laver vaskerummet om, så der er plads til at sidde og vente sammen", "beboerne på Bakken");
        Accept(laundry, 322, "bolig");
        Break(laundry, 205, "bolig", "Vi fandt fugt i gulvet og måtte tage det først. Vi vil gerne prøve igen næste år.");
        var doors = Ask(290, "kommune", "bolig", ActivitiesDemo.Entrances, -95, "Fjerner trinnet ved seks døre mere", "beboerne på Bakkevej");
        Accept(doors, 280, "bolig");
        Keep(doors, 97, "kommune", "Vi har set dem. Alle seks er gode.");
        var plan = Ask(200, "forening", "tegnestue", ActivitiesDemo.House, -40, "Tegner et stille rum i beboerhuset sammen med dem, der kommer der", "dem, der har brug for ro");
        Accept(plan, 195, "tegnestue");
        Keep(plan, 45, "forening", null);
        var nurse = Ask(260, "forening", "region", ActivitiesDemo.House, -180, "Sender en sygeplejerske hver uge", "gæsterne i huset");
        Decline(nurse, 250, "region", "Vi har ikke folk nok til hver uge. Spørg os hellere om hver anden.");
    }

    private void Binding()
    {
        var benches = Ask(160, "forening", "kommune", ActivitiesDemo.Benches, 12, "Sætter 20 bænke med ryg og armlæn op mellem stationen og havnen", "alle, der går i byen, mest dem, der hurtigt bliver trætte");
        Accept(benches, 151, "kommune");
        var walks = Ask(120, "kommune", "forening", ActivitiesDemo.Benches, -9, "Går tre ture med folk, der kender de svære steder, og skriver ned, hvad de ser", "dem, der skal pege på næste års bænke");
        Accept(walks, 112, "forening");
        var chairs = Ask(28, "forening", "bolig", ActivitiesDemo.House, 33, "Sætter to sofaer og dæmpet lys i det stille rum", "dem, der har brug for ro");
        Accept(chairs, 11, "bolig");
        var people = Ask(60, "tegnestue", "forening", ActivitiesDemo.AskFirst, 20, "Inviterer ti, der vil se på tegningerne til den nye plads", "dem, der skal bruge pladsen");
        Accept(people, 52, "forening");
    }

    private void Waiting()
    {
        Ask(21, "kommune", "region", ActivitiesDemo.AskFirst, 70, "Sender en fra bygningsafdelingen med til de første tre møder", "dem, der skal bruge de nye bygninger");
        Ask(6, "forening", "kommune", ActivitiesDemo.House, 40, "Giver de frivillige en nøgle til gården tirsdag og torsdag aften", "gæsterne i huset");
        var advice = Ask(30, "region", "bolig", ActivitiesDemo.WaitingRoom, 60, "Viser os, hvordan I dæmper lyden i jeres opgange", "dem, der venter");
        Propose(advice, 5, "bolig", "Viser jer tre opgange, hvor vi har dæmpet lyden, og fortæller, hvad det kostede", 75, "Vi vil hellere vise det på stedet, og vi når det først efter nytår.");
    }

    /// <summary>Gives the number that it gets. Numbers follow the order in which things were asked.</summary>
    private Told Ask(int daysAgo, string asking, string asked, int activity, int due, string what, string forWhom)
    {
        var told = new Told();
        world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
        {
            told.Number = ++last;
            var activityId = await world.Db.Set<Activity>().Where(a => a.InitiativeId == world.InitiativeId && a.Number == activity).Select(a => a.Id).SingleAsync(ct);
            var made = Commitment.Ask(
                world.InitiativeId, told.Number, activityId, world.Actors[asked].OrganisationId!.Value, new CommitmentText(what, forWhom, world.InDays(due)),
                [.. world.Partners.Select(p => p.Id)], world.Actors[asking], at);
            if (made.IsRefused)
            {
                return made.Refusal;
            }

            world.Db.Add(made.Made);
            return null;
        });
        return told;
    }

    private void Accept(Told told, int daysAgo, string who) =>
        Act(told, daysAgo, (commitment, at) => commitment.Accept(commitment.Latest.Number, world.Actors[who], at));

    private void Decline(Told told, int daysAgo, string who, string why) =>
        Act(told, daysAgo, (commitment, at) => commitment.Decline(commitment.Latest.Number, why, world.Actors[who], at));

    private void Keep(Told told, int daysAgo, string who, string? note) => Act(told, daysAgo, (commitment, at) => commitment.Keep(note, world.Actors[who], at));

    private void Break(Told told, int daysAgo, string who, string why) => Act(told, daysAgo, (commitment, at) => commitment.Break(why, world.Actors[who], at));

    private void Propose(Told told, int daysAgo, string who, string what, int due, string why) => Act(told, daysAgo, (commitment, at) =>
        commitment.ProposeChange(commitment.Latest.Number, new CommitmentText(what, commitment.Latest.ForWhom, world.InDays(due)), why, world.Actors[who], at));

    private void Act(Told told, int daysAgo, Func<Commitment, DateTime, Refusal?> act) => world.Tell(world.DaysAgo(daysAgo), async (at, ct) => act(
        await world.Db.Set<Commitment>().SingleAsync(c => c.InitiativeId == world.InitiativeId && c.Number == told.Number, ct), at));

    /// <summary>A commitment that has been told of; it gets its number when it is asked.</summary>
    private sealed class Told
    {
        public int Number { get; set; }
    }
}
