using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>What the tests of this room begin from.</summary>
internal static class AgendaSteps
{
    /// <summary>A draft with these texts, made through the domain.</summary>
    public static async Task<Agenda> DraftAsync(this TestInitiative initiative, params string[] texts)
    {
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        var agenda = Agenda.Draft(
            initiative.Id, [.. texts.Select(t => new PartText(PartKind.Vision, "Det ønsker vi", t))], null, secretariat, initiative.World.Clock.Now).Made!;
        await initiative.World.PerformAsync(initiative.Id, (db, _) =>
        {
            db.Add(agenda);
            return Task.FromResult<Refusal?>(null);
        });
        return agenda;
    }

    /// <summary>The secretariat puts the draft forward by the page.</summary>
    public static async Task PutForwardAsync(this TestInitiative initiative)
    {
        var browser = await initiative.World.SignedInAsync(initiative.Secretary);
        await (await browser.GetAsync(initiative.Work("agenda/draft/put-forward"))).Form().SubmitAsync();
    }

    public static TestForm Refused(this TestPage page, System.Net.HttpStatusCode status, string saying)
    {
        Assert.Equal(status, page.Status);
        Assert.Contains(saying, page.Main, StringComparison.Ordinal);
        return page.Form();
    }

    public static string? Value(this TestForm form, string name) => form.Fields.FirstOrDefault(f => f.Key == name).Value;
}
