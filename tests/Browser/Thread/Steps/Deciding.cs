namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>A decision by consent: prepared, opened, objected to, answered, changed, ended and closed.</summary>
public sealed class Deciding(Walk walk)
{
    public const string Question = "Skal der være lys på torvet om natten?";
    public const string Reason = "Lyset skinner ind ad vinduerne.";
    public const string Change = "Lampen bliver vendt væk fra husene.";
    public const string Outcome = "Der er lys på torvet, vendt væk fra husene.";

    public async Task WalkAsync()
    {
        await PrepareAsync();
        await AgreeAsync();
        await ObjectAsync();
        await ResolveAsync();
        await AcceptAsync();
        await CloseAsync();
    }

    private async Task PrepareAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync(T["nav.work.decisions"]);
        await screen.FollowAsync(T["decisions.prepare.go"]);
        await screen.FillAsync(T["decisions.question"], Question);
        await screen.FillAsync(T["decisions.background"], "Mange går en omvej, når det er mørkt.");
        await screen.FillAsync(T["decisions.options"], "Der er lys hele natten.");
        await screen.ChooseAsync(T["decisions.involvement"], T["Involvement.Involve"]);
        await screen.TickAsync(T["DecisionMethod.Consent"]);
        await screen.FillAsync(T["decisions.ends-on"], "31.12.2030");
        await screen.PressAsync(T["decisions.prepare.do"]);
        await screen.SeesAsync(T["decisions.phase.prepared"]);
        await screen.SeesAsync(T["decisions.counting.consent"]);
        await screen.FollowAsync(T["decisions.open.go"]);
        await screen.PressAsync(T["decisions.open.do"]);
        await screen.SeesAsync(T["decisions.standing.nothing"]);
    }

    private async Task AgreeAsync()
    {
        var (screen, T) = (walk.First.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.SeesAsync(T["front.DecisionToAnswer.why"]);
        await screen.FollowAsync($"{T["front.DecisionToAnswer.do"]}: {Question}");
        await screen.FollowAsync(T["decisions.position.go"]);
        await screen.TickAsync(T["decisions.position.Agree"]);
        await screen.PressAsync(T["decisions.position.do"]);
        await screen.SeesAsync(T["decisions.took-part", 1, 2]);
    }

    private async Task ObjectAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.OpenAsync(walk.Work("decisions"));
        await screen.FollowAsync(Question);
        await screen.FollowAsync(T["decisions.object.go"]);
        await screen.FillAsync(T["decisions.object.reason"], Reason);
        await screen.PressAsync(T["decisions.object.do"]);
        await screen.SeesAsync(T.Count("decisions.result.blocked", 1));
    }

    private async Task ResolveAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync($"{T["front.ObjectionUnanswered.do"]}: {Question}");
        await screen.FollowAsync($"{T["decisions.answer.go"]}: {walk.Second.Name}");
        await screen.SeesAsync(Reason);
        await screen.FillAsync(T["decisions.answer.words"], "Det har vi ikke tænkt på.");
        await screen.PressAsync(T["decisions.answer.do"]);
        await screen.FollowAsync($"{T["decisions.resolve.go"]}: {walk.Second.Name}");
        await screen.FillAsync(T["decisions.resolve.change"], Change);
        await screen.PressAsync(T["decisions.resolve.do"]);
        await screen.SeesAsync(Change);
    }

    private async Task AcceptAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync($"{T["front.ObjectionChanged.do"]}: {Question}");
        await screen.FollowAsync($"{T["decisions.take-back.accept"]}: {walk.Second.Name}");
        await screen.PressAsync(T["decisions.take-back.do"]);
        await screen.SeesAsync(T["decisions.took-part", 2, 2]);
    }

    private async Task CloseAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("decisions"));
        await screen.FollowAsync(Question);
        await screen.FollowAsync(T["decisions.end.go"]);
        await screen.PressAsync(T["decisions.end.do"]);
        await screen.FollowAsync(T["decisions.close.go"]);
        await screen.FillAsync(T["decisions.close.words"], Outcome);
        await screen.ChooseAsync(T["decisions.close.responsible"], walk.First.Name);
        await screen.FillAsync(T["decisions.close.review"], "31.12.2031");
        await screen.PressAsync(T["decisions.close.do"]);
        await screen.SeesAsync(Outcome);
    }
}
