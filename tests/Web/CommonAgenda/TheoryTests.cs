using System.Net;
using Medvirk.Data.CommonAgenda.Theory;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Api;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Group = Medvirk.Domain.Backbone.Group;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>The theory of change: written by the secretariat and the lead of the named group, read by all.</summary>
public sealed class TheoryTests
{
    [Theory, EveryDatabase]
    public async Task The_first_step_begins_it_and_an_arrow_is_seen_in_list_and_drawing_by_everyone(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        Assert.Contains("Her er ingen forandringsteori endnu", (await secretary.GetAsync(initiative.Work("theory"))).Main, StringComparison.Ordinal);
        Assert.Contains("Her er ikke noget endnu", (await initiative.World.Visitor().GetAsync(initiative.Public("theory"))).Main, StringComparison.Ordinal);

        var first = await AddStepAsync(secretary, initiative, "Vi sætter bænke op", StepKind.Activity);
        Assert.All(first, answer => Assert.Equal(initiative.Work("theory#step-1"), answer.Location));
        await AddStepAsync(secretary, initiative, "Flere går en tur", StepKind.EarlyChange);
        var form = Arrow(await secretary.GetAsync(initiative.Work("theory/arrows/add?from=1")), to: 2);
        Assert.Equal("1", form.Value("Input.From"));
        var arrows = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        Assert.All(arrows, answer => Assert.Equal(initiative.Work("theory#arrow-1"), answer.Location));

        foreach (var page in new[] { await secretary.GetAsync(initiative.Work("theory")), await initiative.World.Visitor().GetAsync(initiative.Public("theory")) })
        {
            Assert.Equal(["Vi sætter bænke op", "Flere går en tur"], page.Document.QuerySelectorAll("article h3").Select(h => h.TextContent));
            Assert.Contains("Et sted at hvile", page.Document.GetElementById("arrow-1")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(2, page.Document.QuerySelectorAll("figure.flow a.flow-box").Length);
            Assert.All(page.Document.QuerySelectorAll("figure.flow a"), a => Assert.NotNull(page.Document.GetElementById(a.GetAttribute("href")![1..])));
        }

        Assert.Empty((await initiative.World.Visitor().GetAsync(initiative.Public("theory"))).Document.QuerySelectorAll("a[href*='/work/']:not(header a):not(footer a)"));
    }

    [Theory]
    [EveryDatabase("Input.Kind", "", "Vælg, hvad det er for et trin.")]
    [EveryDatabase("Input.Kind", "Wish", "Det kan ikke bruges her")]
    [EveryDatabase("Input.What", " ", "Skriv trinnet i én sætning.")]
    [EveryDatabase("Input.What", "Spørg 010170-1234", "CPR-nummer")]
    [EveryDatabase("Input.GoalId", "0190aaaa-0000-7000-8000-000000000000", "Det kan ikke bruges her.")]
    public async Task A_step_that_is_wrong_is_told_at_its_field(TestDatabase database, string field, string typed, string said)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var form = (await secretary.GetAsync(initiative.Work("theory/steps/add"))).Form()
            .Set("Input.Kind", nameof(StepKind.Activity)).Set("Input.What", "Vi åbner døre").Set("Input.Note", "Mere om det").Set(field, typed);
        Assert.Equal("Mere om det", (await form.SubmitAsync()).Refused(HttpStatusCode.BadRequest, said).Value("Input.Note"));
        Assert.False(await initiative.World.ReadAsync(db => db.Set<TheoryOfChange>().AnyAsync(t => t.InitiativeId == initiative.Id)));
    }

    [Theory]
    [EveryDatabase("Input.From", "", "Vælg trinnet, som pilen går fra.")]
    [EveryDatabase("Input.To", "3", "En pil går til et andet trin.")]
    [EveryDatabase("Input.To", "77", "Det kan ikke bruges her.")]
    [EveryDatabase("Input.Assumption", "", "Skriv, hvorfor I tror det.")]
    [EveryDatabase("Input.Sureness", "", "Vælg, hvor sikre I er.")]
    [EveryDatabase("Input.Sureness", "WellSupported", "Skriv, hvad der taler for det")]
    [EveryDatabase("Input.Link", "rapport.pdf", "Skriv en hel adresse")]
    [EveryDatabase("Input.Link", "javascript:alert(1)", "Skriv en hel adresse")]
    public async Task An_arrow_that_is_wrong_is_told_at_its_field(TestDatabase database, string field, string typed, string said)
    {
        var initiative = await BeginAsync(database);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var answer = await Arrow(await secretary.GetAsync(initiative.Work("theory/arrows/add?from=3")), to: 1).Set(field, typed).SubmitAsync();
        var again = answer.Refused(HttpStatusCode.BadRequest, said);
        Assert.Equal(field == "Input.Assumption" ? "" : "Et sted at hvile", again.Value("Input.Assumption"));
        Assert.Equal(field == "Input.Link" ? typed : "", again.Value("Input.Link"));
    }

