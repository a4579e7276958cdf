using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>What members say about the draft: comments, suggestions, and who may write in it.</summary>
public sealed class TalkTests
{
    [Theory, EveryDatabase]
    public async Task A_member_comments_and_an_editor_sees_to_it(TestDatabase database)
    {
        var (initiative, secretariat, member, paragraph) = await BeginAsync(database);
        var draft = await member.GetAsync(initiative.Work("agenda/draft"));
        Assert.Contains("Sig noget", draft.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Tilføj en del", draft.Main, StringComparison.Ordinal);

        var wrong = await (await member.GetAsync(paragraph + "/comment")).Form().Set("Input.Comment", " ").SubmitAsync();
        wrong.Refused(HttpStatusCode.BadRequest, "Skriv din kommentar.");
        var said = await (await member.GetAsync(paragraph + "/comment")).Form().Set("Input.Comment", "Skal der ikke stå hvem?").SubmitAsync();
        Assert.Equal(paragraph + "#comments", said.Location);
        Assert.Contains("1 kommentar", (await secretariat.GetAsync(initiative.Work("agenda/draft"))).Main, StringComparison.Ordinal);

        var shown = await secretariat.GetAsync(paragraph);
        Assert.Contains("Skal der ikke stå hvem?", shown.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Tag din kommentar tilbage", shown.Main, StringComparison.Ordinal);
        var settle = shown.Document.QuerySelector("a[href$='/settle']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(settle)).Status);
        await (await secretariat.GetAsync(settle)).Form().SubmitAsync();
        Assert.Contains("Set på", (await member.GetAsync(paragraph)).Main, StringComparison.Ordinal);

        var back = settle.Replace("settle", "take-back", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await secretariat.GetAsync(back)).Status);
        await (await member.GetAsync(back)).Form().SubmitAsync();
        var gone = await secretariat.GetAsync(paragraph);
        Assert.Contains("Kommentaren er taget tilbage.", gone.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Skal der ikke stå hvem?", gone.Text, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_suggestion_is_shown_word_by_word_and_taken_in_or_answered_with_a_reason(TestDatabase database)
    {
        var (initiative, secretariat, member, paragraph) = await BeginAsync(database);
        var nothing = await (await member.GetAsync(paragraph + "/suggest")).Form().Set("Input.Reason", "Fordi").SubmitAsync();
        nothing.Refused(HttpStatusCode.Conflict, "Du har ikke ændret noget");
        var unreasoned = await (await member.GetAsync(paragraph + "/suggest")).Form().Set("Input.Wording", "Andet.").SubmitAsync();
        Assert.Equal("Andet.", unreasoned.Refused(HttpStatusCode.BadRequest, "Skriv, hvorfor du foreslår det.").Value("Input.Wording"));

        var first = await SuggestAsync(member, paragraph, "Alle kan være med i byen.");
        var shown = await secretariat.GetAsync(first);
        Assert.Contains("skal kunne", shown.Document.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("kan", shown.Document.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(first + "/accept")).Status);
        await (await secretariat.GetAsync(first + "/accept")).Form().Set("Input.Wording", "Alle kan være med i hele byen.").SubmitAsync();
        Assert.Contains("Alle kan være med i hele byen.", (await member.GetAsync(initiative.Work("agenda/draft"))).Main, StringComparison.Ordinal);
        Assert.Contains("Taget ind", (await member.GetAsync(first)).Main, StringComparison.Ordinal);

        var second = await SuggestAsync(member, paragraph, "Ingen skal med.");
        (await (await secretariat.GetAsync(second + "/refuse")).Form().SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Skriv, hvorfor forslaget ikke tages ind.");
        await (await secretariat.GetAsync(second + "/refuse")).Form().Set("Input.Reason", "Det er det modsatte.").SubmitAsync();
        Assert.Contains("Det er det modsatte.", (await member.GetAsync(second)).Main, StringComparison.Ordinal);
        var all = await member.GetAsync(initiative.Work("agenda/draft/suggestions"));
        Assert.Contains("Ikke taget ind", all.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Where_someone_saved_the_part_meanwhile_the_editor_sees_what_stands_now_and_loses_nothing(TestDatabase database)
    {
        var (initiative, secretariat, member, paragraph) = await BeginAsync(database);
        var suggestion = await SuggestAsync(member, paragraph, "Alle kan være med i byen.");
        var accept = await secretariat.GetAsync(suggestion + "/accept");
        var part = paragraph.Split('/')[^3];
        await (await secretariat.GetAsync(initiative.Work($"agenda/draft/parts/{part}/edit"))).Form().Set("Input.Text", "Alle skal kunne være med i byen og på landet.").SubmitAsync();

        var answer = await accept.Form().Set("Input.Wording", "Alle kan være med overalt.").SubmitAsync();

        var form = answer.Refused(HttpStatusCode.Conflict, "En anden har gemt delen imens");
        Assert.Equal("Alle kan være med overalt.", form.Value("Input.Wording"));
        Assert.Contains("og på landet", answer.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync()).Status);
        Assert.Contains("Alle kan være med overalt.", (await member.GetAsync(initiative.Work("agenda/draft"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_group_that_was_asked_writes_and_others_only_suggest(TestDatabase database)
    {
        var (initiative, secretariat, member, paragraph) = await BeginAsync(database);
        var edit = initiative.Work($"agenda/draft/parts/{paragraph.Split('/')[^3]}/edit");
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(edit)).Status);
        var person = await initiative.World.ReadAsync(db => db.Set<Mandate>().Where(m => m.InitiativeId == initiative.Id && m.Role == Role.Reporter).Select(m => m.PersonId).SingleAsync());
        var actor = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var group = Group.Form(initiative.Id, 1, GroupKind.Working, "Skrivegruppen", "Skriver", 31, actor, now).Made!;
            group.Add(person, leads: false, actor, now);
            db.Add(group);
            return Task.FromResult<Refusal?>(null);
        });
        var writers = await secretariat.GetAsync(initiative.Work("agenda/draft/writers"));
        var group = writers.Document.QuerySelector("main input[type=checkbox]")!.GetAttribute("value")!;
        await writers.Form().Set("Chosen", group).SubmitAsync();

        Assert.Contains("Skrivegruppen", (await member.GetAsync(initiative.Work("agenda/draft"))).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await (await member.GetAsync(edit)).Form().Set("Input.Text", "Gruppen skrev dette.").SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(initiative.Work("agenda/draft/put-forward"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_seat_that_writes_is_known_by_its_public_name_here_and_never_by_its_own(TestDatabase database)
    {
        var (initiative, secretariat, _, paragraph) = await BeginAsync(database);
        var elsewhere = await initiative.World.FoundAsync();
        var person = await initiative.MemberAsync(Role.Seat);
        await elsewhere.GiveAsync(person, Role.Seat);
        var (seat, own) = (await initiative.ActorOfAsync(person), await elsewhere.ActorOfAsync(person));
        await initiative.World.PerformAsync(elsewhere.Id, async (db, now) => (await db.Set<Mandate>().SingleAsync(m => m.Id == own.MandateId)).ChooseAlias("Et andet navn", own, now));
        var actor = await initiative.ActorOfAsync(initiative.Secretary);
        var part = Guid.Parse(paragraph.Split('/')[^3]);
        var edit = initiative.Work($"agenda/draft/parts/{part}/edit");
        var open = await secretariat.GetAsync(edit);
        await initiative.World.PerformAsync(initiative.Id, async (db, now) =>
        {
            var group = Group.Form(initiative.Id, 1, GroupKind.Working, "Skrivegruppen", "Skriver", 31, actor, now).Made!;
            group.Add(person.Id, leads: false, actor, now);
            db.Add(group);
            var agenda = await db.Set<Agenda>().SingleAsync(a => a.InitiativeId == initiative.Id);
            agenda.AskToWrite([group.Id], actor, now);
            return agenda.Revise(part, 1, new PartText(PartKind.Vision, "Det ønsker vi", "Pladsen skrev dette."), new Editor(seat, [group.Id]), now);
        });

        var meanwhile = await open.Form().Set("Input.Text", "Sekretariatet skrev noget andet.").SubmitAsync();

        meanwhile.Refused(HttpStatusCode.Conflict, "En plads for egen erfaring gemte delen");
        Assert.DoesNotContain($"Seat {initiative.Slug}", meanwhile.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Et andet navn", meanwhile.Text, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_part_is_moved(TestDatabase database)
    {
        var (initiative, secretariat, _, _) = await BeginAsync(database);
        var last = await initiative.World.ReadAsync(db => db.Set<Agenda>().AsNoTracking().SingleAsync(a => a.InitiativeId == initiative.Id));
        var move = await secretariat.GetAsync(initiative.Work($"agenda/draft/parts/{last.CurrentParts.Last().Id}/move"));
        await move.Form().Set("After", "first").SubmitAsync();
        var draft = await secretariat.GetAsync(initiative.Work("agenda/draft"));
        Assert.True(draft.Main.IndexOf("Vi bygger sammen.", StringComparison.Ordinal) < draft.Main.IndexOf("Alle skal kunne være med", StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task Observers_and_people_of_other_initiatives_hear_nothing_of_it(TestDatabase database)
    {
        var (initiative, _, member, paragraph) = await BeginAsync(database);
        var suggestion = await SuggestAsync(member, paragraph, "Alle kan være med i byen.");
        var observer = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        var elsewhere = await initiative.World.FoundAsync();
        var stranger = await initiative.World.SignedInAsync(elsewhere.Secretary);
        foreach (var address in new[] { paragraph, paragraph + "/comment", paragraph + "/suggest", suggestion, initiative.Work("agenda/draft/suggestions") })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await observer.GetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(paragraph.Replace(initiative.Slug, elsewhere.Slug, StringComparison.Ordinal))).Status);
    }

    private static async Task<string> SuggestAsync(TestBrowser browser, string paragraph, string wording) =>
        (await (await browser.GetAsync(paragraph + "/suggest")).Form().Set("Input.Wording", wording).Set("Input.Reason", "Det er klarere.").SubmitAsync()).Location!;

    private static async Task<(TestInitiative Initiative, TestBrowser Secretariat, TestBrowser Member, string Paragraph)> BeginAsync(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var agenda = await initiative.DraftAsync("Alle skal kunne være med i byen.", "Vi bygger sammen.");
        var part = agenda.CurrentParts.First();
        return (
            initiative,
            await world.SignedInAsync(initiative.Secretary),
            await world.SignedInAsync(await initiative.MemberAsync(Role.Reporter, await initiative.PartnerAsync())),
            initiative.Work($"agenda/draft/parts/{part.Id}/paragraphs/{part.Paragraphs[0].Id}"));
    }
}
