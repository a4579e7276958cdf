using System.Net;
using System.Text;
using Medvirk.Data.Voices;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.CommonAgenda;

public sealed class EvidenceTests
{
    private static readonly byte[] Notes = Encoding.UTF8.GetBytes("Vi talte 14 bænke på en tur.");

    [Theory, EveryDatabase]
    public async Task Evidence_of_all_four_kinds_is_added_and_read_by_everyone(TestDatabase database)
    {
        var (initiative, secretary) = await BeginAsync(database);
        var visitor = initiative.World.Visitor();
        var source = (await secretary.GetAsync(initiative.Work("challenges/1/evidence/source"))).Form()
            .Set("Reference", "En optælling, 2025").Set("Link", "https://eksempel.example/tal");
        Assert.All(await Task.WhenAll(source.SubmitAsync(), source.SubmitAsync()), a => Assert.Equal(initiative.Work("challenges/1#evidence"), a.Location));
        await (await secretary.GetAsync(initiative.Work("challenges/1/evidence/dataset"))).Form()
            .Set("Name", "Boliger").Set("Publisher", "Talkontoret").SubmitAsync();
        await secretary.DefineAsync(initiative, "Trin ved døren");
        var indicator = (await secretary.GetAsync(initiative.Work("challenges/1/evidence/indicator"))).Document.QuerySelectorAll("select option")[^1].GetAttribute("value")!;
        await (await secretary.GetAsync(initiative.Work("challenges/1/evidence/indicator"))).Form().Set("IndicatorId", indicator).SubmitAsync();
        var quoted = await VoiceAsync(initiative, mayQuote: true);
        var unquoted = await VoiceAsync(initiative, mayQuote: false);
        await (await secretary.GetAsync(initiative.Work("challenges/1/evidence/voices"))).Form().Set("VoiceIds", [quoted.ToString(), unquoted.ToString()]).SubmitAsync();

        var shown = await visitor.GetAsync(initiative.Public("challenges/1"));
        Assert.All(
            new[] { "En optælling, 2025", "Boliger (Talkontoret)", "Trin ved døren", "Jeg kan ikke komme op", "1 henvendelse bliver ikke gengivet" },
            words => Assert.Contains(words, shown.Main, StringComparison.Ordinal));
        Assert.NotNull(shown.Document.QuerySelector("a[href='https://eksempel.example/tal']"));
        Assert.DoesNotContain("Endnu ikke underbygget", shown.Main, StringComparison.Ordinal);
        Assert.Equal(4, shown.Document.QuerySelectorAll("main h2 ~ ul.rows")[0].Children.Length);
        Assert.Contains("Udfordring 1", (await secretary.GetAsync(initiative.Work($"voices/{quoted}"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_file_is_saved_by_members_alone_and_never_shown(TestDatabase database)
    {
        var (initiative, secretary) = await BeginAsync(database);
        await (await secretary.GetAsync(initiative.Work("challenges/1/evidence/source"))).Form()
            .Set("Reference", "Vores noter").Attach("Upload", Notes, "noter æøå.txt").SubmitAsync();
        var observer = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        var file = await observer.GetAsync(initiative.Work("challenges/1/evidence/1/file"));
        Assert.Equal((HttpStatusCode.OK, "Vi talte 14 bænke på en tur."), (file.Status, file.Text));
        Assert.StartsWith("attachment", file.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Equal("nosniff", file.Headers["X-Content-Type-Options"]);
        Assert.Equal(HttpStatusCode.Redirect, (await initiative.World.Visitor().GetAsync(initiative.Work("challenges/1/evidence/1/file"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await observer.GetAsync(initiative.Work("challenges/1/evidence/2/file"))).Status);
        Assert.DoesNotContain("noter", (await initiative.World.Visitor().GetAsync(initiative.Public("challenges/1"))).Main.Replace("Vores noter", "", StringComparison.Ordinal), StringComparison.Ordinal);

        await (await secretary.GetAsync(initiative.Work("challenges/1/evidence/1/withdraw"))).Form().Set("Why", "De var forældede").SubmitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await observer.GetAsync(initiative.Work("challenges/1/evidence/1/file"))).Status);
        Assert.Contains("Endnu ikke underbygget", (await observer.GetAsync(initiative.Work("challenges/1"))).Main, StringComparison.Ordinal);
        var history = (await observer.GetAsync(initiative.Work("challenges/1/history"))).Main;
        Assert.Contains("De var forældede", history, StringComparison.Ordinal);
        Assert.Contains("Vores noter", history, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("noter.txt", "%PDF-1.7", "Filens indhold passer ikke til dens navn.")]
    [EveryDatabase("foto.png", "x", "Billeder kan ikke bruges endnu")]
    [EveryDatabase("side.html", "<p>x", "Den slags fil kan ikke bruges.")]
    public async Task A_file_that_can_not_be_taken_is_told_of_at_its_field(TestDatabase database, string name, string content, string said)
    {
        var (initiative, secretary) = await BeginAsync(database);
        var answer = await (await secretary.GetAsync(initiative.Work("challenges/1/evidence/source"))).Form()
            .Set("Reference", "Vores noter").Attach("Upload", Encoding.UTF8.GetBytes(content), name).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Vores noter", answer.Form().Fields.Single(f => f.Key == "Reference").Value);
    }

    [Theory]
    [EveryDatabase("source", "Reference", "", "Skriv, hvilken kilde det er.")]
    [EveryDatabase("source", "Link", "javascript:alert(1)", "Skriv hele adressen.")]
    [EveryDatabase("dataset", "Publisher", "", "Skriv, hvem der udgiver det.")]
    public async Task What_is_wrong_is_told_at_its_field(TestDatabase database, string kind, string field, string typed, string said)
    {
        var (initiative, secretary) = await BeginAsync(database);
        var form = (await secretary.GetAsync(initiative.Work("challenges/1/evidence/" + kind))).Form();
        _ = kind == "source" ? form.Set("Reference", "Kilde") : form.Set("Name", "Tal").Set("Publisher", "Kontor");
        var answer = await form.Set(field, typed).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_challenge_that_rests_on_a_voice_alone_rests_on_nothing_once_it_is_taken_back(TestDatabase database)
    {
        var (initiative, secretary) = await BeginAsync(database);
        var voice = await VoiceAsync(initiative, mayQuote: true);
        await (await secretary.GetAsync(initiative.Work("challenges/1/evidence/voices"))).Form().Set("VoiceIds", voice.ToString()).SubmitAsync();
        var visitor = initiative.World.Visitor();
        Assert.DoesNotContain("Endnu ikke underbygget", (await visitor.GetAsync(initiative.Public("challenges/1"))).Main, StringComparison.Ordinal);
        await initiative.World.PerformAsync(initiative.Id, (db, now) => VoiceErasure.EraseAsync(db, voice, DateOnly.FromDateTime(now), CancellationToken.None));
        var shown = (await visitor.GetAsync(initiative.Public("challenges/1"))).Main;
        Assert.Contains("Endnu ikke underbygget", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Jeg kan ikke komme op", shown, StringComparison.Ordinal);
    }

    private static async Task<Guid> VoiceAsync(TestInitiative initiative, bool mayQuote)
    {
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        Guid id = default;
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            var voice = ChallengeSteps.AnsweredVoice(initiative, secretariat, now, mayQuote);
            db.Add(voice);
            id = voice.Id;
            return Task.FromResult<Refusal?>(null);
        });
        return id;
    }

    private static async Task<(TestInitiative Initiative, TestBrowser Secretary)> BeginAsync(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        await initiative.World.PerformAsync(initiative.Id, (db, now) =>
        {
            db.Add(ChallengeSteps.Challenge(initiative, 1, secretariat, now));
            return Task.FromResult<Refusal?>(null);
        });
        return (initiative, await initiative.World.SignedInAsync(initiative.Secretary));
    }
}
