using System.Globalization;
using Medvirk.Interchange.Csv;
using Medvirk.Statistics;

namespace Medvirk.Web.Verbs;

/// <summary>A CSV of counts: a column for each dimension, and columns of whole numbers.</summary>
/// <param name="Dimensions">The columns that are no numbers, in their order.</param>
/// <param name="Numbers">The columns of numbers that are there.</param>
/// <param name="Rows">As they stand.</param>
internal sealed record CountFile(IReadOnlyList<string> Dimensions, IReadOnlyList<string> Numbers, IReadOnlyList<CountRow> Rows)
{
    private static readonly CsvLimits Limits = new(Bytes: 1_000_000_000, Rows: 5_000_000);

    /// <summary>Whether there is this column of numbers.</summary>
    public bool Has(string column) => Numbers.Contains(column);

    /// <param name="file">Where it is.</param>
    /// <param name="numbers">The columns of numbers that there may be; the first is needed.</param>
    /// <param name="mayBeEmpty">Whether a number may be missing.</param>
    /// <exception cref="InvalidInputException">It is no such file. The message says where.</exception>
    public static CountFile Read(FileInfo file, IReadOnlyList<string> numbers, bool mayBeEmpty)
    {
        using var stream = file.OpenRead();
        using var csv = CsvFile.Open(stream, Limits, out var fault);
        if (csv is null || fault is not null)
        {
            throw Wrong(file, fault!);
        }

        if (!csv.Columns.Contains(numbers[0]))
        {
            throw new InvalidInputException(InputProblem.Missing, numbers[0], $"{file.Name} has no column {numbers[0]}.");
        }

        if (csv.Columns.GroupBy(c => c).FirstOrDefault(c => c.Count() > 1 || c.Key.Length == 0) is { } twice)
        {
            throw new InvalidInputException(InputProblem.Duplicate, twice.Key, $"{file.Name} has columns without a name, or twice the column '{twice.Key}'.");
        }

        int[] dimensions = [.. csv.Columns.Index().Where(c => !numbers.Contains(c.Item)).Select(c => c.Index)];
        int[] places = [.. numbers.Select(name => csv.Columns.ToList().IndexOf(name))];
        var rows = new List<CountRow>();
        foreach (var row in csv.Rows())
        {
            if (row.Fault is { } wrong)
            {
                throw Wrong(file, wrong);
            }

            rows.Add(new(row.Line, [.. dimensions.Select(i => row.Fields[i].Trim())], [.. places.Select(i => i < 0 ? null : Number(row.Fields[i].Trim(), csv.Columns[i], row.Line))]));
        }

        return rows.Count == 0
            ? throw new InvalidInputException(InputProblem.Empty, file.Name, $"{file.Name} has no rows.")
            : new([.. dimensions.Select(i => csv.Columns[i])], [.. numbers.Where(csv.Columns.Contains)], rows);

        long? Number(string text, string column, long line)
        {
            if (text.Length == 0 && mayBeEmpty)
            {
                return null;
            }

            if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                throw new InvalidInputException(InputProblem.NotANumber, column, $"{file.Name}, line {line}: in the column {column} stands '{text}', which is no whole number.");
            }

            return number >= 0
                ? number
                : throw new InvalidInputException(InputProblem.Negative, column, $"{file.Name}, line {line}: in the column {column} stands {text}; a count is not negative.");
        }
    }

    private static InvalidInputException Wrong(FileInfo file, CsvFault fault) => new(
        fault.Kind is CsvFaultKind.Empty or CsvFaultKind.NoRows ? InputProblem.Empty : InputProblem.OutOfRange,
        file.Name,
        fault.Line > 0 ? $"{file.Name}, line {fault.Line}: {InWords(fault)}" : $"{file.Name}: {InWords(fault)}");

    private static string InWords(CsvFault fault) => fault.Kind switch
    {
        CsvFaultKind.Empty or CsvFaultKind.NoRows => "there is nothing in it.",
        CsvFaultKind.Workbook => "it is a workbook; save it as CSV.",
        CsvFaultKind.NotText => "it is no text.",
        CsvFaultKind.FieldCount => $"there are {fault.Found} fields, and {fault.Allowed} columns.",
        CsvFaultKind.BrokenQuote => "a quotation mark is not closed.",
        _ => $"there is too much of it: {fault.Found}, and at most {fault.Allowed}.",
    };
}

/// <param name="Line">In the file, from 1.</param>
/// <param name="Codes">One of each dimension.</param>
/// <param name="Numbers">One of each column that was asked for; null where it is empty or not there.</param>
internal sealed record CountRow(long Line, IReadOnlyList<string> Codes, IReadOnlyList<long?> Numbers);
