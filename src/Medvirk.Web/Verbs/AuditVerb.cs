using System.CommandLine;
using System.Globalization;
using Medvirk.Interchange.Csv;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk audit TABLE.csv</c>: attacks a table of counts or ratios, and says of each cell what anyone can find out.</summary>
public static class AuditVerb
{
    public static Command Make(VerbContext context)
    {
        var table = new Argument<FileInfo>("TABLE") { Description = "A CSV with one row a cell: a column for each dimension, count (empty where it is hidden), for ratios with (how many of count), and sensitive (1 where it is hidden for its own sake), if that is known." };
        var hierarchies = new Option<FileInfo?>("--hierarchies") { Description = "JSON that says which codes are made of which: {\"area\": {\"North\": [\"A\", \"B\"]}}, or a scheme. Without it each code is taken for one of the finest.", HelpName = "FILE" };
        var total = new Option<string?>("--total") { Description = $"The code of the whole. [default: as the scheme says, or {AuditInput.Whole}]" };
        var k = new Option<int>("--k") { Description = "Counts below are small.", DefaultValueFactory = _ => Protection.DefaultK };
        var verb = new Command(
            "audit",
            "Attacks a table of counts as anyone could, and prints for each cell the least (lo) and the most (hi) that it can be; "
            + "hi is empty where nothing bounds it. Of ratios it does so for those with, those without, and all. "
            + "Ends with 0 where nothing is wrong; with 1 where a small count is shown, or a hidden one is known, or is known to be "
            + "small, or a sensitive one is known to within k; with 2 where it can't read what it is given. It sees one table: "
            + "what others, or former ones, give away beside it, it does not know.")
        {
            table, hierarchies, total, k,
        };
        verb.SetAction((parsed, ct) => StatisticsVerb.RunAsync(context, () => RunAsync(
            context, parsed.GetRequiredValue(table), parsed.GetValue(hierarchies), parsed.GetValue(total), parsed.GetRequiredValue(k), ct)));
        return verb;
    }

    private static async Task<int> RunAsync(VerbContext context, FileInfo file, FileInfo? hierarchies, string? total, int k, CancellationToken ct)
    {
        var scheme = hierarchies is null ? null : Scheme.ReadHierarchies(await File.ReadAllTextAsync(hierarchies.FullName, ct));
        var input = AuditInput.Read(file, scheme, total);
        foreach (var warning in input.Warnings)
        {
            await context.Error.WriteLineAsync(warning);
        }

        var audited = TableAudit.Of(input.Table, input.Cells, k);
        await context.Output.WriteAsync(await WrittenAsync(input.Columns, audited, ct));
        var found = audited.CountBy(cell => cell.Finding).Where(pair => pair.Key != AuditFinding.None).OrderBy(pair => pair.Key).ToArray();
        foreach (var (finding, count) in found)
        {
            await context.Error.WriteLineAsync($"{count} cells: {InWords(finding, k)}");
        }

        return found.Length == 0 ? VerbContext.Done : VerbContext.NotDone;
    }

    private static async Task<string> WrittenAsync(IReadOnlyList<string> columns, IReadOnlyList<AuditedCell> audited, CancellationToken ct)
    {
        using var stream = new MemoryStream();
        await using (var csv = new CsvTable(stream, CultureInfo.InvariantCulture, hasMark: false))
        {
            await csv.WriteAsync([.. columns, "lo", "hi"], ct);
            foreach (var cell in audited)
            {
                await csv.WriteAsync([.. cell.Cell.Codes, (decimal)cell.Low, (object?)(decimal?)cell.High], ct);
            }
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string InWords(AuditFinding finding, int k) => finding switch
    {
        AuditFinding.SmallAndShown => $"a count below {k} can be read.",
        AuditFinding.Exact => "hidden, and known all the same.",
        AuditFinding.KnownToBeSmall => $"hidden, and known to be below {k}.",
        _ => $"sensitive, and known to within {k}.",
    };
}
