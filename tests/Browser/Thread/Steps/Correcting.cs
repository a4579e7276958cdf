namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>A figure is corrected, with a reason that others read.</summary>
public sealed class Correcting(Walk walk)
{
    public const string Reason = "Kilden har rettet tallet for 2021.";

    public async Task WalkAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work(Measuring.Page));
        await screen.FollowAsync($"{T["measurement.trace.do"]} 2021");
        await screen.FollowAsync(T["measurement.correct.do"]);
        await screen.FillAsync(T["measurement.figure"], "14,1");

        // Without a reason it is refused at the field, and what was typed stays.
        await screen.PressAsync(T["measurement.correct.do"]);
        Assert.Equal("14,1", await screen.Labelled(T["measurement.figure"]).InputValueAsync());
        await screen.FillAsync(T["measurement.correct.reason"], Reason);
        await screen.PressAsync(T["measurement.correct.do"]);
    }
}
