using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Web.Verbs;

/// <summary>A file as the audit attacks it.</summary>
/// <param name="Columns">The dimensions' names; of ratios one more.</param>
/// <param name="Table">The dimensions.</param>
/// <param name="Cells">What the file shows; of ratios three for each row: those with, those without, and all.</param>
/// <param name="Warnings">What may be meant otherwise than it is read.</param>
internal sealed record AuditInput(IReadOnlyList<string> Columns, CrossTable Table, IReadOnlyList<ShownCell> Cells, IReadOnlyList<string> Warnings)
{
    /// <summary>What the whole is called where nobody says.</summary>
    public const string Whole = "Total";

    private const string Count = "count";
    private const string With = "with";
    private const string Sensitive = "sensitive";

    /// <summary>The dimension of a ratio's halves.</summary>
    private const string Half = "of";

    private const string Summed = "any";

    /// <param name="scheme">Which codes are made of which, and what it calls the whole; null: each code is one of the finest.</param>
    /// <param name="total">What the whole is called; null: as the scheme says.</param>
    /// <exception cref="InvalidInputException">The file can't be read, or does not fit the scheme, or has no sums at all.</exception>
    public static AuditInput Read(FileInfo file, Scheme? scheme, string? total)
    {
        total ??= scheme?.Total ?? Whole;
        var read = CountFile.Read(file, [Count, With, Sensitive], mayBeEmpty: true);
        if (scheme?.Hierarchies.Keys.FirstOrDefault(name => !read.Dimensions.Contains(name)) is { } strange)
        {
            throw new InvalidInputException(InputProblem.Missing, strange, $"The hierarchies are of {strange}, and {file.Name} has no such column.");
        }

        var codes = read.Dimensions.Select((_, i) => read.Rows.Select(row => row.Codes[i]).ToHashSet()).ToArray();
        var parts = read.Dimensions.Select(name => scheme?.Hierarchies.GetValueOrDefault(name)).ToArray();
        if (read.Rows.Any(row => row.Numbers[0] is null) && !codes.Zip(parts).Any(d => d.First.Contains(total) || d.Second?.Keys.Any(d.First.Contains) == true))
        {
            throw new InvalidInputException(InputProblem.Missing, total, $"No row of {file.Name} is a sum of others: none is of {total} in any column. Say with --total what the whole is called, or with --hierarchies what is made of what.");
        }

        // A dimension that is summed up in all rows has one class, whatever it is called.
        Dimension[] dimensions = [.. read.Dimensions.Select((name, i) => new Dimension(name, codes[i].SetEquals([total]) ? [Summed] : codes[i], total, parts[i]))];
        string[] warnings = [.. read.Dimensions.SelectMany((name, i) => WarningsOf(name, codes[i], parts[i], total))];
        return read.Has(With)
            ? new([.. read.Dimensions, Half], new([.. dimensions, new(Half, [With, "without"], "all")]), [.. read.Rows.SelectMany(row => Halves(file, row))], warnings)
            : new(read.Dimensions, new(dimensions), [.. read.Rows.Select(row => new ShownCell(row.Codes, row.Numbers[0], row.Numbers[2] > 0))], warnings);
    }

    private static IEnumerable<string> WarningsOf(string name, HashSet<string> codes, IReadOnlyDictionary<string, IReadOnlyList<string>>? parts, string total)
    {
        if (!codes.Contains(total))
        {
            yield return $"Note: no row is of {total} in {name}. If the whole is called otherwise there, say so with --total.";
        }

        string[] unseen = [.. (parts ?? new Dictionary<string, IReadOnlyList<string>>()).SelectMany(part => part.Value.Prepend(part.Key)).Distinct().Where(code => !codes.Contains(code) && code != total)];
        if (unseen.Length > 0)
        {
            yield return $"Note: in {name} no row is of {string.Join(", ", unseen)}, which the hierarchies name.";
        }
    }

    private static ShownCell[] Halves(FileInfo file, CountRow row)
    {
        var (all, with, isSensitive) = (row.Numbers[0], row.Numbers[1], row.Numbers[2] > 0);
        return with > all
            ? throw new InvalidInputException(InputProblem.Contradiction, With, $"{file.Name}, line {row.Line}: there are {with} with it among {all}.")
            : [new([.. row.Codes, With], with, isSensitive), new([.. row.Codes, "without"], all - with, isSensitive), new([.. row.Codes, "all"], all)];
    }
}
