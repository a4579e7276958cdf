using System.Text.RegularExpressions;
using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;
using Medvirk.Tests.Testing;
using Medvirk.Web.Pages.CommonAgenda;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>The thread's first steps: look round, found an initiative from its founding paper, put its agenda forward.</summary>
public sealed partial class FoundingTests(House house)
{
    [Theory, EveryWay]
    public async Task A_visitor_sees_at_once_that_the_demo_is_invented_in_both_languages(Way way, string language)
    {
        await using var screen = await house.OpenAsync(new ScreenOptions(way, Language: language));

        await screen.OpenAsync("/");
        Assert.Equal($"/{language}", screen.Path);
        await screen.FollowAsync("Rummelighed for alle");

        await screen.SeesAsync("Rummelighed for alle");
        Assert.Contains(screen.T["layout.demo"], await screen.Page.Locator("header").First.InnerTextAsync(), StringComparison.Ordinal);
        await screen.FollowAsync(screen.T["layout.other-language"]);
        Assert.Equal(language == "da" ? $"/en/{House.Demo}" : $"/da/{House.Demo}", screen.Path);
    }

    [Theory, EveryWay]
    public async Task A_founder_puts_the_paper_forward_as_version_1(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.FoundedAsync();

        var visitor = await walk.OpenAsync();
        await visitor.OpenAsync(walk.Public());
        await visitor.SeesAsync(walk.Name);
        await visitor.FollowAsync(walk.T["nav.public.agenda"]);
        await visitor.SeesAsync(walk.T.Of(VersionState.PutForward));
        await visitor.SeesAsync("Alle skal kunne være med. Huse og byer skal hjælpe.");
        await visitor.FollowAsync(walk.T["agenda.read.whole"]);
        await visitor.SeesAsync("maksimal indflydelse på, hvordan de ønsker at leve deres liv");
    }

    [Theory, EveryWay]
    public async Task No_sentence_of_the_paper_is_lost_and_each_part_says_how_hard_it_reads(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.FoundedAsync();

        var screen = walk.Secretariat;
        await screen.OpenAsync(walk.Work("agenda/draft"));
        foreach (var line in await File.ReadAllLinesAsync(Samples.Path(Founding.Paper), TestContext.Current.CancellationToken))
        {
            await screen.SeesAsync(Marks().Replace(line, "").Trim());
        }

        var said = await screen.Page.Locator("main").InnerTextAsync();
        Assert.True(Regex.Count(said, @"\bLix \d+[.,]\d: ", RegexOptions.IgnoreCase) >= Founding.Headings.Count, said);
    }

    /// <summary>Numbers and dashes of lists, and stars round a word, are shown as such and not as text.</summary>
    [GeneratedRegex(@"^(- |\d+\. )|\*")]
    private static partial Regex Marks();
}
