using System.Net;
using System.Text;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Interchange.Documents;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>From a founder with a paper to a draft.</summary>
public sealed class FoundingTests
{
    private const string Found = "/da/account/initiatives/found";
    private const string Paper = "Grundlag\n\nMarts 2026\n\nUdfordring\n\nDet er svært at være med.\n\nFormål\n\nVi vil:\n\n- bygge\n- bo\n\nØkonomi\n\nVi deler.\n";

    [Theory, EveryDatabase]
    public async Task A_founder_founds_an_initiative_and_becomes_its_secretariat(TestDatabase database)
    {
        var (_, browser, person) = await FounderAsync(database);

        var done = await (await browser.GetAsync(Found)).Form()
            .Set("Input.Name", $"Åben dør for ældre {person.Id:N}").Set("Input.Summary", "Alle kan komme ind.").SubmitAsync();

        Assert.Equal($"/da/aaben-doer-for-aeldre-{person.Id:N}/work/agenda/begin", done.Location);
        Assert.Equal("Hent jeres grundlag ind", (await browser.FollowAsync(done)).Heading);
        var home = await browser.GetAsync("/da/account");
        Assert.Contains("Åben dør for ældre", home.Main, StringComparison.Ordinal);
        Assert.Contains("Opret et initiativ", home.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Someone_who_is_no_founder_cannot_found(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var browser = await world.SignedInAsync(await world.PersonAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(Found)).Status);
        Assert.DoesNotContain("Opret et initiativ", (await browser.GetAsync("/da/account")).Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("", "Alle kan.", "", "Skriv et navn.")]
    [EveryDatabase("Navn", "", "", "Skriv en sætning om, hvad det er til for.")]
    [EveryDatabase("Navn", "Alle kan.", "Å Æ", "Kortnavnet skal have mindst to tegn")]
    [EveryDatabase("!!", "Alle kan.", "", "Kortnavnet skal have mindst to tegn")]
    public async Task What_is_missing_is_said_at_its_field_and_the_rest_is_kept(TestDatabase database, string name, string summary, string slug, string said)
    {
        var (_, browser, _) = await FounderAsync(database);

        var answer = await (await browser.GetAsync(Found)).Form()
            .Set("Input.Name", name).Set("Input.Summary", summary).Set("Input.Slug", slug).SubmitAsync();

        var form = answer.Refused(HttpStatusCode.BadRequest, said);
        Assert.Equal((name, summary, slug), (form.Value("Input.Name"), form.Value("Input.Summary"), form.Value("Input.Slug")));
    }

    [Theory, EveryDatabase]
    public async Task Giant_fields_are_said_to_be_too_long(TestDatabase database)
    {
        var (_, browser, _) = await FounderAsync(database);

        var answer = await (await browser.GetAsync(Found)).Form()
            .Set("Input.Name", new string('a', Initiative.NameLength + 1)).Set("Input.Summary", new string('b', Initiative.SummaryLength + 1)).SubmitAsync();

        answer.Refused(HttpStatusCode.BadRequest, $"Der er plads til {Initiative.SummaryLength} tegn");
    }

    [Theory]
    [EveryDatabase("taken", "Kortnavnet er allerede i brug")]
    [EveryDatabase("account", "Kortnavnet bruges af systemet selv")]
    public async Task A_slug_that_is_taken_or_the_platforms_own_is_refused_at_its_field(TestDatabase database, string slug, string said)
    {
        var (world, browser, _) = await FounderAsync(database);
        var wished = slug == "taken" ? (await world.FoundAsync()).Slug : slug;

        var answer = await (await browser.GetAsync(Found)).Form()
            .Set("Input.Name", "Nyt").Set("Input.Summary", "Alle kan.").Set("Input.Slug", wished).SubmitAsync();

        var form = answer.Refused(HttpStatusCode.Conflict, said);
        Assert.Equal("Nyt", form.Value("Input.Name"));
        Assert.Contains(said, answer.Document.QuerySelector("#Input_Slug-error")?.TextContent ?? answer.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_button_pressed_four_times_founds_once(TestDatabase database)
    {
        var (world, browser, person) = await FounderAsync(database);
        var page = await browser.GetAsync(Found);
        var slug = $"dobbelt-{person.Id:N}";

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            page.Form().Set("Input.Name", "Dobbelt").Set("Input.Summary", "Alle kan.").Set("Input.Slug", slug).SubmitAsync()));

        Assert.All(answers, a => Assert.Equal($"/da/{slug}/work/agenda/begin", a.Location));
        Assert.Equal(1, await world.ReadAsync(db => db.Set<Mandate>().CountAsync(m => m.PersonId == person.Id)));
    }

    [Theory, EveryDatabase]
    public async Task A_paper_is_sorted_into_parts_and_no_line_is_lost(TestDatabase database)
    {
        var (initiative, browser) = await BeginAsync(database);

        var sort = await browser.FollowAsync(await UploadAsync(browser, initiative, "grundlag.txt", Encoding.UTF8.GetBytes(Paper)));
        Assert.Equal("Sortér papirets dele", sort.Heading);
        var form = sort.Form();
        Assert.Equal(["FrontMatter", "PresentState", "Purpose", "Own"], form.Fields.Where(f => f.Key.StartsWith("Kinds", StringComparison.Ordinal)).Select(f => f.Value));
        Assert.Contains("Lix", sort.Main, StringComparison.Ordinal);

        var draft = await browser.FollowAsync(await form.Set("Kinds[3]", "Above").SubmitAsync());
        Assert.Equal("Udkast", draft.Heading);
        foreach (var line in Paper.Split('\n').Select(l => l.TrimStart('-', ' ')).Where(l => l.Length > 0))
        {
            Assert.Contains(line, draft.Main, StringComparison.Ordinal);
        }

        Assert.Equal([PartKind.FrontMatter, PartKind.PresentState, PartKind.Purpose], await KindsAsync(initiative));
    }

    [Theory]
    [EveryDatabase("arbejdsgrundlag-rummelighed-for-alle-2015.txt")]
    public async Task The_real_founding_paper_goes_all_the_way_to_version_1(TestDatabase database, string sample)
    {
        var file = await File.ReadAllBytesAsync(Samples.Path("founding/" + sample), TestContext.Current.CancellationToken);
        var (initiative, browser) = await BeginAsync(database);
        var sort = await browser.FollowAsync(await UploadAsync(browser, initiative, sample, file));
        await sort.Form().SubmitAsync();
        await initiative.PutForwardAsync();

        var page = await initiative.World.Visitor().GetAsync(initiative.Public("agenda"));
        foreach (var line in Encoding.UTF8.GetString(file).Split('\n').Where(l => l.Trim().Length > 0))
        {
            Assert.Contains(Words(line), Words(page.Main), StringComparison.Ordinal);
        }

        Assert.Contains(PartKind.WayOfWorking, await KindsAsync(initiative));
    }

    [Theory, EveryDatabase]
    public async Task Pasted_text_and_Word_are_read_too(TestDatabase database)
    {
        var (initiative, browser) = await BeginAsync(database);
        var pasted = await (await browser.GetAsync(initiative.Work("agenda/begin"))).Form().Set("Input.Pasted", "## Formål\n\nVi vil.\n\n## Mål\n\nFlere med.").SubmitAsync();
        Assert.Equal(["Purpose", "Goals"], (await browser.FollowAsync(pasted)).Form().Fields.Where(f => f.Key.StartsWith("Kinds", StringComparison.Ordinal)).Select(f => f.Value));

        var word = await UploadAsync(browser, initiative, "grundlag.docx", SmallDocx.Of("Udfordring", "Det er svært."));
        Assert.Contains("Det er svært.", (await browser.FollowAsync(word)).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_cannot_be_read_says_why_and_keeps_the_pasted_text(TestDatabase database)
    {
        var (initiative, browser) = await BeginAsync(database);
        (string Name, byte[] Bytes, string Said)[] wrong =
        [
            ("tom.txt", [], "Der er ingen tekst i det"),
            ("grundlag.pdf", "%PDF-1.7"u8.ToArray(), "Vi kan ikke læse PDF"),
            ("billede.png", [0x89, 0x50, 0x4E, 0x47], "Den slags fil kan vi ikke læse"),
            ("grundlag.docx", SmallDocx.Of("Mål", "Tekst.")[..200], "Word-filen er i stykker"),
            ("gammel.doc", [0xD0, 0xCF, 0x11, 0xE0, 0, 0], "enten fra før 2007 eller låst"),
            ("stor.txt", new byte[DocumentReader.FileBytes + 1], "Det er for stort"),
            ("data.txt", [0, 1, 2, 3], "indholdet er ikke tekst"),
        ];
        foreach (var (name, bytes, said) in wrong)
        {
            var answer = await UploadAsync(browser, initiative, name, bytes);
            answer.Refused(HttpStatusCode.BadRequest, said);
        }

        var page = await browser.GetAsync(initiative.Work("agenda/begin"));
        page = await page.Form().Attach("Input.File", "Tekst."u8.ToArray(), "a.txt").Set("Input.Pasted", "Min tekst.").SubmitAsync();
        Assert.Equal("Min tekst.", page.Refused(HttpStatusCode.BadRequest, "både valgt en fil og sat tekst ind").Value("Input.Pasted"));
        page = await page.Form().Set("Input.Pasted", "").SubmitAsync();
        page.Refused(HttpStatusCode.BadRequest, "Vælg en fil, eller sæt teksten ind.");
        page = await page.Form().Set("Input.Pasted", new string('å', DocumentReader.TextLength + 1)).SubmitAsync();
        Assert.Equal(DocumentReader.TextLength + 1, page.Refused(HttpStatusCode.BadRequest, "Der er plads til 400000 tegn").Value("Input.Pasted")!.Length);
    }

    [Theory, EveryDatabase]
    public async Task The_same_paper_sent_twice_and_sorted_twice_makes_one_draft(TestDatabase database)
    {
        var (initiative, browser) = await BeginAsync(database);
        var first = await UploadAsync(browser, initiative, "grundlag.txt", Encoding.UTF8.GetBytes(Paper));
        var second = await UploadAsync(browser, initiative, "grundlag.txt", Encoding.UTF8.GetBytes(Paper));
        Assert.Equal(first.Location, second.Location);

        var sort = await browser.FollowAsync(first);
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => sort.Form().SubmitAsync()));

        Assert.All(answers, a => Assert.Equal(initiative.Work("agenda/draft"), a.Location));
        Assert.Equal(1, await initiative.World.ReadAsync(db => db.Set<Agenda>().CountAsync(a => a.InitiativeId == initiative.Id)));
    }

    [Theory, EveryDatabase]
    public async Task A_second_paper_does_not_replace_a_draft(TestDatabase database)
    {
        var (initiative, browser) = await BeginAsync(database);
        var sort = await browser.FollowAsync(await UploadAsync(browser, initiative, "grundlag.txt", Encoding.UTF8.GetBytes(Paper)));
        await initiative.DraftAsync("Først.");

        (await sort.Form().SubmitAsync()).Refused(HttpStatusCode.Conflict, "Der er allerede et udkast");
        Assert.Equal(initiative.Work("agenda/draft"), (await browser.GetAsync(initiative.Work("agenda/begin"))).Location);
    }

    [Theory, EveryDatabase]
    public async Task A_choice_that_is_none_of_ours_is_refused_and_the_others_kept(TestDatabase database)
    {
        var (initiative, browser) = await BeginAsync(database);
        var sort = await browser.FollowAsync(await UploadAsync(browser, initiative, "grundlag.txt", Encoding.UTF8.GetBytes(Paper)));

        var answer = await sort.Form().Set("Kinds[1]", "Hest").Set("Kinds[2]", "Vision").SubmitAsync();

        Assert.Equal("Vision", answer.Refused(HttpStatusCode.BadRequest, "Vælg, hvad delen er.").Value("Kinds[2]"));
        var nothing = await sort.Form().Set("Kinds[0]", []).Set("Kinds[1]", []).Set("Kinds[2]", []).Set("Kinds[3]", []).SubmitAsync();
        nothing.Refused(HttpStatusCode.BadRequest, "Vælg, hvad delen er.");
    }

    [Theory, EveryDatabase]
    public async Task A_blank_agenda_has_the_usual_parts(TestDatabase database)
    {
        var (initiative, browser) = await BeginAsync(database);
        var page = await browser.GetAsync(initiative.Work("agenda/begin/blank"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => page.Form().SubmitAsync()));

        Assert.All(answers, a => Assert.Equal(initiative.Work("agenda/draft"), a.Location));
        Assert.Equal(Agenda.BlankParts, await KindsAsync(initiative));
    }

    [Theory, EveryDatabase]
    public async Task Papers_of_another_initiative_are_not_found_and_partners_cannot_begin(TestDatabase database)
    {
        var (initiative, browser) = await BeginAsync(database);
        var (other, theirs) = await BeginAsync(database);
        var address = (await UploadAsync(theirs, other, "grundlag.txt", Encoding.UTF8.GetBytes(Paper))).Location!;

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address.Replace(other.Slug, initiative.Slug, StringComparison.Ordinal))).Status);
        var representative = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.GetAsync(initiative.Work("agenda/begin"))).Status);
    }

    private static async Task<(TestWorld World, TestBrowser Browser, TestPerson Person)> FounderAsync(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var person = await world.PersonAsync(isFounder: true);
        return (world, await world.SignedInAsync(person), person);
    }

    private static async Task<(TestInitiative Initiative, TestBrowser Browser)> BeginAsync(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        return (initiative, await world.SignedInAsync(initiative.Secretary));
    }

    private static async Task<TestPage> UploadAsync(TestBrowser browser, TestInitiative initiative, string name, byte[] bytes) =>
        await (await browser.GetAsync(initiative.Work("agenda/begin"))).Form().Attach("Input.File", bytes, name).SubmitAsync();

    private static async Task<PartKind[]> KindsAsync(TestInitiative initiative)
    {
        var agenda = await initiative.World.ReadAsync(db => db.Set<Agenda>().AsNoTracking().SingleAsync(a => a.InitiativeId == initiative.Id));
        return [.. agenda.CurrentParts.Select(p => p.Kind)];
    }

    /// <summary>Letters only: list marks and stars become markup.</summary>
    private static string Words(string text) => string.Concat(text.TrimStart().SkipWhile(c => !char.IsLetter(c)).Where(char.IsLetter));
}
