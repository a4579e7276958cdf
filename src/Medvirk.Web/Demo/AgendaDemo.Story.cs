using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>How the agenda was written anew, and what is going on with it now.</summary>
public sealed partial class AgendaDemo
{
    /// <summary>The working group writes, members suggest, and the second version is objected to, answered, and adopted (<see cref="DecisionsDemo"/>).</summary>
    private void Second()
    {
        world.Tell(world.DaysAgo(300), async (at, ct) =>
        {
            var group = await world.Db.Set<Group>().Where(g => g.InitiativeId == world.InitiativeId && g.Kind == GroupKind.Working).Select(g => g.Id).FirstAsync(ct);
            return (await DraftAsync(ct)).AskToWrite([group], Secretariat, at);
        });
        world.Tell(world.DaysAgo(290), async (at, ct) =>
        {
            var agenda = await DraftAsync(ct);
            var added = agenda.Add(AgendaDemoText.Principles, Secretariat, at);
            return added.IsRefused ? added.Refusal : agenda.Move(added.Made.Id, agenda.CurrentParts.Single(p => p.Kind == PartKind.Objectives).Id, Secretariat, at);
        });
        Comment(282, "indberetter", PartKind.Objectives, 1, "Vi er allerede i gang med seks. Skal vi ikke turde sige et større tal?", settled: true);
        Suggest(280, 1, "kommune", PartKind.Objectives, 1,
            "- Inden for tre år er otte steder i Fjordby lavet om sammen med dem, der bruger dem.", "Vi er længere fremme, end vi troede. Otte er til at nå.");
        Suggest(278, 2, "forening", PartKind.PresentState, 1,
            "Vi ved, at det rammer skævt. Den, der lever med uro i hovedet, har brug for ro og overblik. Den, der ikke har et hjem, har brug for et sted at være uden at skulle købe noget. Den, der har svært ved at huske, har brug for at kunne finde vej. Sådan er det også for de fleste af os engang imellem: et sted, der er let at være, er bedre for os alle.",
            "Ordene “særlige behov” skiller folk ad.");
        Suggest(275, 3, "tegnestue", PartKind.Boundary, 0,
            "Vi begynder i hele Fjordby.", "Vi har kunder i alle kvarterer.");
        Judge(272, 1);
        Judge(271, 2);
        Judge(270, 3, "Vi kan ikke være alle steder på én gang. Når vi har lært af de tre kvarterer, tager vi det næste.");
        Write(250, PartKind.Objectives, text => text with { Plain = text.Plain.Replace("fem steder", "otte steder", StringComparison.Ordinal) });

        PutForward(SecondVersion);
        Endorse(226, "kommune", 2, Stance.Endorsed);
        Endorse(224, "bolig", 2, Stance.Objected, "Otte steder er for mange. Vi har ikke folk til det.");
        Answer(221, "bolig", 2, "De tre nye steder ligger på kommunens grunde. Boligselskabet skal kun være med på dem, I selv har peget på.");
        Endorse(218, "bolig", 2, Stance.EndorsedWithRemarks, "Så er vi med. Vi skriver ned, hvilke steder det er.");
        Endorse(217, "forening", 2, Stance.Endorsed);
        Endorse(216, "region", 2, Stance.Endorsed);
    }

    /// <summary>A slip of the pen was put right; the next correction was more than that, and everyone is asked again.</summary>
    private void Now()
    {
        Write(121, PartKind.Principles, text => text with { Text = text.Text.Replace("frøst", "først", StringComparison.Ordinal) });
        PutForwardEdition(120, 1, "En slåfejl: “frøst” er blevet til “først”.");
        Write(41, PartKind.Goals, text => text with
        {
            Text = text.Text.Replace("inden for to uger", "inden for tre uger", StringComparison.Ordinal),
            Plain = text.Plain.Replace("inden to uger", "inden tre uger", StringComparison.Ordinal),
        });
        PutForwardEdition(40, 2, "Ordlyden i det sidste mål.");
        Contest(ThirdVersion, "forening", new VersionNumber(2, 2), "Tre uger i stedet for to er ikke ordlyd. Det er det, folk venter på.");
        Endorse(28, "tegnestue", 3, Stance.Endorsed);
        Endorse(25, "region", 3, Stance.EndorsedWithRemarks, "Tre uger er realistisk om sommeren. Vi vil gerne holde fast i to resten af året.");
        Comment(12, "kommune", PartKind.WayOfWorking, 0, "Vi har lovet at måle det samme. Skal der stå, hvor ofte?", settled: false);
        Suggest(9, 4, "indberetter", PartKind.WayOfWorking, 0,
            "Vi har én fælles dagsorden, som hver part siger ja til. Vi måler det samme på samme måde hvert år, så ingen kan vælge de pæne tal. Hver part gør det, den er bedst til, og lover det for åben dør. Vi mødes fast og skriver beslutningerne ned. Et lille sekretariat holder sammen på det hele, men bestemmer ikke for os.",
            "Så ved alle, hvornår tallene kommer.");
    }
}
