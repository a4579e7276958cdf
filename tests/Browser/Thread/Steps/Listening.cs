using System.Text.RegularExpressions;

namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>A visitor tells, and the secretariat answers.</summary>
public sealed partial class Listening(Walk walk)
{
    public const string About = "Bænken ved stationen";
    public const string Told = "Der er ingen læ, og man bliver våd, mens man venter.";
    public const string Answer = "Vi har sat et halvtag op over bænken.";

    public async Task WalkAsync()
    {
        await TellAsync();
        await AnswerAsync();
    }

    private async Task TellAsync()
    {
        var (screen, T) = (await walk.OpenAsync(), walk.T);
        await screen.OpenAsync(walk.Public());
        await screen.FollowAsync(T["nav.public.voices"]);
        await screen.FollowInPageAsync(T["voices.index.tell"]);
        await screen.FillAsync(T["voices.new.about"], About);
        await screen.FillAsync(T["voices.new.where"], "På perronen");
        await screen.FillAsync(T["voices.new.like"], Told);
        await screen.TickAsync(T["voices.new.quote.yes"]);
        await screen.PressAsync(T["voices.new.do"]);
        await screen.SeesAsync(T["voices.receipt.title"]);
        walk.Code = Code().Match(await screen.Page.Locator("main").InnerTextAsync()).Value;
        Assert.NotEmpty(walk.Code);
    }

    private async Task AnswerAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.SeesAsync(T["front.VoiceUnanswered.why"]);
        await screen.FollowAsync($"{T["front.VoiceUnanswered.do"]}: {About}");
        await screen.FollowAsync(T["voices.moderate.go"]);
        await screen.TickAsync(T["voices.moderate.publish"]);
        await screen.PressAsync(T["voices.moderate.do"]);
        // Publishing leads straight on to the answer that is still owed.
        Assert.EndsWith("/answer", screen.Path, StringComparison.Ordinal);
        await screen.TickAsync(T["VoiceStatus.Done"]);
        await screen.FillAsync(T["voices.answer.answer"], Answer);
        await screen.PressAsync(T["voices.answer.do"]);
        await screen.SeesAsync(Answer);
    }

    [GeneratedRegex("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}")]
    private static partial Regex Code();
}
