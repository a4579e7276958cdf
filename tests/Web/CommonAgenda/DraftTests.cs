using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>Writing the draft and putting it forward.</summary>
public sealed class DraftTests
{
    [Theory, EveryDatabase]
    public async Task A_part_is_edited_and_the_draft_shows_how_easy_it_reads(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        var form = (await browser.GetAsync(Edit(initiative, part))).Form();
        Assert.Equal("Alle er med.", form.Value("Input.Text"));

        var saved = await form.Set("Input.Text", "Alle er *med* her.\n\n- et\n- to").Set("Input.Plain", "Alle er med.").Set("Input.Title", "Nyt navn").SubmitAsync();

        Assert.Equal(initiative.Work("agenda/draft") + $"#part-{part}", saved.Location);
        var draft = await browser.GetAsync(initiative.Work("agenda/draft"));
        Assert.Equal("med", draft.Document.QuerySelector("main em")!.TextContent);
        Assert.Contains("Nyt navn", draft.Main, StringComparison.Ordinal);
        Assert.Contains("Kort udgave: Lix 3,0: meget let at læse", draft.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Of_two_who_edit_at_once_the_later_is_shown_both_and_chooses(TestDatabase database)
    {
        var (initiative, one, part) = await BeginAsync(database);
        var other = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Secretariat));
        var first = await one.GetAsync(Edit(initiative, part));
        var second = await other.GetAsync(Edit(initiative, part));
        await first.Form().Set("Input.Text", "Den ene skrev dette.").SubmitAsync();

        var answer = await second.Form().Set("Input.Text", "Den anden skrev noget andet.").SubmitAsync();

        var form = answer.Refused(HttpStatusCode.Conflict, "gemte delen, mens du skrev");
        Assert.Contains("Den ene skrev dette.", answer.Main, StringComparison.Ordinal);
        Assert.Equal("Den anden skrev noget andet.", form.Value("Input.Text"));

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync()).Status);
        var texts = await initiative.World.ReadAsync(db => db.Set<PartRevision>().AsNoTracking().Where(r => r.PartId == part).OrderBy(r => r.Number).ToListAsync());
        Assert.Equal(["Alle er med.", "Den ene skrev dette.", "Den anden skrev noget andet."], texts.Select(t => Paragraphs.Join(t.Paragraphs)));
    }

    [Theory, EveryDatabase]
    public async Task Two_tabs_with_different_parts_do_not_disturb_each_other(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database, "Alle er med.", "En del til.");
        var agenda = await AgendaAsync(initiative);
        var other = agenda.CurrentParts.Last().Id;
        var (first, second) = (await browser.GetAsync(Edit(initiative, part)), await browser.GetAsync(Edit(initiative, other)));

        Assert.Equal(HttpStatusCode.Redirect, (await first.Form().Set("Input.Text", "Et.").SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await second.Form().Set("Input.Text", "To.").SubmitAsync()).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_button_pressed_twice_saves_once(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        var page = await browser.GetAsync(Edit(initiative, part));

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => page.Form().Set("Input.Text", "Nyt.").SubmitAsync()));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Equal(2, (await AgendaAsync(initiative)).CurrentParts.Single().Revision);
    }

    [Theory, EveryDatabase]
    public async Task Wrong_input_is_said_at_its_field_and_kept(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        var page = await browser.GetAsync(Edit(initiative, part));

        var answer = await page.Form().Set("Input.Text", new string('x', AgendaPart.TextLength + 1)).Set("Input.Title", new string('t', AgendaPart.TitleLength + 1)).SubmitAsync();
        var form = answer.Refused(HttpStatusCode.BadRequest, $"Der er plads til {AgendaPart.TextLength} tegn");
        Assert.Equal(AgendaPart.TextLength + 1, form.Value("Input.Text")!.Length);

        answer = await page.Form().Set("Input.Kind", "Hest").Set("Input.Text", "Mit.").SubmitAsync();
        Assert.Equal("Mit.", answer.Refused(HttpStatusCode.BadRequest, "Hest").Value("Input.Text"));

        answer = await page.Form().Set("Input.Kind", "").SubmitAsync();
        answer.Refused(HttpStatusCode.BadRequest, "Vælg, hvad delen er.");
    }

    [Theory, EveryDatabase]
    public async Task An_expired_session_asks_to_sign_in_and_saves_nothing(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        var form = (await browser.GetAsync(Edit(initiative, part))).Form().Set("Input.Text", "Nyt.");
        browser.ForgetCookies();

        var answer = await form.SubmitAsync();

        Assert.Equal((HttpStatusCode.Unauthorized, "Log ind"), (answer.Status, answer.Heading));
        Assert.Equal("Alle er med.", (await AgendaAsync(initiative)).CurrentParts.Single().AsText().Text);
    }

    [Theory, EveryDatabase]
    public async Task A_form_without_its_token_is_refused(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        var form = (await browser.GetAsync(Edit(initiative, part))).Form().Set("__RequestVerificationToken", []).Set("Input.Text", "Nyt.");

        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync()).Status);
        Assert.Equal("Alle er med.", (await AgendaAsync(initiative)).CurrentParts.Single().AsText().Text);
    }

    [Theory, EveryDatabase]
    public async Task A_part_is_added_once_and_taken_out(TestDatabase database)
    {
        var (initiative, browser, _) = await BeginAsync(database);
        var add = await browser.GetAsync(initiative.Work("agenda/draft/parts/add"));
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => add.Form().Set("Input.Kind", "Principles").Set("Input.Text", "Vi er åbne.").SubmitAsync()));
        var added = (await AgendaAsync(initiative)).CurrentParts.ToArray();
        Assert.Equal([PartKind.Vision, PartKind.Principles], added.Select(p => p.Kind));

        var remove = await browser.GetAsync(initiative.Work($"agenda/draft/parts/{added[1].Id}/remove"));
        Assert.Equal("Tag “Principper” ud af udkastet?", remove.Heading);
        await remove.Form().SubmitAsync();
        Assert.Equal(initiative.Work("agenda/draft"), (await remove.Form().SubmitAsync()).Location);
        Assert.Single((await AgendaAsync(initiative)).CurrentParts);

        // It is gone from the draft and not from the history.
        var draft = await browser.GetAsync(initiative.Work("agenda/draft"));
        Assert.Contains("Dele, der er taget ud", draft.Main, StringComparison.Ordinal);
        var history = await browser.GetAsync(draft.Document.QuerySelector("main a[href$='/history']")!.GetAttribute("href")!);
        Assert.Contains("Delen blev taget ud af udkastet", history.Main, StringComparison.Ordinal);
        Assert.Equal("Vi er åbne.", history.Document.QuerySelector("main ins")!.ChildNodes.OfType<AngleSharp.Dom.IText>().Single().Data);
    }

    [Theory, EveryDatabase]
    public async Task Every_save_of_a_part_can_be_read_with_what_changed_and_who_did_it(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        foreach (var number in Enumerable.Range(2, 21))
        {
            await (await browser.GetAsync(Edit(initiative, part))).Form().Set("Input.Text", $"Alle er med, gang {number}.").SubmitAsync();
        }

        var draft = await browser.GetAsync(initiative.Work("agenda/draft"));
        Assert.Contains("Se historikken. Gemt 22 gange", draft.Main, StringComparison.Ordinal);
        var latest = await browser.GetAsync(initiative.Work($"agenda/draft/parts/{part}/history"));
        Assert.Equal(20, latest.Document.QuerySelectorAll("main section").Length);
        Assert.Equal("Gemt nr. 22", latest.Document.QuerySelector("main h2")!.TextContent);
        var name = await initiative.World.ReadAsync(db => db.Set<Person>().Where(p => p.Id == initiative.Secretary.Id).Select(p => p.Name).SingleAsync());
        Assert.Contains(name, latest.Main, StringComparison.Ordinal);
        Assert.Equal(["21", "22"], latest.Document.QuerySelector("main section")!.QuerySelectorAll("del, ins").Select(mark => mark.ChildNodes.OfType<AngleSharp.Dom.IText>().Single().Data));
        var first = await browser.GetAsync(initiative.Work($"agenda/draft/parts/{part}/history?page=2"));
        Assert.Equal(["Gemt nr. 2", "Gemt nr. 1"], first.Document.QuerySelectorAll("main h2").Select(h => h.TextContent));
    }

    [Theory, EveryDatabase]
    public async Task What_is_too_long_is_refused_whole_and_never_cut(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        var text = string.Concat(Enumerable.Repeat("Alle er med. ", AgendaPart.TextLength / 10));
        var answer = await (await browser.GetAsync(Edit(initiative, part))).Form().Set("Input.Text", text).SubmitAsync();
        var form = answer.Refused(HttpStatusCode.BadRequest, "Det er for langt. Der er plads til 60000 tegn.");
        Assert.Equal(text.Length, form.Value("Input.Text")!.Length);
    }

    [Theory, EveryDatabase]
    public async Task A_part_with_a_short_version_alone_is_pointed_out_before_it_is_put_forward(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        await (await browser.GetAsync(Edit(initiative, part))).Form().Set("Input.Text", "").Set("Input.Plain", "Alle er med.").SubmitAsync();
        Assert.Contains("Selve teksten er tom", (await browser.GetAsync(initiative.Work("agenda/draft/put-forward"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_part_that_was_taken_out_meanwhile_keeps_what_was_typed(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        var edit = await browser.GetAsync(Edit(initiative, part));
        await (await browser.GetAsync(initiative.Work($"agenda/draft/parts/{part}/remove"))).Form().SubmitAsync();

        var answer = await edit.Form().Set("Input.Text", "Mit arbejde.").SubmitAsync();

        Assert.Equal("Mit arbejde.", answer.Refused(HttpStatusCode.Conflict, "taget ud af udkastet imens").Value("Input.Text"));
    }

    [Theory, EveryDatabase]
    public async Task The_draft_becomes_version_1_once(TestDatabase database)
    {
        var (initiative, browser, _) = await BeginAsync(database);
        var page = await browser.GetAsync(initiative.Work("agenda/draft/put-forward"));
        Assert.Equal("Fremlæg version 1", page.Heading);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => page.Form().SubmitAsync()));

        Assert.All(answers, a => Assert.Equal(initiative.Work("agenda/versions/1"), a.Location));
        Assert.Equal(1, await initiative.World.ReadAsync(db => db.Set<AgendaVersion>().CountAsync(v => v.InitiativeId == initiative.Id)));
        Assert.Contains("Intet er ændret siden version 1.", (await browser.GetAsync(initiative.Work("agenda/draft/put-forward"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_draft_that_changed_after_it_was_read_is_not_put_forward(TestDatabase database)
    {
        var (initiative, browser, part) = await BeginAsync(database);
        var page = await browser.GetAsync(initiative.Work("agenda/draft/put-forward"));
        await (await browser.GetAsync(Edit(initiative, part))).Form().Set("Input.Text", "Nyt.").SubmitAsync();

        var form = (await page.Form().SubmitAsync()).Refused(HttpStatusCode.Conflict, "Udkastet er ændret, siden du åbnede siden");

        Assert.Equal(initiative.Work("agenda/versions/1"), (await form.SubmitAsync()).Location);
    }

    [Theory, EveryDatabase]
    public async Task An_empty_draft_is_not_put_forward(TestDatabase database)
    {
        var (initiative, browser, _) = await BeginAsync(database, "");

        Assert.Contains("Udkastet er tomt", (await browser.GetAsync(initiative.Work("agenda/draft/put-forward"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Members_read_the_draft_observers_do_not_and_nobody_from_elsewhere(TestDatabase database)
    {
        var (initiative, _, part) = await BeginAsync(database);
        var world = initiative.World;
        var representative = await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        var observer = await world.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        var foreign = await world.SignedInAsync((await world.FoundAsync()).Secretary);

        Assert.Contains("Alle er med.", (await representative.GetAsync(initiative.Work("agenda/draft"))).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.GetAsync(Edit(initiative, part))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await observer.GetAsync(initiative.Work("agenda/draft"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync(initiative.Work("agenda/draft"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_part_of_another_initiative_is_not_found(TestDatabase database)
    {
        var (initiative, browser, _) = await BeginAsync(database);
        var (_, _, foreign) = await BeginAsync(database);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Edit(initiative, foreign))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(initiative.Work($"agenda/draft/parts/{foreign}/remove"))).Status);
    }

    private static string Edit(TestInitiative initiative, Guid part) => initiative.Work($"agenda/draft/parts/{part}/edit");

    private static async Task<(TestInitiative Initiative, TestBrowser Browser, Guid Part)> BeginAsync(TestDatabase database, params string[] texts)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var agenda = await initiative.DraftAsync(texts.Length == 0 ? ["Alle er med."] : texts);
        return (initiative, await world.SignedInAsync(initiative.Secretary), agenda.CurrentParts.First().Id);
    }

    private static Task<Agenda> AgendaAsync(TestInitiative initiative) =>
        initiative.World.ReadAsync(db => db.Set<Agenda>().AsNoTracking().SingleAsync(a => a.InitiativeId == initiative.Id));
}
