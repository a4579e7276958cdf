using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Browser.Thread.Steps;

/// <summary>From the front of a fresh machine to an agenda that is put forward.</summary>
public sealed class Founding(Walk walk)
{
    public const string Paper = "founding/arbejdsgrundlag-rummelighed-for-alle-2015.txt";

    /// <summary>What each heading of the paper is.</summary>
    public static readonly IReadOnlyList<(string Heading, string Kind)> Headings =
    [
        ("Udfordring", "PresentState"), ("Formål", "Purpose"), ("Målsætninger", "Objectives"), ("En ny måde at arbejde på", "WayOfWorking"),
    ];

    public async Task WalkAsync()
    {
        var paper = Samples.Path(Paper);
        walk.Secretariat = await walk.OpenAsync();
        await SignInAsync();
        await FoundAsync();
        await SortAsync(paper);
        await WritePlainlyAsync();
        await PutForwardAsync();
    }

    private async Task SignInAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync($"/{walk.Language}");
        await screen.FollowAsync(T["layout.sign-in"]);
        await screen.FillAsync(T["account.email"], "sekretariat@demo.example");
        await screen.FillAsync(T["account.password"], House.Password);
        await screen.PressAsync(T["account.sign-in.do"]);
        await screen.SeesAsync(T["account.home.title"]);
    }

    private async Task FoundAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.FollowAsync(T["found.link"]);
        await screen.FillAsync(T["found.name"], walk.Name);
        await screen.FillAsync(T["found.summary"], "Alle skal kunne høre til der, hvor de bor.");
        await screen.FillAsync(T["found.slug"], walk.Slug);
        await screen.PressAsync(T["found.do"]);
        await screen.SeesAsync(T["begin.title"]);
        Assert.Equal(walk.Work("agenda/begin"), screen.Path);
    }

    private async Task SortAsync(string paper)
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.AttachAsync(T["begin.file"], paper);
        await screen.PressAsync(T["begin.do"]);
        foreach (var (heading, kind) in Headings)
        {
            await screen.ChooseAsync(T["sort.kind", heading], T["PartKind." + kind]);
        }

        await screen.PressAsync(T["sort.do"]);
        Assert.Equal(walk.Work("agenda/draft"), screen.Path);
    }

    private async Task WritePlainlyAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.FollowAsync(": Formål");
        await screen.FillAsync(T["agenda.plain"], "Alle skal kunne være med. Huse og byer skal hjælpe.");
        await screen.PressAsync(T["part.save"]);
        await screen.SeesAsync("Alle skal kunne være med. Huse og byer skal hjælpe.");
    }

    private async Task PutForwardAsync()
    {
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.FollowAsync(T["draft.put-forward", 1]);
        await screen.PressAsync(T["put-forward.do", 1]);
        await screen.SeesAsync(T["version.title", 1]);
    }
}
