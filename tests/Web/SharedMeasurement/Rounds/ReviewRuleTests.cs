using System.Net;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Rounds;

/// <summary>What it takes for figures to count, for the initiative and for one indicator.</summary>
public sealed class ReviewRuleTests
{
    private const string Of = "measurement/indicators/" + ReportingWorld.IndicatorSlug + "/review";

    [Theory, EveryDatabase]
    public async Task An_indicator_has_its_own_rule_or_follows_the_initiative(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var secretary = await world.World.SignedInAsync(world.Initiative.Secretary);
        Assert.Equal(ReviewRule.FourEyes, await RuleAsync(world));
        await ChooseAsync("measurement/review/set", "Approval");
        Assert.Equal(ReviewRule.Approval, await RuleAsync(world));
        await ChooseAsync(Of, "AtOnce");
        Assert.Equal(ReviewRule.AtOnce, await RuleAsync(world));
        await ChooseAsync("measurement/review/set", "FourEyes");
        Assert.Equal(ReviewRule.AtOnce, await RuleAsync(world));
        await ChooseAsync(Of, "Follow");
        await ChooseAsync(Of, "Follow");
        Assert.Equal(ReviewRule.FourEyes, await RuleAsync(world));

        var member = await (await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Observer))).GetAsync(world.Initiative.Work("measurement/review"));
        Assert.Contains("det er en anden end den, der sendte", member.Main, StringComparison.Ordinal);
        Assert.Contains("Følger initiativets regel", member.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Vælg en anden regel", member.Main, StringComparison.Ordinal);

        async Task ChooseAsync(string path, string rule)
        {
            var answer = await (await secretary.GetAsync(world.Initiative.Work(path))).Form().Set("Rule", rule).SubmitAsync();
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        }
    }

    [Theory]
    [EveryDatabase("measurement/review/set", "")]
    [EveryDatabase("measurement/review/set", "Never")]
    [EveryDatabase("measurement/review/set", "17")]
    [EveryDatabase("measurement/review/set", "Follow")]
    [EveryDatabase(Of, "")]
    [EveryDatabase(Of, "Never")]
    [EveryDatabase(Of, "17")]
    public async Task A_rule_that_there_is_not_is_refused_at_the_field(TestDatabase database, string path, string rule)
    {
        var world = await ReportingWorld.OnAsync(database);
        var secretary = await world.World.SignedInAsync(world.Initiative.Secretary);
        var answer = await (await secretary.GetAsync(world.Initiative.Work(path))).Form().Set("Rule", rule).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Document.QuerySelector(".form-error"));
        Assert.Equal(ReviewRule.FourEyes, await RuleAsync(world));
    }

    private static Task<ReviewRule> RuleAsync(ReportingWorld world) =>
        world.World.ReadAsync(db => new ReportBook(db).RuleAsync(world.Initiative.Id, world.IndicatorId, CancellationToken.None));
}
