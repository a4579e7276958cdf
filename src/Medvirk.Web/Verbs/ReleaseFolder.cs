using System.Globalization;
using System.Text;
using System.Text.Json;
using Medvirk.Interchange.Csv;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Web.Verbs;

/// <summary>What is written of a protected table: what may be shown, and apart from it what may not.</summary>
internal sealed class ReleaseFolder(string path)
{
    public const string Table = "table.csv";
    public const string Report = "report.md";
    public const string Secret = "secret";
    public const string Certificate = "certificate.json";
    public const string Rounded = "rounded.md";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public async Task WriteAsync(Scheme scheme, SchemeTable table, ProtectedCube made, int k, CancellationToken ct)
    {
        var secret = Prepare();
        await File.WriteAllTextAsync(Path.Combine(path, Report), ReportOf(scheme, table, made, k), ct);
        if (made.Certificate is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(secret, Certificate), CertificateOf(table, made, k), ct);
            await WriteTableAsync(table, table.Figures, figure => made.Fates[figure.Cell] == Fate.Published, scheme.PublicDenominators, ct);
        }
    }

    /// <summary>A table of rounded counts: nothing is hidden, and there is nothing to prove.</summary>
    public async Task WriteAsync(SchemeTable table, IReadOnlyList<Figure> rounded, int k, CancellationToken ct)
    {
        var secret = Prepare();
        await File.WriteAllTextAsync(
            Path.Combine(path, Report),
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                # Report on a rounded table

                Counts of 1 to {k - 1} in the finest classes are rounded to 0 or {k}; all {rounded.Count} figures are sums of the rounded counts, so that they add up. Each may be off by a few.

                """),
            ct);
        // How far it is off would tell more of the counts than the table does.
        var off = table.Figures.Zip(rounded, (figure, other) => Math.Abs(figure.Count - other.Count)).ToArray();
        await File.WriteAllTextAsync(
            Path.Combine(secret, Rounded),
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                # How far the rounded table is off

                Not for publishing: with the table it could tell a count.

                | | |
                |---|---:|
                | on average | {off.Average():0.0} |
                | at most | {off.Max()} |

                """),
            ct);
        await WriteTableAsync(table, rounded, _ => true, hasDenominators: false, ct);
    }

    /// <summary>Nothing of a former table may stay beside a report that says it is withheld.</summary>
    private string Prepare()
    {
        Directory.CreateDirectory(path);
        var secret = Path.Combine(path, Secret);
        Directory.CreateDirectory(secret);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(secret, OwnerOnly);
        }

        File.Delete(Path.Combine(path, Table));
        File.Delete(Path.Combine(secret, Certificate));
        File.Delete(Path.Combine(secret, Rounded));
        return secret;
    }

    private async Task WriteTableAsync(SchemeTable table, IReadOnlyList<Figure> figures, Func<Figure, bool> isShown, bool hasDenominators, CancellationToken ct)
    {
        await using var stream = File.Create(Path.Combine(path, Table));
        await using var csv = new CsvTable(stream, CultureInfo.InvariantCulture, hasMark: false);
        var isRatio = figures[0].With is not null;
        await csv.WriteAsync(isRatio ? [.. table.Dimensions, "count", "with"] : [.. table.Dimensions, "count"], ct);
        foreach (var figure in figures)
        {
            object? count = isShown(figure) || (isRatio && hasDenominators) ? (decimal)figure.Count : null;
            object? with = isShown(figure) ? (decimal?)figure.With : null;
            await csv.WriteAsync(isRatio ? [.. figure.Codes, count, with] : [.. figure.Codes, count], ct);
        }
    }

    private static string ReportOf(Scheme scheme, SchemeTable table, ProtectedCube made, int k)
    {
        var report = new StringBuilder();
        report.AppendLine("# Report on a protected table").AppendLine();
        report.AppendLine(CultureInfo.InvariantCulture, $"Counts of 1 to {k - 1} are small. Nobody who reckons with everything that is published can find out that a hidden small count is below {k}, or place it closer than {k}.").AppendLine();
        if (!made.MayBeReleased)
        {
            report.AppendLine("**The table is withheld**: some figures can't be kept from being known, whatever else is hidden. Publish fewer dimensions together, or coarser codes.");
            return report.ToString();
        }

        if (scheme.PublicDenominators)
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"Denominators are shown, for everyone knows them. Of fewer than {k} in all everyone knows that fewer than {k} are with it: there nobody can tell how many of them.").AppendLine();
        }

        if (scheme.Insiders is null)
        {
            report.AppendLine("Those who reported are trusted: whoever takes away what it entered itself was not reckoned with. The scheme can name their dimension (`insiders`).").AppendLine();
        }

        var hidden = table.Figures.Count(figure => made.Fates[figure.Cell] != Fate.Published);
        report.AppendLine("| | |").AppendLine("|---|---:|");
        report.AppendLine(CultureInfo.InvariantCulture, $"| figures | {table.Figures.Count} |");
        report.AppendLine(CultureInfo.InvariantCulture, $"| hidden | {hidden} |");
        report.AppendLine(CultureInfo.InvariantCulture, $"| share hidden | {100.0 * hidden / table.Figures.Count:0.0} % |").AppendLine();
        report.AppendLine("Hidden figures are empty in the table. Some are small, others are hidden for their sake; which is which is not said.");
        return report.ToString();
    }

    /// <summary>Atoms with their codes and counts, what becomes of each cell, and for each guard the two other worlds.</summary>
    private static string CertificateOf(SchemeTable table, ProtectedCube made, int k) => JsonSerializer.Serialize(
        new
        {
            k,
            made.Certificate!.Counts,
            Cells = table.Cube.Cells.Select((cell, i) => new { cell.Shows, Fate = made.Fates[i].ToString() }),
            table.Cube.Known,
            table.Cube.Insiders,
            made.Certificate.Seal,
            Guards = table.Cube.AllGuards.Zip(made.Certificate.Proofs, (guard, proof) => new { Guard = guard, proof.Low, proof.High }),
        },
        Json);
}
