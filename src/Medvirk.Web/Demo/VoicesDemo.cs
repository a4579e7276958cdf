using System.Security.Cryptography;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Demo;

/// <summary>What invented citizens told the demo's initiative, and what it answered them. Their receipt codes are shown nowhere.</summary>
public sealed class VoicesDemo(DemoWorld world)
{
    public static void Fill(DemoWorld world)
    {
        var demo = new VoicesDemo(world);
        demo.Answered();
        demo.Waiting();
    }

    private void Answered()
    {
        Send(390, "Lys i gangtunnelen", "Tunnelen ved stationen", "Der er mørkt, og jeg kan ikke se, hvem der kommer. Jeg går en stor omvej.", "Mere lys. Og at man kan se ud i den anden ende.")
            .Public(389)
            .Answer(384, VoiceStatus.BeingWorkedOn, "Tak. Det er du ikke alene om. Kommunen har sat nyt lys på planen for i år.")
            .Answer(290, VoiceStatus.Done, "Nu er der nyt lys i hele tunnelen, og hækken foran er klippet ned. Sig til, hvis det ikke er nok.");
        Send(240, "Brosten på torvet", "Torvet", "Min rollator sidder fast hver gang.", "Tag brostenene væk.")
            .Public(239)
            .Answer(228, VoiceStatus.NotPossible, "Vi kan ikke tage brostenene væk, for torvet er fredet. Men vi har lagt et jævnt spor fra bageren til apoteket, så du kan komme tværs over.");
        Send(150, "A place to sit indoors", "The station", "In winter I wait an hour for my bus. There is nowhere to sit unless I buy something.", null, language: "en")
            .Public(149)
            .Answer(141, VoiceStatus.Heard, "Thank you. Two others have told us the same. We have taken it up with the people who run the station.");
        Send(75, "Trappen ved biblioteket", "Biblioteket", "Der er kun gelænder i den ene side. Jeg er svag i den hånd, så jeg går baglæns ned.", "Et gelænder i begge sider.")
            .Public(74)
            .Answer(70, VoiceStatus.Heard, "Tak, fordi du skrev. Det giver vi videre til dem, der passer på bygningen.")
            .Answer(8, VoiceStatus.Done, "Nu er der gelænder i begge sider. Trinnene har også fået en lys kant, så de er lette at se.");
        Send(48, "Venteværelset på sundhedshuset", null, "Alle kan høre, hvad jeg siger ved skranken. Sidst gik jeg hjem igen.", null, mayQuote: false)
            .Public(47)
            .Answer(36, VoiceStatus.BeingWorkedOn, "Det skal du ikke finde dig i. Regionen vil prøve et stille hjørne, hvor man kan tale uden at blive hørt. Vi skriver her, når det er klar.", "En fortæller, at andre kan høre med ved skranken i sundhedshuset.");
        Send(58, "Naboen i stuen", "Bakkevej", "Hun i stuen råber af os andre.", null)
            .KeptBack(57, KeptBackReason.NamesSomeone, "Vi viser den ikke, fordi man kan kende en bestemt person.")
            .Answer(55, VoiceStatus.Heard, "Det lyder hårdt for jer begge. Ring til beboerhuset på Bakken, så finder vi nogen, I kan tale med.", "En fortæller om uro i en opgang.");
    }

    private void Waiting()
    {
        Send(23, "Bænken ved søen er væk", "Stien rundt om søen", "Der stod en bænk, hvor jeg altid hvilede. Nu er den væk, og så kan jeg ikke nå rundt.", "Sæt den op igen.")
            .Public(22);
        Send(4, "Åbent hus er blevet et godt sted", "Beboerhuset på Bakken", "Der er bare lidt for lyst og larmende, når der er mange.", "Et rum, hvor man kan trække sig.");
        Send(2, "Skiltene på stationen", "Stationen", "Pilen ved elevatoren peger den forkerte vej.", "Vend pilen.", held: true);
    }

    private Told Send(
        int daysAgo, string about, string? where, string like, string? help, string language = "da", bool mayQuote = true, bool held = false)
    {
        var told = new Told(world);
        world.Tell(world.DaysAgo(daysAgo), (at, _) =>
        {
            var code = ReceiptCode.From(RandomNumberGenerator.GetBytes(ReceiptCode.Size));
            var voice = Voice.Send(world.InitiativeId, new VoiceText(about, where, like, help), language, mayQuote, held, code.Hash, DateOnly.FromDateTime(at));
            told.Id = voice.Id;
            world.Db.Add(voice);
            return Task.FromResult<Refusal?>(null);
        });
        return told;
    }

    /// <summary>A voice that has been told of, and what happens to it.</summary>
    private sealed class Told(DemoWorld world)
    {
        public Guid Id { get; set; }

        public Told Public(int daysAgo) => Act(daysAgo, (voice, by, at) => voice.Moderate(null, null, by, at));

        public Told KeptBack(int daysAgo, KeptBackReason reason, string note) => Act(daysAgo, (voice, by, at) => voice.Moderate(reason, note, by, at));

        public Told Answer(int daysAgo, VoiceStatus status, string answer, string? summary = null) =>
            Act(daysAgo, (voice, by, at) => voice.Answer(status, answer, summary, by, at));

        private Told Act(int daysAgo, Func<Voice, Actor, DateTime, Refusal?> act)
        {
            world.Tell(world.DaysAgo(daysAgo), async (at, ct) =>
                act(await world.Db.Set<Voice>().AsSplitQuery().SingleAsync(v => v.Id == Id, ct), world.Actors["sekretariat"], at));
            return this;
        }
    }
}
