using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.ReinforcingActivities;

public sealed class ActivityTests
{
    [Theory, EveryDatabase]
    public async Task A_partner_registers_one_tied_to_a_goal_and_another_says_its_part(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database, withActivity: false);
        var made = await (await FormAsync(two)).SubmitAsync();
        Assert.Equal(two.Initiative.Work("activities/1"), made.Location);
        await (await two.Asked.GetAsync(two.Initiative.Work("activities/1/part"))).Form().Set("Part", "Laver kaffen ☕").SubmitAsync();
        var shown = await two.Asked.GetAsync(two.Initiative.Work("activities/1"));
        Assert.Contains("Laver kaffen ☕", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Flere har et sted at være", shown.Main, StringComparison.Ordinal);
        var visitor = two.Initiative.World.Visitor();
        Assert.Contains("Åben Dør", (await visitor.GetAsync(two.Initiative.Public("activities"))).Main, StringComparison.Ordinal);
        Assert.Contains("Laver kaffen ☕", (await visitor.GetAsync(two.Initiative.Public("activities/1"))).Main, StringComparison.Ordinal);
        Assert.Contains("Gårdhaven", (await two.Asked.GetAsync(two.Initiative.Work("agenda/goals/1"))).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/en/{two.Initiative.Slug}/activities/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(two.Initiative.Public("activities/2"))).Status);
    }

    [Theory]
    [EveryDatabase("Input.Name", "", "Giv indsatsen et navn.")]
    [EveryDatabase("Input.What", "", "Skriv, hvad I gør.")]
    [EveryDatabase("Input.Why", "Fordi 010170-1234", "CPR-nummer")]
    [EveryDatabase("Input.GoalIds", "", "Vælg mindst ét mål.")]
    [EveryDatabase("Input.GoalIds", "01985f2e-0000-7000-8000-000000000000", "Det kan ikke bruges her.")]
    [EveryDatabase("Input.Kind", "", "Vælg en slags.")]
    [EveryDatabase("Input.From", "igår", "Skriv datoen")]
    [EveryDatabase("Input.To", "1.1.2020", "Den kan ikke slutte, før den begynder.")]
    [EveryDatabase("Input.Part", "", "Skriv, hvad I gør.")]
    public async Task What_is_wrong_is_told_at_its_field(TestDatabase database, string field, string typed, string said)
    {
        var two = await TwoPartners.OnAsync(database, withActivity: false);
        var answer = await (await FormAsync(two)).Set(field, typed.Length == 0 && field == "Input.GoalIds" ? [] : [typed]).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(field == "Input.Why" ? typed : "Så kommer flere", answer.Form().Fields.Single(f => f.Key == "Input.Why").Value);
        Assert.Equal(0, await CountAsync(two));
    }

    [Theory, EveryDatabase]
    public async Task A_double_click_makes_one(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database, withActivity: false);
        var form = await FormAsync(two);
        Assert.All(await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync(), form.SubmitAsync()), a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Equal(1, await CountAsync(two));
    }

    [Theory, EveryDatabase]
    public async Task Without_a_goal_the_page_says_what_comes_first(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var member = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        Assert.Contains("Der er ingen mål endnu", (await member.GetAsync(initiative.Work("activities"))).Main, StringComparison.Ordinal);
        Assert.Contains("Der er ingen mål endnu", (await member.GetAsync(initiative.Work("activities/register"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Only_the_lead_changes_the_status_and_an_unconfirmed_mandate_registers_nothing(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Asked.GetAsync(two.Initiative.Work("activities/1/status"))).Status);
        await (await two.Asking.GetAsync(two.Initiative.Work("activities/1/status"))).Form().Set("Status", nameof(ActivityStatus.Finished)).SubmitAsync();
        Assert.Contains("Færdig", (await two.Asked.GetAsync(two.Initiative.Work("activities/1"))).Main, StringComparison.Ordinal);
        var unconfirmed = await two.Initiative.World.SignedInAsync(await two.Initiative.MemberAsync(Role.Representative, two.AskedId, confirmed: false));
        var answer = await (await FormAsync(two, unconfirmed)).SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Så kommer flere", answer.Form().Fields.Single(f => f.Key == "Input.Why").Value);
        Assert.Equal(1, await CountAsync(two));
    }

    private static async Task<TestForm> FormAsync(TwoPartners two, TestBrowser? browser = null) =>
        (await (browser ?? two.Asking).GetAsync(two.Initiative.Work("activities/register"))).Form()
            .Set("Input.Name", "Gårdhaven").Set("Input.What", "Vi åbner gården").Set("Input.Why", "Så kommer flere").Set("Input.Part", "Ejer gården")
            .Set("Input.GoalIds", two.GoalId.ToString()).Set("Input.Kind", nameof(ActivityKind.PhysicalChange)).Set("Input.Status", nameof(ActivityStatus.Idea))
            .Set("Input.From", "1.4.2026").Set("Input.To", "");

    private static Task<int> CountAsync(TwoPartners two) =>
        two.Initiative.World.ReadAsync(db => db.Set<Activity>().CountAsync(a => a.InitiativeId == two.Initiative.Id));
}
