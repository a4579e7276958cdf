namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>A partner comments and suggests, the secretariat takes it in and puts the wording right as 1.1; an objection is answered and left behind.</summary>
public sealed class Writing(Walk walk)
{
    public const string Comment = "Skal der ikke stå, hvem det gælder?";
    public const string Wording = "Sådan foreslår vi, at afsnittet står.";
    public const string Objection = "Vi har ikke nået at spørge vores medlemmer.";
    public const string Answer = "I får den tid, I skal bruge.";

    public async Task WalkAsync()
    {
        await CommentAsync();
        await SuggestAsync();
        await AcceptAsync();
        await PutRightAsync();
        await ObjectAsync();
        await AnswerAsync();
        await EndorseAgainAsync();
    }

    private async Task CommentAsync()
    {
        var (screen, T) = (walk.First.Screen, walk.T);
        await screen.OpenAsync(walk.Work("agenda"));
        await screen.FollowAsync(T["agenda.draft.read"]);
        await screen.FollowAsync(T["paragraph.talk"]);
        await screen.FollowAsync(T["paragraph.comment"]);
        await screen.FillAsync(T["comment.text"], Comment);
        await screen.PressAsync(T["comment.do"]);
        await screen.SeesAsync(Comment);
    }

    private async Task SuggestAsync()
    {
        var (screen, T) = (walk.First.Screen, walk.T);
        await screen.FollowAsync(T["paragraph.suggest"]);
        await screen.FillAsync(T["suggest.wording"], Wording);
        await screen.FillAsync(T["suggest.reason"], "Det er lettere at læse.");
        await screen.PressAsync(T["suggest.do"]);
        await screen.SeesAsync(T["suggestion.waits"]);
    }

    private async Task AcceptAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("agenda/draft"));
        await screen.FollowAsync(T.Count("draft.suggestions", 1));
        await screen.FollowAsync(T["suggestion.title", 1]);
        await screen.FollowAsync(T["suggestion.accept"]);
        await screen.PressAsync(T["suggestion.accept.do"]);
        await screen.SeesAsync(T["suggestion.verdict.Accepted"]);
    }

    private async Task PutRightAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("agenda/draft"));
        await screen.FollowAsync(T["draft.changes.go", 1]);
        await screen.SeesAsync(T["compare.paragraph.Changed"]);
        await screen.OpenAsync(walk.Work("agenda/draft"));
        await screen.FollowAsync(T["draft.edition.go"]);
        await screen.FillAsync(T["edition.corrected"], "Et afsnit er lettere at læse.");
        await screen.PressAsync(T["edition.do", "1.1"]);
        await screen.SeesAsync(T["version.title", "1.1"]);
    }

    private async Task ObjectAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.OpenAsync(walk.Work("agenda/versions/1"));
        await screen.FollowAsync(T["version.endorse.again"]);
        await screen.TickAsync(T["endorse.Objected"]);
        await screen.FillAsync(T["endorse.remarks"], Objection);
        await screen.PressAsync(T["endorse.do"]);
        await screen.SeesAsync(T["objection.waits"]);
    }

    private async Task AnswerAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("agenda/versions/1"));
        await screen.FollowAsync(T["objection.answer.go"]);
        await screen.FillAsync(T["objection.answer"], Answer);
        await screen.PressAsync(T["objection.answer.do"]);
        await screen.SeesAsync(Answer);
    }

    private async Task EndorseAgainAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.OpenAsync(walk.Work("agenda/versions/1"));
        await screen.SeesAsync(Answer);
        await screen.FollowAsync(T["version.endorse.again"]);
        await screen.TickAsync(T["endorse.Endorsed"]);
        await screen.PressAsync(T["endorse.do"]);
        await screen.SeesAsync(T["version.mine", T["Stance.Endorsed"]]);
    }
}
