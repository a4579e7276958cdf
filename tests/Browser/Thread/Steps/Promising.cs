namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>A goal, an activity tied to it, and a commitment that is asked for, changed and accepted.</summary>
public sealed class Promising(Walk walk)
{
    public const string Asked = "Sæt fem bænke med ryglæn på torvet";
    public const string Changed = "Sæt tre bænke med ryglæn på torvet";

    public async Task WalkAsync()
    {
        await SetGoalAsync();
        await RegisterAsync();
        await AskAsync();
        await ChangeAsync();
        await AcceptAsync();
    }

    private async Task SetGoalAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync(T["nav.work.agenda"]);
        await screen.FollowAsync(T["goals.title.go"]);
        await screen.FollowAsync(T["goals.set.go"]);
        await screen.FillAsync(T["goals.set.statement"], "Flere har et sted at være uden at skulle købe noget.");
        await screen.TickAsync(T["GoalHorizon.Medium"]);
        await screen.FillAsync(T["goals.set.by"], "31.12.2030");
        await screen.TickAsync(T["GoalLevel.Population"]);
        await screen.FillAsync(T["goals.set.wanted"], "Hvor mange der bruger torvet en hverdag");
        await screen.PressAsync(T["goals.set.do"]);
        await screen.SeesAsync(T["goals.no-activity"]);
    }

    private async Task RegisterAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync(T["nav.work.activities"]);
        await screen.FollowAsync(T["activities.register.go"]);
        await screen.FillAsync(T["activities.register.name"], "Torvet som dagligstue");
        await screen.FillAsync(T["activities.register.what"], "Vi gør torvet til et sted, hvor man kan blive.");
        await screen.FillAsync(T["activities.register.why"], "Den, der kan sidde ned, bliver længere.");
        await screen.TickAsync("Flere har et sted at være");
        await screen.FillAsync(T["activities.part.label"], "Vi holder kaffebord hver torsdag.");
        await screen.TickAsync(T["ActivityKind.PhysicalChange"]);
        await screen.TickAsync(T["ActivityStatus.Prepared"]);
        await screen.PressAsync(T["activities.register.do"]);
        await screen.SeesAsync("Torvet som dagligstue");
    }

    private async Task AskAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.FollowAsync(T["commitments.ask.go"]);
        await screen.ChooseAsync(T["commitments.asked"], walk.First.Name);
        await screen.FillAsync(T["commitments.what"], Asked);
        await screen.FillAsync(T["commitments.for-whom"], "Dem, der ikke kan stå så længe");
        await screen.FillAsync(T["commitments.due"], "01.06.2030");
        await screen.PressAsync(T["commitments.ask.do"]);
        await screen.SeesAsync(T["commitments.standing.asked", walk.Second.Name, walk.First.Name]);
    }

    private async Task ChangeAsync()
    {
        var (screen, T) = (walk.First.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.SeesAsync(T["front.CommitmentToAnswer.why", walk.Second.Name]);
        await screen.FollowAsync($"{T["front.CommitmentToAnswer.do"]}: {Asked}");
        await screen.FollowAsync(T["commitments.change.go"]);
        await screen.FillAsync(T["commitments.what"], Changed);
        await screen.FillAsync(T["commitments.change.why"], "Der er plads til tre.");
        await screen.PressAsync(T["commitments.change.do"]);
        await screen.SeesAsync(T["commitments.standing.changed", walk.Second.Name]);
    }

    private async Task AcceptAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync($"{T["front.CommitmentToAnswer.do"]}: {Changed}");
        await screen.DoesNotSeeAsync(T["commitments.standing.binding"]);
        await screen.FollowAsync(T["commitments.accept.go"]);
        await screen.PressAsync(T["commitments.accept.do"]);
        await screen.SeesAsync(T["commitments.standing.binding"]);
    }
}
