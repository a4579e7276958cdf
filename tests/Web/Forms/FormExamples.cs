using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.CommonAgenda;
using Medvirk.Tests.Web.SharedMeasurement;
using Medvirk.Tests.Web.Voices;
using Medvirk.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Forms;

/// <summary>Where the forms are shown that something must have happened for first, and to whom; by the end of their addresses.</summary>
internal static class FormExamples
{
    public static async Task<IReadOnlyDictionary<string, FormExample>> MakeAsync(TestWorld world)
    {
        var made = new Dictionary<string, FormExample>();
        await AgendaAsync(world, made);
        await FiguresAsync(world, made);
        await ReportsAsync(world, made);
        await DecisionsAsync(world, made);
        await OwnVoicesAsync(world, made);
        await NewPasswordAsync(world, made);
        await ChallengesAsync(world, made);
        return made;
    }

    /// <summary>One's own voice is shown by its code, with a form for each thing that can be done with it.</summary>
    private static async Task OwnVoicesAsync(TestWorld world, Dictionary<string, FormExample> made)
    {
        var initiative = await world.FoundAsync();
        foreach (var act in new[] { "add", "withdraw", "erase" })
        {
            var code = await TellUs.SendAsync(initiative, "Døren ved " + act);
            made["voices/follow/" + act] = new(
                initiative.Public("voices/follow"), null, page => page.Form().Set("Code", code).SubmitAsync(), $"form[action$='/follow/{act}']");
        }
    }

    private static async Task NewPasswordAsync(TestWorld world, Dictionary<string, FormExample> made)
    {
        var person = await world.PersonAsync();
        await (await world.Visitor().GetAsync("/da/account/forgotten-password")).Form().Set("Input.Email", person.Email).SubmitAsync();
        await world.SendMailsAsync();
        var mail = (FakeMailServer)world.Services.GetRequiredService<IMailServer>();
        made["account/new-password/{secret}"] = new(mail.LinkTo(person.Email), null);
    }

    private static async Task AgendaAsync(TestWorld world, Dictionary<string, FormExample> made)
    {
        var empty = await world.FoundAsync();
        var secretariat = await empty.ActorOfAsync(empty.Secretary);
        var paper = FoundingDocument.Receive(
            empty.Id, "stiftelse.txt", new string('1', 64), [new FoundingSection("Vision", 1, "Alle er med.")], 0, secretariat, world.Clock.Now).Made!;
        await world.PerformAsync(empty.Id, (db, _) =>
        {
            db.Add(paper);
            return Task.FromResult<Refusal?>(null);
        });
        var drafting = await world.FoundAsync();
        await drafting.DraftAsync("Alle er med.");
        await drafting.TheoryAsync();
        made["work/theory/arrows/add"] = new(drafting.Work("theory/arrows/add?from=3"), drafting.Secretary);
        made["work/agenda/begin"] = new(empty.Work("agenda/begin"), empty.Secretary);
        made["work/agenda/begin/{id}"] = new(empty.Work($"agenda/begin/{paper.Id}"), empty.Secretary);
        made["work/agenda/begin/blank"] = new(empty.Work("agenda/begin/blank"), empty.Secretary);
        made["work/agenda/draft/put-forward"] = new(drafting.Work("agenda/draft/put-forward"), drafting.Secretary);
        await DiscussionAsync(world, made);
    }

