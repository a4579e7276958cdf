using Medvirk.Domain.CommonAgenda;

namespace Medvirk.Web.Demo;

/// <summary>The words of the demo's agenda, written for it. Places and partners are invented.</summary>
public static class AgendaDemoText
{
    public static IReadOnlyList<PartText> Parts { get; } =
    [
        new(
            PartKind.PresentState,
            "Sådan er det nu",
            """
            I Fjordby er der steder, som mange går en omvej for at slippe for. Et torv uden en bænk. En trappe uden et gelænder. Et venteværelse, hvor alle kan høre, hvad du siger. For de fleste er det en lille ting. For den, der har det svært i forvejen, kan det være nok til at blive hjemme.

            Vi ved, at det rammer skævt. Den, der lever med uro i hovedet, har brug for ro og overblik. Den, der ikke har et hjem, har brug for et sted at være uden at skulle købe noget. Den, der har svært ved at huske, har brug for at kunne finde vej. Det er ikke særlige behov for de få: et sted, der er let at være, er bedre for os alle.

            Et hus står i hundrede år. Fejl i et byggeri er derfor dyre, og de varer længe. Alligevel bliver de, der skal bruge stederne, sjældent spurgt i tide. Hver part gør sit eget: kommunen planlægger, boligselskabet bygger, foreningerne hjælper. Ingen af os kan løse det alene.
            """,
            """
            Nogle steder i byen er svære at være. Der mangler måske en bænk, et skilt eller lidt ro.

            Det går mest ud over dem, der har det svært i forvejen. Nogle bliver hjemme.

            Et hus står længe. Derfor skal vi spørge, før vi bygger. Og vi skal gøre det sammen.
            """),
        new(
            PartKind.Vision,
            "Det ønsker vi",
            """
            Når du går gennem Fjordby, kan du se, at der er tænkt på dig. Der er et sted at sidde, et sted at være i fred og et sted at møde andre. Du kan komme ind ad samme dør som alle, og du kan finde ud igen.

            Den, der vil arbejde, bo eller bare drikke en kop kaffe blandt andre, bliver ikke holdt ude af en mur, et skilt eller et blik. Vi måler det på, om flere selv siger: Jeg bestemmer over min hverdag, og jeg hører til her.
            """,
            """
            Alle skal kunne være med i Fjordby. Du kan sidde ned, få ro og møde andre.

            Du går ind ad samme dør som alle. Du bestemmer selv over din dag, og du hører til.
            """),
        new(
            PartKind.Purpose,
            "Derfor er vi her",
            """
            Vi bruger huse, gårde og byrum til at give mennesker mere at skulle have sagt i deres eget liv. Det gør vi på fire måder:

            - Vi prøver nye ting af på rigtige steder, og vi siger højt, når noget ikke virker.
            - Vi finder ud af, hvad der haster mest, sammen med dem, det angår.
            - Vi deler det, vi lærer, med arkitekter, planlæggere og håndværkere.
            - Vi lytter, og vi svarer altid tilbage.
            """,
            """
            Vi vil give folk mere at sige i deres eget liv. Vi prøver ting af. Vi lytter. Vi deler det, vi lærer. Og vi svarer altid.
            """),
        new(
            PartKind.Objectives,
            "Det arbejder vi hen imod",
            """
            - Inden for et år har vi en fælles viden om, hvilke steder der er svære at bruge, og hvorfor. Alle kan læse kilderne.
            - Inden for tre år er fem steder i Fjordby lavet om sammen med dem, der bruger dem.
            - Inden for seks år spørger alle parter borgerne, før de bygger nyt, og det kan ses i tallene.
            - Alle parter fortæller hvert år, hvad de lovede, og hvad de holdt.
            """,
            """
            - Om et år ved vi, hvilke steder der er svære.
            - Om tre år har vi lavet fem steder om.
            - Om seks år spørger vi altid først.
            - Hvert år siger vi, om vi holdt, hvad vi lovede.
            """),
        new(
            PartKind.WayOfWorking,
            "Sådan arbejder vi",
            """
            Vi har én fælles dagsorden, som hver part siger ja til. Vi måler det samme på samme måde, så ingen kan vælge de pæne tal. Hver part gør det, den er bedst til, og lover det for åben dør. Vi mødes fast og skriver beslutningerne ned. Et lille sekretariat holder sammen på det hele, men bestemmer ikke for os.

            De, der selv har prøvet at stå udenfor, sidder med ved bordet. De får det sidste ord, før vi beslutter noget, der angår dem.
            """,
            """
            Vi er enige om én plan. Vi måler på samme måde. Hver part lover noget og holder det. Vi mødes tit.

            De, der selv har prøvet det, er med og får det sidste ord.
            """),
        new(
            PartKind.Boundary,
            "Her begynder vi",
            """
            Vi begynder i tre kvarterer: Havnen, Bakken og området ved stationen. Der er både boliger, butikker og steder at være, og der er meget at lære på lidt plads.

            Vi ser på bolig, arbejde, sundhed, fritid og det at høre til. Vi ser på mennesker i svære situationer: uden et fast sted at bo, med en sindslidelse, med brug af rusmidler eller med svært ved at overskue og huske. Trafik og store anlæg tager vi ikke op her.
            """,
            """
            Vi begynder på Havnen, på Bakken og ved stationen.

            Vi ser på at bo, at arbejde, at have det godt og at høre til. Veje og trafik er ikke med.
            """),
        new(
            PartKind.Goals,
            "Det holder vi øje med",
            """
            - Flere siger, at de føler sig velkomne i deres kvarter. Vi spørger hvert forår.
            - Færre bor i en bolig, der er for dårlig. Vi følger tallet år for år.
            - Flere steder er gået igennem sammen med dem, der bruger dem.
            - Alle henvendelser får svar inden for to uger.
            """,
            """
            - Føler flere sig velkomne?
            - Bor færre i en dårlig bolig?
            - Har vi set på stederne sammen?
            - Får alle svar inden to uger?
            """),
    ];

    /// <summary>Added by the working group; with a slip of the pen that was found later.</summary>
    public static PartText Principles { get; } = new(
        PartKind.Principles,
        "Det holder vi fast i",
        """
        - Vi spørger frøst dem, det handler om, og vi spørger dem der, hvor de er.
        - Vi laver ikke særlige steder til særlige mennesker. Vi gør de fælles steder bedre.
        - Vi siger, hvad noget koster i hele dets levetid, hvem der betaler, og hvem der får noget ud af det.
        - Vi siger det højt, når vi tog fejl.
        """,
        """
        - Vi spørger dem, det handler om.
        - Stederne er for alle.
        - Vi siger, hvad det koster.
        - Vi siger det, når vi tog fejl.
        """);
}