    [Theory, EveryDatabase]
    public async Task A_second_arrow_between_the_same_steps_is_refused(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        (await Arrow(await secretary.GetAsync(initiative.Work("theory/arrows/add?from=1")), to: 2).SubmitAsync()).Refused(HttpStatusCode.Conflict, "Der er allerede en pil");
    }

    [Theory, EveryDatabase]
    public async Task A_later_save_overwrites_nothing_and_shows_both(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var mine = (await secretary.GetAsync(initiative.Work("theory/steps/2/edit"))).Form();
        var theirs = (await secretary.GetAsync(initiative.Work("theory/steps/2/edit"))).Form();
        Assert.Equal(initiative.Work("theory#step-2"), (await theirs.Set("Input.What", "Deres ord").SubmitAsync()).Location);
        var refused = await mine.Set("Input.What", "Mine ord").SubmitAsync();
        var again = refused.Refused(HttpStatusCode.Conflict, "Trinnet er blevet ændret");
        Assert.Contains("Deres ord", refused.Main, StringComparison.Ordinal);
        Assert.Equal("Mine ord", again.Value("Input.What"));
        Assert.Equal(HttpStatusCode.Redirect, (await again.SubmitAsync()).Status);
        Assert.Equal(["Flere går en tur", "Deres ord", "Mine ord"], (await StepsAsync(initiative)).Single(s => s.Number == 2).Revisions.OrderBy(r => r.Change).Select(r => r.What));

        var arrow = (await secretary.GetAsync(initiative.Work("theory/arrows/1/edit"))).Form();
        await (await secretary.GetAsync(initiative.Work("theory/arrows/1/edit"))).Form().Set("Input.Assumption", "Deres grund").SubmitAsync();
        refused = await arrow.Set("Input.Assumption", "Min grund").SubmitAsync();
        Assert.Equal("Min grund", refused.Refused(HttpStatusCode.Conflict, "Deres grund").Value("Input.Assumption"));
    }

    [Theory, EveryDatabase]
    public async Task A_step_is_removed_with_its_arrows_once_and_not_with_one_that_nobody_read(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var asked = await secretary.GetAsync(initiative.Work("theory/steps/2/remove"));
        Assert.Contains("Fra “Vi sætter bænke op” til “Flere går en tur”", asked.Main, StringComparison.Ordinal);
        await Arrow(await secretary.GetAsync(initiative.Work("theory/arrows/add?from=2")), to: 3).SubmitAsync();
        var again = await asked.Form().SubmitAsync();
        var form = again.Refused(HttpStatusCode.Conflict, "Trinnet er blevet ændret");
        Assert.Contains("til “Færre er ensomme”", again.Main, StringComparison.Ordinal);
        Assert.Equal(initiative.Work("theory"), (await form.SubmitAsync()).Location);
        Assert.Equal(initiative.Work("theory"), (await form.SubmitAsync()).Location);
        var shown = await secretary.GetAsync(initiative.Work("theory"));
        Assert.Equal(["Vi sætter bænke op", "Færre er ensomme"], shown.Document.QuerySelectorAll("article h3").Select(h => h.TextContent));
        Assert.Empty(shown.Document.QuerySelectorAll("[id^='arrow-']"));
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync(initiative.Work("theory/steps/2/edit"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync(initiative.Work("theory/arrows/1/remove"))).Status);

        var (steps, arrows) = (await StepsAsync(initiative), await initiative.World.ReadAsync(db => db.Set<TheoryOfChange>().Where(t => t.InitiativeId == initiative.Id).SelectMany(t => t.Arrows).SelectMany(a => a.Revisions).ToListAsync()));
        Assert.Equal([3, 3, 2], new[] { 4, 5, 6 }.Select(change => TheoryHistory.After(change, steps.SelectMany(s => s.Revisions), arrows).Steps.Count));
        Assert.Equal([1, 2, 0], new[] { 4, 5, 6 }.Select(change => TheoryHistory.After(change, steps.SelectMany(s => s.Revisions), arrows).Arrows.Count));
    }

