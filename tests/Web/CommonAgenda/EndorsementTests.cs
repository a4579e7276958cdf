using System.Net;
using System.Security.Cryptography;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>Organisations answer to a version, and everyone can see who stands behind it.</summary>
public sealed class EndorsementTests
{
    [Theory, EveryDatabase]
    public async Task Two_organisations_endorse_and_the_public_page_says_so_in_both_languages(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        foreach (var name in new[] { "Nørreby Kommune", "Foreningen Fælles" })
        {
            var organisation = await initiative.PartnerAsync(name);
            var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, organisation));
            Assert.Contains("Version 1 venter på jeres svar", (await browser.GetAsync(initiative.Work("agenda"))).Main, StringComparison.Ordinal);
            var done = await (await browser.GetAsync(Endorse(initiative))).Form().Set("Input.Stance", "Endorsed").SubmitAsync();
            Assert.Equal(initiative.Work("agenda/versions/1"), done.Location);
            Assert.Contains("I har svaret: Står bag.", (await browser.FollowAsync(done)).Main, StringComparison.Ordinal);
        }

        var page = await initiative.World.Visitor().GetAsync(initiative.Public("agenda"));
        Assert.Contains("2 af 2 organisationer står bag version 1.", page.Main, StringComparison.Ordinal);
        Assert.Contains("Fremlagt, endnu ikke vedtaget", page.Main, StringComparison.Ordinal);
        Assert.Contains("Nørreby Kommune", page.Main, StringComparison.Ordinal);
        var english = await initiative.World.Visitor().GetAsync($"/en/{initiative.Slug}/agenda");
        Assert.Contains("2 of 2 organisations stand behind version 1.", english.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Remarks_and_reasons_are_for_members_and_never_public(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));

        await (await browser.GetAsync(Endorse(initiative))).Form().Set("Input.Stance", "Objected").Set("Input.Remarks", "Boliger mangler helt.").SubmitAsync();

        var members = await browser.GetAsync(initiative.Work("agenda/versions/1"));
        Assert.Contains("Boliger mangler helt.", members.Main, StringComparison.Ordinal);
        var open = await initiative.World.Visitor().GetAsync(initiative.Public("agenda"));
        Assert.DoesNotContain("Boliger mangler helt.", open.Text, StringComparison.Ordinal);
        Assert.Contains("0 af 1 organisationer står bag version 1.", open.Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("", "", "Vælg, hvor I står.")]
    [EveryDatabase("Objected", "", "Skriv, hvorfor I ikke kan stå bag den.")]
    [EveryDatabase("EndorsedWithRemarks", "  ", "Skriv jeres bemærkning.")]
    [EveryDatabase("Endorsed", "Men …", "Du har skrevet en bemærkning.")]
    public async Task An_unclear_answer_is_asked_about_and_kept(TestDatabase database, string stance, string remarks, string said)
    {
        var initiative = await BeginAsync(database);
        var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));

        var answer = await (await browser.GetAsync(Endorse(initiative))).Form().Set("Input.Stance", stance).Set("Input.Remarks", remarks).SubmitAsync();

        var form = answer.Refused(HttpStatusCode.BadRequest, said);
        Assert.Equal(remarks, form.Value("Input.Remarks"));
        Assert.Equal(stance.Length == 0 ? null : stance, form.Value("Input.Stance"));
    }

    [Theory, EveryDatabase]
    public async Task Giant_remarks_are_said_to_be_too_long_and_kept(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        var remarks = new string('x', Endorsement.RemarksLength + 1);

        var answer = await (await browser.GetAsync(Endorse(initiative))).Form().Set("Input.Stance", "Objected").Set("Input.Remarks", remarks).SubmitAsync();

        Assert.Equal(remarks, answer.Refused(HttpStatusCode.BadRequest, $"Der er plads til {Endorsement.RemarksLength} tegn").Value("Input.Remarks"));
    }

    [Theory, EveryDatabase]
    public async Task An_unconfirmed_mandate_is_told_what_is_missing_and_cannot_endorse(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var waiting = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync(), confirmed: false));

        var page = await waiting.GetAsync(Endorse(initiative));
        Assert.Contains("Dit mandat er ikke bekræftet endnu", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));

        var forced = new HttpRequestMessage(HttpMethod.Post, Endorse(initiative))
        {
            Content = new FormUrlEncodedContent(
            [
                new("Input.Stance", "Endorsed"),
                new("__RequestVerificationToken", page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")),
            ]),
        };
        Assert.Equal(HttpStatusCode.Conflict, (await waiting.SendAsync(forced)).Status);
        Assert.Equal(0, await CountAsync(initiative));
    }

    [Theory, EveryDatabase]
    public async Task A_button_pressed_four_times_is_one_act(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        var page = await browser.GetAsync(Endorse(initiative));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.Form().Set("Input.Stance", "Endorsed").SubmitAsync()));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Equal(1, await CountAsync(initiative));
    }

    [Theory, EveryDatabase]
    public async Task An_older_version_cannot_be_endorsed_and_what_was_typed_is_kept(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        var page = await browser.GetAsync(Endorse(initiative));
        await ChangeAndPutForwardAsync(initiative);

        var answer = await page.Form().Set("Input.Stance", "EndorsedWithRemarks").Set("Input.Remarks", "Godt.").SubmitAsync();

        Assert.Equal("Godt.", answer.Refused(HttpStatusCode.Conflict, "Der er kommet en nyere version: 2").Value("Input.Remarks"));
        Assert.Contains("Der er en nyere version: 2", (await browser.GetAsync(initiative.Work("agenda/versions/1"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_new_version_asks_anew_and_says_who_stood_behind_the_earlier_one(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        await (await browser.GetAsync(Endorse(initiative))).Form().Set("Input.Stance", "Endorsed").SubmitAsync();
        await ChangeAndPutForwardAsync(initiative);

        Assert.Contains("Stod bag version 1, har ikke svaret på denne", (await browser.GetAsync(initiative.Work("agenda/versions/2"))).Main, StringComparison.Ordinal);
        var open = initiative.World.Visitor();
        Assert.Contains("0 af 1 organisationer står bag version 2.", (await open.GetAsync(initiative.Public("agenda"))).Main, StringComparison.Ordinal);
        Assert.Contains("1 af 1 organisationer står bag version 1.", (await open.GetAsync(initiative.Public("agenda/versions/1"))).Main, StringComparison.Ordinal);
        Assert.Contains("Version 2", (await open.GetAsync(initiative.Public("agenda/versions"))).Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase(Role.Secretariat)]
    [EveryDatabase(Role.Chair)]
    [EveryDatabase(Role.Observer)]
    [EveryDatabase(Role.Reporter)]
    public async Task Others_than_representatives_and_seats_have_no_page_to_endorse_on(TestDatabase database, Role role)
    {
        var initiative = await BeginAsync(database);
        var organisation = role == Role.Reporter ? await initiative.PartnerAsync() : (Guid?)null;
        var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(role, organisation));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(Endorse(initiative))).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(initiative.Work("agenda/versions/1"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_seat_endorses_for_itself_and_is_counted_apart(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        await initiative.PartnerAsync();
        var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Seat));
        await (await browser.GetAsync(Endorse(initiative))).Form().Set("Input.Stance", "Endorsed").SubmitAsync();

        var page = await initiative.World.Visitor().GetAsync(initiative.Public("agenda"));
        Assert.Contains("0 af 1 organisationer", page.Main, StringComparison.Ordinal);
        Assert.Contains("En plads for egen erfaring", page.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_plain_version_comes_first_and_the_whole_text_has_its_own_address(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var agenda = await initiative.DraftAsync("Det hele med lange ord.");
        var secretary = await world.SignedInAsync(initiative.Secretary);
        var edit = await secretary.GetAsync(initiative.Work($"agenda/draft/parts/{agenda.CurrentParts.Single().Id}/edit"));
        await edit.Form().Set("Input.Plain", "Kort sagt.").SubmitAsync();
        await initiative.PutForwardAsync();

        var page = await world.Visitor().GetAsync(initiative.Public("agenda"));
        Assert.Contains("Kort sagt.", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Det hele med lange ord.", page.Main, StringComparison.Ordinal);
        var whole = await world.Visitor().GetAsync(page.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Læs hele teksten").GetAttribute("href")!);
        Assert.Contains("Det hele med lange ord.", whole.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_canonical_file_has_the_hash_that_is_shown_and_Markdown_has_the_words(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var visitor = initiative.World.Visitor();
        var page = await visitor.GetAsync(initiative.Public("agenda/versions/1"));

        var file = await visitor.GetAsync(initiative.Public("agenda/versions/1/canonical"));

        Assert.Equal(page.Document.QuerySelector("main code")!.TextContent, Convert.ToHexStringLower(SHA256.HashData(file.Body)));
        var markdown = await visitor.GetAsync(initiative.Public("agenda/versions/1/markdown"));
        Assert.Contains("## Det ønsker vi\n\nAlle er med.\n", markdown.Text, StringComparison.Ordinal);
        Assert.Contains(".md", markdown.Headers["Content-Disposition"], StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Before_anything_is_put_forward_the_public_page_says_so_and_shows_no_draft(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        await initiative.DraftAsync("Hemmeligt udkast.");

        var page = await world.Visitor().GetAsync(initiative.Public("agenda"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Her er ikke noget at læse endnu", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmeligt", page.Text, StringComparison.Ordinal);
        foreach (var missing in new[] { "agenda/versions/1", "agenda/versions/1/markdown", "agenda/versions/1/canonical" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await world.Visitor().GetAsync(initiative.Public(missing))).Status);
        }
    }

    [Theory, EveryDatabase]
    public async Task Harmful_text_is_shown_as_text(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        await initiative.DraftAsync("<script>alert(1)</script> og [klik](javascript:alert(2))");
        await initiative.PutForwardAsync();

        var page = await world.Visitor().GetAsync(initiative.Public("agenda"));

        Assert.Contains("<script>alert(1)</script>", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href")?.StartsWith("javascript", StringComparison.OrdinalIgnoreCase) == true);
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    private static string Endorse(TestInitiative initiative) => initiative.Work("agenda/versions/1/endorse");

    private static async Task<TestInitiative> BeginAsync(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        await initiative.DraftAsync("Alle er med.");
        await initiative.PutForwardAsync();
        return initiative;
    }

    private static async Task ChangeAndPutForwardAsync(TestInitiative initiative)
    {
        var browser = await initiative.World.SignedInAsync(initiative.Secretary);
        await (await browser.GetAsync(initiative.Work("agenda/draft/parts/add"))).Form().Set("Input.Kind", "Goals").Set("Input.Text", "Et mål.").SubmitAsync();
        await initiative.PutForwardAsync();
    }

    private static Task<int> CountAsync(TestInitiative initiative) =>
        initiative.World.ReadAsync(db => db.Set<Endorsement>().CountAsync(e => e.InitiativeId == initiative.Id));
}
