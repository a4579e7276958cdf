using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.CommonAgenda;

public sealed class GoalTests
{
    [Theory, EveryDatabase]
    public async Task The_secretariat_writes_in_a_goal_with_a_wanted_indicator(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var form = await FormAsync(initiative);
        var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        Assert.All(answers, a => Assert.Equal(initiative.Work("agenda/goals/1"), a.Location));
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var shown = await secretary.GetAsync(initiative.Work("agenda/goals/1"));
        Assert.Contains("Indikator mangler", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Flere har et sted at være", (await secretary.GetAsync(initiative.Work("agenda/goals"))).Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("Input.Statement", "", "Skriv, hvad der skal være sandt.")]
    [EveryDatabase("Input.Statement", "010170-1234", "CPR-nummer")]
    [EveryDatabase("Input.Horizon", "", "Vælg et sigt.")]
    [EveryDatabase("Input.ReachedBy", "", "Skriv, hvornår det skal være nået.")]
    [EveryDatabase("Input.ReachedBy", "1.1.2020", "Dagen skal ligge efter i dag.")]
    [EveryDatabase("Input.Level", "Others", "Others")]
    [EveryDatabase("Input.WantedIndicator", "", "Vælg en indikator")]
    public async Task A_goal_that_lacks_something_is_told_what(TestDatabase database, string field, string typed, string said)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var answer = await (await FormAsync(initiative)).Set(field, typed).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Main, StringComparison.Ordinal);
        Assert.False(await initiative.World.ReadAsync(db => db.Set<Goal>().AnyAsync(g => g.InitiativeId == initiative.Id)));
    }

    [Theory, EveryDatabase]
    public async Task Members_read_goals_and_only_the_secretariat_writes_them(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var observer = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        Assert.Equal(HttpStatusCode.OK, (await observer.GetAsync(initiative.Work("agenda/goals"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await observer.GetAsync(initiative.Work("agenda/goals/set"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await observer.GetAsync(initiative.Work("agenda/goals/7"))).Status);
    }

    private static async Task<TestForm> FormAsync(TestInitiative initiative)
    {
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        return (await secretary.GetAsync(initiative.Work("agenda/goals/set"))).Form()
            .Set("Input.Statement", "Flere har et sted at være").Set("Input.Horizon", nameof(GoalHorizon.Short)).Set("Input.ReachedBy", "31.12.2027")
            .Set("Input.Level", nameof(GoalLevel.Population)).Set("Input.WantedIndicator", "Hvor mange der kommer");
    }
}
