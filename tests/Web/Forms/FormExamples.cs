using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.CommonAgenda;
using Medvirk.Tests.Web.SharedMeasurement;

namespace Medvirk.Tests.Web.Forms;

/// <summary>Where the forms are shown that something must have happened for first, and to whom; by the end of their addresses.</summary>
internal static class FormExamples
{
    public static async Task<IReadOnlyDictionary<string, (string Address, TestPerson Who)>> MakeAsync(TestWorld world)
    {
        var made = new Dictionary<string, (string, TestPerson)>();
        await AgendaAsync(world, made);
        await FiguresAsync(world, made);
        await ReportsAsync(world, made);
        return made;
    }

    private static async Task AgendaAsync(TestWorld world, Dictionary<string, (string, TestPerson)> made)
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
        made["agenda/begin"] = (empty.Work("agenda/begin"), empty.Secretary);
        made["agenda/begin/{id}"] = (empty.Work($"agenda/begin/{paper.Id}"), empty.Secretary);
        made["agenda/begin/blank"] = (empty.Work("agenda/begin/blank"), empty.Secretary);
        made["agenda/draft/put-forward"] = (drafting.Work("agenda/draft/put-forward"), drafting.Secretary);
    }

    private static async Task FiguresAsync(TestWorld world, Dictionary<string, (string, TestPerson)> made)
    {
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        var indicator = await browser.DefineAsync(initiative, "Boliger");
        await browser.ImportAsync(indicator, "periode;tal\n2020;1\n");
        var dryRun = await browser.DryRunAsync(await browser.UploadAsync(indicator, "periode;tal\n2021;2\n"));
        var columns = await browser.UploadAsync(indicator, "serie;periode;tal\nA;2022;3\n");
        var series = await browser.FollowAsync(await columns.Form().Set("Input.Uses[0]", "Series").Set("Input.Uses[1]", "Period").Set("Input.Uses[2]", "Number").SubmitAsync());
        made["measurement/imports/{id}"] = (dryRun.Address.PathAndQuery, initiative.Secretary);
        made["measurement/imports/{id}/series"] = (series.Address.PathAndQuery, initiative.Secretary);
        made["measurement/indicators/{indicator}/figure/correct"] = (indicator + "/figure/correct?period=2020", initiative.Secretary);
    }

    private static async Task ReportsAsync(TestWorld world, Dictionary<string, (string, TestPerson)> made)
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
            made["measurement/reports/{number}/" + act] = (initiative.Work($"measurement/reports/{number}/{act}"), who);
        }
    }
}
