namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>
/// A protected indicator, asked of two partners in a round: one types its figure, the other sends a file; one report is
/// returned with a comment, and both are approved.
/// </summary>
public sealed class Reporting(Walk walk)
{
    public const string Indicator = "Penge til sig selv";
    public const string Page = "measurement/indicators/penge-til-sig-selv";
    public const string PublicPage = "measurement/penge-til-sig-selv";
    public const string Comment = "Er beløbet før eller efter husleje? Det skal være efter.";
    private const string Period = "2024";

    public async Task WalkAsync()
    {
        await DefineAsync();
        await SetDutyAsync(walk.First);
        await SetDutyAsync(walk.Second);
        await OpenRoundAsync(Period);
        await TypeAsync("front.ReportDue.do", "reports.fill.go", "1345,5");
        await SendFileAsync();
        await ReturnAsync();
        await walk.First.Screen.OpenAsync(walk.Work());
        await TypeAsync("front.ReportReturned.do", "reports.fill.again", "1243,5");
        await ApproveAsync(walk.First);
        await ApproveAsync(walk.Second);
    }

    /// <summary>A further round, in which last period's figure stands beside the field.</summary>
    public async Task OpenRoundAsync(string period)
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("measurement"));
        await screen.FollowAsync(T["rounds.go"]);
        await screen.FollowAsync(T["rounds.open.do"]);
        await screen.FillAsync(T["rounds.open.period"], period);
        await screen.PressAsync(T["rounds.open.do"]);
        await screen.SeesAsync(T["rounds.come", 0, 2]);
    }

    private async Task DefineAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("measurement"));
        await screen.FollowAsync(T["measurement.create.do"]);
        await screen.FillAsync(T["measurement.term.name"], Indicator);
        await screen.FillAsync(T["measurement.term.explanation"], "Hvad en beboer har tilbage om måneden, når huslejen er betalt.");
        await screen.TickAsync(T["Level.BetterOff"]);
        await screen.TickAsync(T["Kind.Amount"]);
        await screen.FillAsync(T["measurement.term.unit"], "kr.");
        await screen.FillAsync(T["measurement.term.decimals"], "1");
        await screen.ChooseAsync(T["measurement.term.frequency"], T["Frequency.Year"]);
        await screen.TickAsync(T["Direction.Up"]);
        await screen.TickAsync(T["Confidentiality.Protected"]);
        await screen.PressAsync(T["measurement.create.do"]);
        Assert.Equal(walk.Work(Page), screen.Path);
    }

    private async Task SetDutyAsync(Partner partner)
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work(Page));
        await screen.FollowAsync(T["duties.title"]);
        await screen.FollowAsync(T["duties.set.do"]);
        await screen.ChooseAsync(T["rounds.organisation"], partner.Name);
        await screen.FillAsync(T["duties.first"], Period);
        await screen.FillAsync(T["duties.due-days"], "30");
        await screen.PressAsync(T["duties.set.do"]);
        await screen.SeesAsync(partner.Name);
    }

    /// <summary>With a decimal comma, as one writes.</summary>
    private async Task TypeAsync(string next, string fill, string number)
    {
        var (screen, T) = (walk.First.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync($"{T[next]}: {Indicator}");
        await screen.FollowAsync(T[fill]);
        await screen.SeesAsync(T["reports.before"]);
        await screen.FillAsync(T["reports.field", T["measurement.total"], T["measurement.figure"]], number);
        await screen.PressAsync(T["reports.fill.check"]);
        await screen.SeesAsync(T["reports.submit.title"]);
        await screen.PressAsync(T["reports.submit.do"]);
        await screen.SeesAsync(T["reports.state.Submitted"]);
    }

    private async Task SendFileAsync()
    {
        var (screen, T) = (walk.Second.Screen, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync($"{T["front.ReportDue.do"]}: {Indicator}");
        await screen.FollowAsync(T["reports.file.go"]);
        await screen.AttachAsync(T["reports.file.label"], await Files.MakeAsync("tal.csv", $"periode;tal\n{Period};987,5\n"));
        await screen.PressAsync(T["reports.file.do"]);
        await screen.PressAsync(T["reports.use-file.do"]);
        await screen.PressAsync(T["reports.submit.do"]);
        await screen.SeesAsync(T["reports.state.Submitted"]);
    }

    private async Task ReturnAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.ActOnAsync(walk.First.Name, T["front.ReportToApprove.do"]);
        await screen.FollowAsync(T["reports.return.go"]);
        await screen.FillAsync(T["reports.return.comment"], Comment);
        await screen.PressAsync(T["reports.return.do"]);
        await walk.First.Screen.OpenAsync(walk.Work());
        await walk.First.Screen.FollowAsync($"{T["front.ReportReturned.do"]}: {Indicator}");
        await walk.First.Screen.SeesAsync(Comment);
    }

    private async Task ApproveAsync(Partner partner)
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work());
        await screen.ActOnAsync(partner.Name, T["front.ReportToApprove.do"]);
        await screen.FollowAsync(T["reports.approve.go"]);
        await screen.PressAsync(T["reports.approve.do"]);
    }
}
