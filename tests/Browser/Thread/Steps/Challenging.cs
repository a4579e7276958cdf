namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>A challenge that is put forward and shown to rest on something, rated by two partners, and read by everyone.</summary>
public sealed class Challenging(Walk walk)
{
    public const string Title = "Der er ingen steder at sidde i læ på torvet";
    public const string Source = "En tælling på torvet en regnvejrsdag i marts";

    public async Task WalkAsync()
    {
        await PutForwardAsync();
        await CiteAsync();
        await OpenRoundAsync();
        await RateAsync(walk.First, 4);
        await RateAsync(walk.Second, 2);
        await CloseAsync();
    }

    private async Task PutForwardAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync(T["nav.work.challenges"]);
        await screen.FollowAsync(T["challenges.put-forward.go"]);
        await screen.FillAsync(T["challenges.field.title"], Title);
        await screen.FillAsync(T["challenges.field.description"], "Når det regner, går alle hjem.");
        await screen.TickAsync(T["Arena.Leisure"]);
        await screen.TickAsync(T["GoalHorizon.Short"]);
        await screen.PressAsync(T["challenges.put-forward.do"]);
        await screen.SeesAsync(Title);
        await screen.SeesAsync(T["challenges.unsupported"]);
    }

    private async Task CiteAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.FollowAsync(T["challenges.cite.Source"]);
        await screen.FillAsync(T["challenges.cite.reference"], Source);
        await screen.PressAsync(T["challenges.cite.do"]);
        await screen.SeesAsync(Source);
        await screen.DoesNotSeeAsync(T["challenges.unsupported"]);
    }

    private async Task OpenRoundAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("challenges"));
        await screen.FollowAsync(T["priorities.go"]);
        await screen.FollowAsync(T["priorities.open.go"]);
        await screen.PressAsync(T["priorities.open.do"]);
        await screen.SeesAsync(T["priorities.who"]);
    }

    /// <summary>From the front to the next thing to rate; the same step of the scale for each of the five criteria.</summary>
    private async Task RateAsync(Partner partner, int step)
    {
        var (screen, T) = (partner.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync(T["front.PrioritiesToRate.do"]);
        await screen.FollowAsync(T["priorities.rate.next"]);
        foreach (var criterion in new[] { "Severity", "Reach", "Influence", "Urgency", "Evidence" })
        {
            var group = screen.Page.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { Name = T["DefaultCriterion." + criterion] });
            await group.GetByLabel(T[$"priorities.step.{step}"], new() { Exact = true }).CheckAsync();
        }

        await screen.PressAsync(T["priorities.rate.do"]);
        await screen.SeesAsync(T["priorities.by-partner"]);
        await screen.SeesAsync(partner.Name);
    }

    private async Task CloseAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("challenges/priorities"));
        await screen.FollowAsync(T["priorities.round", 1]);
        await screen.FollowAsync(T["priorities.close.go"]);
        await screen.PressAsync(T["priorities.close.do"]);
        await screen.SeesAsync(T["priorities.finding", Title]);
        await screen.SeesAsync(T["priorities.too-few"]);
    }
}