    /// <summary>A draft with a corrected wording, an edition that can be contested, and a member's own comment and suggestion.</summary>
    private static async Task DiscussionAsync(TestWorld world, Dictionary<string, FormExample> made)
    {
        var initiative = await world.FoundAsync();
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        var member = await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync());
        var representative = await initiative.ActorOfAsync(member);
        var agenda = await initiative.DraftAsync("Alle skal kunne være med.", "Vi bygger sammen.");
        Guid comment = default;
        await world.PerformAsync(initiative.Id, async (db, now) =>
        {
            var draft = await db.Set<Agenda>().SingleAsync(a => a.Id == agenda.Id);
            var part = draft.CurrentParts.First();
            var version = draft.PutForward(draft.DraftNumber, null, secretariat, now).Made!;
            draft.Revise(part.Id, 1, part.AsText() with { Text = "Alle skal kunne være med!" }, secretariat, now);
            var edition = draft.PutForwardEdition(draft.DraftNumber, version, "Et udråbstegn.", 1, secretariat, now).Made!;
            draft.Revise(part.Id, 2, part.AsText() with { Text = "Alle skal kunne være med." }, secretariat, now);
            var said = ParagraphComment.Write(draft, part.Id, part.Paragraphs[0].Id, "Godt", representative, now).Made!;
            db.AddRange(version, edition, said, Suggestion.Make(draft, 1, part.Id, part.Paragraphs[0].Id, "Alle kan være med.", "Det er klarere", representative, now).Made!);
            comment = said.Id;
            return null;
        });
        made["work/agenda/draft/put-forward-edition"] = new(initiative.Work("agenda/draft/put-forward-edition"), initiative.Secretary);
        made["work/agenda/draft/comments/{id}/take-back"] = new(initiative.Work($"agenda/draft/comments/{comment}/take-back"), member);
        made["work/agenda/draft/suggestions/{number}/take-back"] = new(initiative.Work("agenda/draft/suggestions/1/take-back"), member);
        made["work/agenda/versions/{number}/contest"] = new(initiative.Work("agenda/versions/1.1/contest"), member);
    }

    private static async Task FiguresAsync(TestWorld world, Dictionary<string, FormExample> made)
    {
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        var indicator = await browser.DefineAsync(initiative, "Boliger");
        await browser.ImportAsync(indicator, "periode;tal\n2020;1\n");
        var dryRun = await browser.DryRunAsync(await browser.UploadAsync(indicator, "periode;tal\n2021;2\n"));
        var columns = await browser.UploadAsync(indicator, "serie;periode;tal\nA;2022;3\n");
        var series = await browser.FollowAsync(await columns.Form().Set("Input.Uses[0]", "Series").Set("Input.Uses[1]", "Period").Set("Input.Uses[2]", "Number").SubmitAsync());
        made["work/measurement/imports/{id}"] = new(dryRun.Address.PathAndQuery, initiative.Secretary);
        made["work/measurement/imports/{id}/series"] = new(series.Address.PathAndQuery, initiative.Secretary);
        made["work/measurement/indicators/{indicator}/figure/correct"] = new(indicator + "/figure/correct?period=2020", initiative.Secretary);
    }

    /// <summary>A challenge that was closed, and one beside a voice that anyone may read.</summary>
    private static async Task ChallengesAsync(TestWorld world, Dictionary<string, FormExample> made)
    {
        var initiative = await world.FoundAsync();
        var secretariat = await initiative.ActorOfAsync(initiative.Secretary);
        await world.PerformAsync(initiative.Id, (db, now) =>
        {
            var closed = ChallengeSteps.Challenge(initiative, 1, secretariat, now);
            Assert.Null(closed.Close(ClosingReason.Solved, null, "Der er ramper nu", secretariat, now));
            db.AddRange(closed, ChallengeSteps.Challenge(initiative, 2, secretariat, now), ChallengeSteps.AnsweredVoice(initiative, secretariat, now));
            return Task.FromResult<Refusal?>(null);
        });
        var rating = await world.FoundAsync();
        await ChallengeSteps.RoundAsync(rating, partners: 1);
        made["work/challenges/priorities/{round}/close"] = new(rating.Work("challenges/priorities/1/close"), rating.Secretary);
        made["work/challenges/priorities/open"] = new(initiative.Work("challenges/priorities/open"), initiative.Secretary);
        made["work/challenges/{number}/reopen"] = new(initiative.Work("challenges/1/reopen"), initiative.Secretary);
        made["work/challenges/{number}/evidence/voices"] = new(initiative.Work("challenges/2/evidence/voices"), initiative.Secretary);
    }

    private static async Task DecisionsAsync(TestWorld world, Dictionary<string, FormExample> made)
    {
        var deciding = await DecidingWorld.InAsync(await world.FoundAsync());
        var rules = new DecisionRules(DecisionMethod.Consent, new Share(0, 1), OverruleFrom: new Share(0, 1));
        var (waits, ended, closed) = (await deciding.DecisionAsync(rules, open: false), await deciding.DecisionAsync(rules), await deciding.DecisionAsync(rules));
        await deciding.SayAsync(ended, deciding.Representatives[0], PositionKind.Object, "Ikke sådan.");
        foreach (var number in new[] { ended, closed })
        {
            await deciding.ActAsync(number, deciding.Chair, (d, by, now) => d.End(by, now));
        }

        await deciding.ActAsync(closed, deciding.Chair, (d, by, now) =>
            d.Close(new Outcome("Nej.", deciding.Organisations[0], DateOnly.FromDateTime(now).AddDays(90)), false, by, now));
        foreach (var (act, number, who) in new[]
        {
            ("open", waits, deciding.Chair), ("change", waits, deciding.Chair), ("objections/{objection}/overrule", ended, deciding.Chair),
            ("close", ended, deciding.Initiative.Secretary), ("review", closed, deciding.Initiative.Secretary),
        })
        {
            made["work/decisions/{number}/" + act] = new(
                deciding.Initiative.Work($"decisions/{number}/{act.Replace("{objection}", "1", StringComparison.Ordinal)}"), who);
        }
    }

    private static async Task ReportsAsync(TestWorld world, Dictionary<string, FormExample> made)
    {
        var reporting = await ReportingWorld.InAsync(await world.FoundAsync());
        var (initiative, reporter) = (reporting.Initiative, await reporting.ReporterAsync());
        await reporting.SubmitAsync(2, "340", "200", "140");
        await reporting.ActAsync(1, (_, report, round, now) =>
        {
            SheetRow[] rows = [.. report.Cells.Select((cell, i) => new SheetRow(cell.Text, i == 0 ? "340" : "170"))];
            return Task.FromResult(report.Save(round, rows, 0, reporter, now) ?? report.PutFile(round, "tal.csv", rows, reporter, now));
        });
        var secretariat = await reporting.SecretariatAsync();
        await world.PerformAsync(initiative.Id, (db, now) =>
        {
            db.Add(DataAgreement.Conclude(initiative.Id, reporting.Organisations[1], DateOnly.FromDateTime(now), null, "Brev af 1. marts", [], secretariat, now).Made!);
            return Task.FromResult<Refusal?>(null);
        });
        foreach (var (act, number, who) in new[]
        {
            ("submit", 1, reporting.Reporters[0]), ("file/use", 1, reporting.Reporters[0]), ("take-back", 2, reporting.Reporters[1]),
            ("approve", 2, initiative.Secretary), ("return", 2, initiative.Secretary), ("look", 2, initiative.Secretary),
        })
        {
            made["work/measurement/reports/{number}/" + act] = new(initiative.Work($"measurement/reports/{number}/{act}"), who);
        }
    }
}

/// <param name="Address">Where the form is found.</param>
/// <param name="Who">By whom; null is a visitor.</param>
/// <param name="ThenAsync">What is done there first; null for nothing.</param>
/// <param name="Which">As <see cref="OpenForm"/> has it.</param>
internal sealed record FormExample(string Address, TestPerson? Who, Func<TestPage, Task<TestPage>>? ThenAsync = null, string? Which = null);
