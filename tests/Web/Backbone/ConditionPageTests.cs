using System.Net;
using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.ReinforcingActivities;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.Backbone.Conditions;
using Xunit;

namespace Medvirk.Tests.Web.Backbone;

/// <summary>The page of the five conditions: the weakest named and open, and no more said than can be read.</summary>
public sealed class ConditionPageTests
{
    [Theory]
    [InlineData("Endnu for lidt at læse af")]
    [InlineData("Det, der kan aflæses, er modent", ReadingLevel.Mature)]
    [InlineData("Alle fem betingelser er modne", ReadingLevel.Mature, ReadingLevel.Mature, ReadingLevel.Mature, ReadingLevel.Mature, ReadingLevel.Mature)]
    [InlineData("Svagest lige nu: Fælles effektmåling", ReadingLevel.Mature, ReadingLevel.Emerging)]
    [InlineData("Svagest lige nu: Gensidigt forstærkende aktiviteter", ReadingLevel.Mature, ReadingLevel.Emerging, ReadingLevel.Absent)]
    public void The_heading_says_no_more_than_the_readings(string heading, params ReadingLevel[] levels)
    {
        var readings = levels.Select((level, i) => ReadingRules.All.First(rule => rule.IsCore && (int)rule.Condition == i).Read(
            level switch { ReadingLevel.Mature => 1000, ReadingLevel.Emerging => 700, _ => 0 }, 1000));
        Assert.Equal(heading, ConditionLook.Heading(Texts.Danish, ConditionReading.WeakestFirst(readings)));
    }

    [Theory, EveryDatabase]
    public async Task The_weakest_is_open_and_the_others_are_folded(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        var page = await two.Asking.GetAsync(two.Initiative.Work("conditions"));
        var sections = page.Document.QuerySelectorAll(".condition").ToArray();
        Assert.Equal(5, sections.Length);
        Assert.Equal(ReadingRules.All.Count, page.Document.QuerySelectorAll(".reading").Length);
        var weak = page.Heading.StartsWith("Svagest", StringComparison.Ordinal);
        Assert.Equal(weak ? 1 : 0, page.Document.QuerySelectorAll("details[open]").Length);
        Assert.DoesNotContain("reading.", page.Main, StringComparison.Ordinal);
        foreach (var link in page.Document.QuerySelectorAll(".condition a").Select(a => a.GetAttribute("href")!).Distinct())
        {
            Assert.Equal(HttpStatusCode.OK, (await two.Asking.GetAsync(link)).Status);
        }
    }

    [Theory, EveryDatabase]
    public async Task With_too_little_data_nothing_is_called_weak(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var page = await (await initiative.World.SignedInAsync(initiative.Secretary)).GetAsync(initiative.Work("conditions"));
        Assert.Equal("Endnu for lidt at læse af", page.Heading);
        Assert.Empty(page.Document.QuerySelectorAll("details[open]"));
    }

    [Theory, EveryDatabase]
    public async Task The_five_stand_beside_the_front_of_those_who_speak_for_no_organisation(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        var secretary = await two.Initiative.World.SignedInAsync(two.Initiative.Secretary);
        var front = await secretary.GetAsync(two.Initiative.Work());
        Assert.Equal(5, front.Document.QuerySelectorAll(".five__list > li").Length);
        Assert.NotNull(front.Document.QuerySelector("svg.five-arcs"));
        Assert.Empty((await two.Asking.GetAsync(two.Initiative.Work())).Document.QuerySelectorAll(".five__list"));
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Every_reading_says_what_it_counts_and_what_to_do(string language) => Assert.All(ReadingRules.All, rule =>
    {
        Assert.Contains($"reading.{rule.Code}", Texts.AllOf(language));
        Assert.Contains($"reading.{rule.Code}.how", Texts.AllOf(language));
        Assert.Contains($"reading.{rule.Code}.next", Texts.AllOf(language));
    });
}
