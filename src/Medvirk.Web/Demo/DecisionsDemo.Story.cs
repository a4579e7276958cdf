using Medvirk.Domain.Communication;

namespace Medvirk.Web.Demo;

/// <summary>The decisions themselves, in the order in which they were asked.</summary>
public sealed partial class DecisionsDemo
{
    private void FirstYear()
    {
        var agenda = Ask(
            690, 676, "Skal vi vedtage den fælles dagsorden?", "Teksten ligger fremme, alle har læst den, og alle står bag den.",
            ["Vi vedtager den version, der ligger fremme."], Consent, Involvement.Collaborate, tie: Version(1));
        Say(agenda, 684, PositionKind.Agree, "kommune", "bolig", "region", "tegnestue");
        Say(agenda, 680, PositionKind.Agree, "forening", "Det er vores ord, der står der.");
        Say(agenda, 680, PositionKind.Agree, "plads");
        Close(agenda, 674, "kommune", -300, "Dagsordenen gælder fra i dag. Vi ser på den igen, når vi har prøvet den af.");
        Act(agenda, 300, (decision, at) => decision.Review("Dagsordenen holder. To afsnit om boliger er for svære at læse.", world.InDays(120), world.Actors["sekretariat"], at));

        var where = Ask(
            640, 626, "Hvor skal vi begynde?", "Vi kan ikke være alle steder på én gang. Stedstjek og samtaler peger på tre steder.",
            ["Omkring stationen", "På Bakken", "Ved havnen"], Majority, Involvement.Involve, kommuneWeighs: 2, source: "Stedstjek fra foråret, tre steder");
        Choose(where, 635, 1, "kommune", "tegnestue");
        Choose(where, 633, 2, "bolig");
        Choose(where, 630, 1, "forening");
        Say(where, 628, PositionKind.Abstain, "region");
        Close(where, 624, "kommune", -250, "Vi begynder omkring stationen. Bakken er den næste.");
        Act(where, 250, (decision, at) => decision.Review("Det var det rigtige sted. Flest kommer forbi, og alle kunne se forskellen.", null, world.Actors["formand"], at));

        var evenings = Ask(
            520, 506, "Skal huset holde åbent om aftenen?", "Mange siger, at aftenen er værst. Huset lukker klokken 16.",
            ["Huset holder åbent til klokken 21 på hverdage."], Consent, Involvement.Involve);
        Say(evenings, 516, PositionKind.Agree, "kommune", "region", "tegnestue");
        Say(evenings, 514, PositionKind.Object, "forening", "Ikke med frivillige alene. Nogle af gæsterne har det svært om aftenen, og så skal der være to, der får løn for det.");
        Act(evenings, 513, (decision, at) => decision.AnswerObjection(1, "Det har vi ikke regnet med. Vi spørger boligselskabet, om de kan sende én.", world.Actors["sekretariat"], at));
        Say(evenings, 512, PositionKind.Agree, "bolig");
        Act(evenings, 510, (decision, at) => decision.ResolveObjection(1, "Huset holder åbent tirsdag og torsdag. Der er altid to med løn, den ene fra boligselskabet.", world.Actors["formand"], at));
        Act(evenings, 508, (decision, at) => decision.TakePosition(PositionKind.Agree, null, "Sådan kan vi stå inde for det.", world.Actors["forening"], at));
        Close(evenings, 504, "forening", -180, "Huset holder åbent tirsdag og torsdag til klokken 21 med to ansatte.");
        Act(evenings, 180, (decision, at) => decision.Review("Der kommer 14 gæster på en almindelig aften. Ingen aften har været aflyst.", world.InDays(60), world.Actors["sekretariat"], at));

        var benches = Ask(
            430, 416, "Skal vi bruge 240.000 kr. på bænke?", "Bænkene skal stå tættere. Kommunen betaler mest og har derfor vægten 2.",
            ["Vi bruger 240.000 kr. på 20 bænke mellem stationen og havnen."], new DecisionRules(DecisionMethod.QualifiedMajority, Share.TwoThirds, Share.TwoThirds),
            Involvement.Consult, kommuneWeighs: 2, tie: Activity(ActivitiesDemo.Benches));
        Say(benches, 424, PositionKind.Agree, "kommune", "forening", "tegnestue");
        Say(benches, 421, PositionKind.Disagree, "bolig", "Pengene gør mere gavn ved dørene.");
        Say(benches, 420, PositionKind.Agree, "plads");
        Close(benches, 414, "kommune", -3, "Pengene er givet fri. Bænkene kommer op i to omgange.");
    }