    [Theory, EveryDatabase]
    public async Task What_stood_after_each_change_can_be_seen(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var (secretary, observer) = (await initiative.World.SignedInAsync(initiative.Secretary), await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Observer)));
        await (await secretary.GetAsync(initiative.Work("theory/steps/1/edit"))).Form().Set("Input.What", "Vi sætter ti bænke op").SubmitAsync();
        await (await secretary.GetAsync(initiative.Work("theory/steps/2/remove"))).Form().SubmitAsync();
        var list = await observer.GetAsync(initiative.Work("theory/changes"));
        Assert.Equal(
            [
                "Fjernet trin: Flere går en tur", "Rettet trin: Vi sætter ti bænke op", "Ny pil: fra “Vi sætter ti bænke op” til “Flere går en tur”",
                "Nyt trin: Færre er ensomme", "Nyt trin: Flere går en tur", "Nyt trin: Vi sætter bænke op",
            ],
            list.Document.QuerySelectorAll("ul.rows a").Select(a => a.TextContent));
        var stood = new List<string>();
        foreach (var change in Enumerable.Range(1, 6))
        {
            var page = await observer.GetAsync(initiative.Work($"theory/changes/{change}"));
            stood.Add($"{string.Join(", ", page.Document.QuerySelectorAll("article h3").Select(h => h.TextContent))} ({page.Document.QuerySelectorAll("[id^='arrow-']").Length})");
            Assert.Empty(page.Document.QuerySelectorAll("a[href$='/edit']"));
        }

        Assert.Equal(
            [
                "Vi sætter bænke op (0)", "Vi sætter bænke op, Flere går en tur (0)", "Vi sætter bænke op, Flere går en tur, Færre er ensomme (0)",
                "Vi sætter bænke op, Flere går en tur, Færre er ensomme (1)", "Vi sætter ti bænke op, Flere går en tur, Færre er ensomme (1)", "Vi sætter ti bænke op, Færre er ensomme (0)",
            ],
            stood);
        Assert.Equal(HttpStatusCode.NotFound, (await observer.GetAsync(initiative.Work("theory/changes/7"))).Status);
    }

    [Theory, EveryDatabase]
    public async Task An_arrow_is_removed_and_the_steps_stay(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var form = (await secretary.GetAsync(initiative.Work("theory/arrows/1/remove"))).Form();
        await (await secretary.GetAsync(initiative.Work("theory/arrows/1/edit"))).Form().Set("Input.Assumption", "Deres grund").SubmitAsync();
        var again = (await form.SubmitAsync()).Refused(HttpStatusCode.Conflict, "Deres grund");
        Assert.Equal(initiative.Work("theory"), (await again.SubmitAsync()).Location);
        Assert.Equal(initiative.Work("theory"), (await again.SubmitAsync()).Location);
        Assert.Equal(3, (await secretary.GetAsync(initiative.Work("theory"))).Document.QuerySelectorAll("article").Length);
    }

    [Theory, EveryDatabase]
    public async Task The_lead_of_the_named_group_writes_and_other_members_read(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var (lead, other) = (await initiative.MemberAsync(Role.Reporter, await initiative.PartnerAsync("Åben Dør")), await initiative.MemberAsync(Role.Observer));
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var group = Group.Form(initiative.Id, 1, GroupKind.Working, "Indgangen", "Ser på døre", 14, secretariat, now).Made!;
            group.Add(lead.Id, leads: true, secretariat, now);
            db.Add(group);
            return Task.FromResult<Refusal?>(null);
        });
        var (leads, reads, secretary) = (await initiative.World.SignedInAsync(lead), await initiative.World.SignedInAsync(other), await initiative.World.SignedInAsync(initiative.Secretary));
        Assert.Equal(HttpStatusCode.Forbidden, (await leads.GetAsync(initiative.Work("theory/steps/add"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await leads.GetAsync(initiative.Work("theory/entrust"))).Status);
        var entrust = (await secretary.GetAsync(initiative.Work("theory/entrust"))).Form();
        Assert.Equal("0", entrust.Value("Group"));
        (await entrust.Set("Group", "9").SubmitAsync()).Refused(HttpStatusCode.BadRequest, "Det kan ikke bruges her.");
        Assert.Equal(initiative.Work("theory"), (await entrust.Set("Group", "1").SubmitAsync()).Location);
        Assert.Contains("leder gruppen Indgangen", (await reads.GetAsync(initiative.Work("theory"))).Main, StringComparison.Ordinal);
        Assert.All(await AddStepAsync(leads, initiative, "Vi laver kaffe", StepKind.Activity), answer => Assert.Equal(initiative.Work("theory#step-4"), answer.Location));
        var shown = await reads.GetAsync(initiative.Work("theory"));
        Assert.Contains("Vi laver kaffe", shown.Main, StringComparison.Ordinal);
        Assert.Empty(shown.Document.QuerySelectorAll("a[href$='/edit'], a[href$='/remove'], a[href*='/add']"));
        foreach (var path in new[] { "steps/add", "steps/1/edit", "steps/1/remove", "arrows/add", "arrows/1/edit", "arrows/1/remove" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await reads.GetAsync(initiative.Work("theory/" + path))).Status);
            Assert.Equal(HttpStatusCode.OK, (await leads.GetAsync(initiative.Work("theory/" + path))).Status);
        }
    }

    [Theory, EveryDatabase]
    public async Task Twenty_writers_at_once_lose_nothing(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var form = (await secretary.GetAsync(initiative.Work("theory/steps/add"))).Form().Set("Input.Kind", nameof(StepKind.Activity));
        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => form.Set("Input.What", $"Indsats {i}").SubmitAsync()));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        var steps = await StepsAsync(initiative);
        Assert.Equal(Enumerable.Range(1, 23), steps.Select(s => s.Number).Order());
        Assert.Equal(20, steps.Select(s => s.What).Count(what => what.StartsWith("Indsats ", StringComparison.Ordinal)));
    }

    [Theory, EveryDatabase]
    public async Task The_api_tells_steps_arrows_and_which_of_them_close_a_cycle(TestDatabase database)
    {
        var initiative = await BeginAsync(database);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        await Arrow(await secretary.GetAsync(initiative.Work("theory/arrows/add?from=2")), to: 1).SubmitAsync();
        var theory = (await new ApiCaller(initiative.World).GetAsync(initiative.Api("theory"))).Is(HttpStatusCode.OK).Json;
        Assert.Equal(["activity", "earlyChange", "populationChange"], theory.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("kind").GetString()));
        Assert.Equal([(1, 2, false), (2, 1, true)], theory.GetProperty("arrows").EnumerateArray().Select(a =>
            (a.GetProperty("fromStep").GetInt32(), a.GetProperty("toStep").GetInt32(), a.GetProperty("closesCycle").GetBoolean())));
        Assert.Contains("Virker tilbage", (await secretary.GetAsync(initiative.Work("theory"))).Document.GetElementById("arrow-2")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<TestInitiative> BeginAsync(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        await initiative.TheoryAsync();
        return initiative;
    }

    /// <summary>By a double click.</summary>
    private static async Task<TestPage[]> AddStepAsync(TestBrowser browser, TestInitiative initiative, string what, StepKind kind)
    {
        var form = (await browser.GetAsync(initiative.Work("theory/steps/add"))).Form().Set("Input.Kind", kind.ToString()).Set("Input.What", what);
        return await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
    }

    private static TestForm Arrow(TestPage page, int to) =>
        page.Form().Set("Input.To", to.ToString(System.Globalization.CultureInfo.InvariantCulture)).Set("Input.Assumption", "Et sted at hvile").Set("Input.Sureness", nameof(Sureness.Untested));

    private static Task<List<TheoryStep>> StepsAsync(TestInitiative initiative) => initiative.World.ReadAsync(db =>
        db.Set<TheoryOfChange>().Where(t => t.InitiativeId == initiative.Id).SelectMany(t => t.Steps).Include(s => s.Revisions).AsNoTracking().ToListAsync());
}
