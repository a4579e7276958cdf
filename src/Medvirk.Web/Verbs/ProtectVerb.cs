using System.CommandLine;
using System.Globalization;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Rounding;
using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk protect RECORDS.csv --scheme SCHEME.json --out FOLDER</c>: a table that may be released.</summary>
public static class ProtectVerb
{
    private static readonly string[] Numbers = ["count", "with"];

    public static Command Make(VerbContext context)
    {
        var records = new Argument<FileInfo>("RECORDS") { Description = "A CSV with one row for each of the finest classes: a column for each dimension, count, and for a ratio with (how many of count)." };
        var scheme = new Option<FileInfo>("--scheme") { Description = "JSON: {\"hierarchies\": {\"area\": {\"North\": [\"A\", \"B\"]}}, \"cells\": [[\"area\", \"quarter\"], []]}. It may also say total (the code of the whole), sensitiveZeros, publicDenominators, and insiders (the dimension of the partners, who know what they entered).", HelpName = "FILE", Required = true };
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write table.csv and report.md into; what must never be shown goes into its folder secret.", HelpName = "FOLDER", Required = true };
        var k = new Option<int>("--k") { Description = "Counts below are small.", DefaultValueFactory = _ => Protection.DefaultK };
        var rounding = new Option<bool>("--rounding") { Description = "For very sparse tables: hide nothing, but round the small counts of the finest classes to 0 or k, and publish sums of those." };
        var verb = new Command(
            "protect",
            "Makes a table of counts, or ratios, from which nobody can find out a small count; others are hidden for its sake. "
            + "Dimensions that the scheme does not name are summed up. Ends with 1, and writes no table, where that can't be reached; with 2, "
            + "and leaves the folder as it was, where it can't read what it is given. The folder secret holds the proof, which is made of the very "
            + "counts that are hidden: keep it as safe as the records. Former tables it does not know: whoever has both can subtract one from the other.")
        {
            records, scheme, folder, k, rounding,
        };
        verb.SetAction((parsed, ct) => StatisticsVerb.RunAsync(context, () => RunAsync(
            context, parsed.GetRequiredValue(records), parsed.GetRequiredValue(scheme), parsed.GetRequiredValue(folder), parsed.GetRequiredValue(k), parsed.GetValue(rounding), ct)));
        return verb;
    }

    private static async Task<int> RunAsync(VerbContext context, FileInfo records, FileInfo schemeFile, DirectoryInfo folder, int k, bool isRounded, CancellationToken ct)
    {
        var scheme = Scheme.Read(await File.ReadAllTextAsync(schemeFile.FullName, ct));
        var read = CountFile.Read(records, Numbers, mayBeEmpty: false);
        var table = new SchemeTable(scheme, new(read.Dimensions, [.. read.Rows.Select(row => new Record(row.Codes, row.Numbers[0]!.Value, row.Numbers[1]))]), k);
        foreach (var (dimension, unseen) in table.Unseen.GroupBy(code => code.Dimension).Select(same => (same.Key, string.Join(", ", same.Select(code => code.Code)))))
        {
            await context.Error.WriteLineAsync($"Note: in {dimension} no record is of {unseen}, which the hierarchies name; there are 0.");
        }

        if (isRounded)
        {
            return await RoundAsync(context, scheme, table, folder, k, ct);
        }

        var made = Protection.Of(table.Cube);
        await new ReleaseFolder(folder.FullName).WriteAsync(scheme, table, made, k, ct);
        var hidden = made.Fates.Count(fate => fate != Fate.Published);
        if (!made.MayBeReleased)
        {
            return await context.RefuseAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"The table is withheld: {made.Exposed.Count} figures can't be kept from being known, whatever else is hidden. {folder.FullName} says so, and holds no table."));
        }

        await context.SayAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.Combine(folder.FullName, ReleaseFolder.Table)} is written: {made.Fates.Count} cells, {hidden} hidden, of them {made.Fates.Count(fate => fate == Fate.Secondary)} for others' sake."));
        return VerbContext.Done;
    }

    private static async Task<int> RoundAsync(VerbContext context, Scheme scheme, SchemeTable table, DirectoryInfo folder, int k, CancellationToken ct)
    {
        if (scheme.PublicDenominators)
        {
            return await StatisticsVerb.RefuseAsync(context, "Denominators that everyone knows can't be rounded: without --rounding ratios of few are hidden.");
        }

        var rounded = table.Rounded(SmallCountRounding.Of([.. table.Cube.Cells.SelectMany(cell => cell.Shows.Select(sum => sum.Atoms))], table.Cube.Counts, k));
        await new ReleaseFolder(folder.FullName).WriteAsync(table, rounded, k, ct);
        await context.SayAsync(string.Create(CultureInfo.InvariantCulture, $"{Path.Combine(folder.FullName, ReleaseFolder.Table)} is written: {rounded.Count} figures, sums of rounded counts."));
        return VerbContext.Done;
    }
}