    private void SecondYear()
    {
        var name = Ask(
            350, 336, "Skal vi skifte navn?", "Nogle synes, at navnet er langt.", ["Vi hedder fra nu af Åben By."],
            new DecisionRules(DecisionMethod.Consensus, Share.Half), Involvement.Collaborate);
        Say(name, 345, PositionKind.Agree, "tegnestue", "bolig");
        Say(name, 341, PositionKind.Disagree, "forening", "Ordet alle skal blive i navnet.");
        Say(name, 340, PositionKind.Abstain, "region");
        Close(name, 334, "tegnestue", 400, "Vi beholder navnet.");

        var kerbs = Ask(
            280, 266, "Skal alle nye døre være uden trin?", "Et trin på fire centimeter er nok til at vælte en rollator.", ["Alle nye døre, vi betaler til, er uden trin."],
            Consent, Involvement.Involve, tie: Activity(ActivitiesDemo.Entrances));
        Say(kerbs, 275, PositionKind.Agree, "kommune", "forening", "region", "tegnestue");
        Say(kerbs, 272, PositionKind.Object, "bolig", "Det er dyrt i gamle huse, og vi kan ikke nå det i år.");
        Act(kerbs, 271, (decision, at) => decision.AnswerObjection(1, "Det gælder kun nye døre. De gamle er ikke med.", world.Actors["sekretariat"], at));
        Act(kerbs, 265, (decision, at) => decision.OverruleObjection(
            1, "Fire af fem er enige, og det gælder kun døre, som vi selv betaler til. Boligselskabet kan vente, til de selv bygger nyt.", world.Actors["formand"], at));
        Close(kerbs, 264, "bolig", 20, "Alle nye døre, vi betaler til, er uden trin. Boligselskabet begynder til næste år.");

        var again = Ask(
            214, 204, "Skal version 2 være vores fælles dagsorden?", "Vi har lært af det første år. Otte steder i stedet for fem, og fire ting, vi holder fast i.",
            ["Vi vedtager version 2."], Consent, Involvement.Collaborate, tie: Version(2));
        Say(again, 212, PositionKind.Agree, "kommune", "forening", "region");
        Say(again, 210, PositionKind.Agree, "bolig", "Nu ved vi, hvilke steder det er.");
        Say(again, 209, PositionKind.Agree, "plads");
        Close(again, 202, "kommune", 160, "Version 2 gælder fra i dag.");

        var signs = Ask(
            200, 186, "Skal skiltene på stationen have tegninger i stedet for tekst?", "Vi har prøvet begge slags med tolv, der har svært ved at finde vej.",
            ["Skiltene får tegninger."], new DecisionRules(DecisionMethod.Advice, Share.Half), Involvement.Consult, source: "Prøven på stationen");
        Say(signs, 195, PositionKind.Agree, "forening", "Tegninger og farver. De fleste læser ikke skiltene.");
        Say(signs, 193, PositionKind.Agree, "tegnestue", "kommune");
        Say(signs, 190, PositionKind.Disagree, "region", "Nogle kender ikke tegningerne.");
        Close(signs, 184, "kommune", 25, "Kommunen sætter skilte op med både tegning og et enkelt ord.", adopted: true);

        var leader = Ask(
            150, 143, "Hvem skal lede sekretariatet?", "To har søgt stillingen.", ["Vi ansætter den, som udvalget peger på."], Majority, Involvement.Inform,
            internalReason: "Den handler om en navngiven persons ansættelse.");
        Say(leader, 148, PositionKind.Agree, "kommune", "forening", "bolig");
        Close(leader, 142, "kommune", 220, "Den, udvalget pegede på, er ansat.");

        var quiet = Ask(
            110, 96, "Skal det stille rum være åbent for alle?", "Rummet er lavet til dem, der har brug for ro. Nu spørger andre, om de må bruge det.",
            ["Alle må bruge rummet, når de er stille."], Majority with { LastWordDays = 7 }, Involvement.Empower);
        Say(quiet, 104, PositionKind.Agree, "kommune", "bolig", "tegnestue");
        Say(quiet, 102, PositionKind.Disagree, "region");
        Say(quiet, 101, PositionKind.Agree, "forening");
        Say(quiet, 93, PositionKind.Agree, "forening", "Ja, hvis der er en formiddag, hvor det kun er for os.");
        Say(quiet, 92, PositionKind.Agree, "plads", "Jeg vil gerne sidde der sammen med andre. Bare ikke hver dag.");
        Close(quiet, 88, "forening", 90, "Rummet er for alle. Onsdag formiddag er det kun for dem, der har brug for ro.");

        var online = Ask(
            60, 46, "Skal styregruppen mødes på skærmen?", "Nogle har langt til møderne.", ["Hvert andet møde er på skærmen."], Majority, Involvement.Inform);
        Say(online, 57, PositionKind.Agree, "region");
        Act(online, 52, (decision, at) => decision.Withdraw("Ikke alle har en computer. Vi taler om det på næste møde i stedet.", world.Actors["formand"], at));
    }

    private void Now()
    {
        var waiting = Ask(
            16, 2, "Skal vi male venteværelset i rolige farver?", "Regionen har prøvet det i ét venteværelse. Nu er spørgsmålet, om de andre skal følge.",
            ["Alle fire venteværelser bliver malet i rolige farver."], Consent, Involvement.Involve, tie: Activity(ActivitiesDemo.WaitingRoom));
        Say(waiting, 10, PositionKind.Agree, "kommune", "region", "tegnestue");
        Say(waiting, 4, PositionKind.Object, "forening", "Spørg dem, der venter, før I vælger farven. Det gjorde I ikke sidst.");

        var night = Ask(
            5, -9, "Skal der være lys hele natten mellem stationen og havnen?", "Mange går en omvej, fordi der er mørkt. Lyset koster 60.000 kr. om året.",
            ["Der er lys hele natten, men svagere efter midnat."], Majority with { LastWordDays = 5 }, Involvement.Involve, source: "Henvendelser om mørke stier");
        Say(night, 4, PositionKind.Agree, "forening", "Mørket er det, vi hører mest om.");
        Say(night, 3, PositionKind.Agree, "tegnestue");

        Ask(
            2, -30, "Skal vi spørge byens butikker, om de vil være med?", "Butikkerne har døre, som mange skal igennem.", ["Vi inviterer fem butikker til næste møde."],
            Majority, Involvement.Consult, open: false);
    }
}
