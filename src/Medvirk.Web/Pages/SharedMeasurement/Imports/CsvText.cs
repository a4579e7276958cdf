using System.Globalization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Interchange.Csv;
using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.SharedMeasurement.Imports;

/// <summary>What is wrong with a file's form, in words.</summary>
public static class CsvText
{
    /// <summary>Why the file can't be read at all.</summary>
    public static string Of(Texts words, CsvFault fault) => words[
        $"csv.{fault.Kind}",
        fault.Line.ToString(CultureInfo.CurrentCulture),
        Size(words, fault.Kind, fault.Found),
        Size(words, fault.Kind, fault.Allowed)];

    /// <summary>As the fault of a row.</summary>
    public static FigureFault Of(CsvFault fault) => fault.Kind switch
    {
        CsvFaultKind.FieldCount => new("field-count", fault.Found, fault.Allowed),
        CsvFaultKind.FieldTooLong => new("field-too-long", (long)fault.Column, fault.Allowed),
        CsvFaultKind.TooManyRows => new("too-many-rows", fault.Allowed),
        _ => new("broken-quote"),
    };

    private static string Size(Texts words, CsvFaultKind kind, long number) => kind == CsvFaultKind.TooLarge
        ? words["csv.megabytes", (number / 1_000_000m).ToString("0.#", CultureInfo.CurrentCulture)]
        : number.ToString("N0", CultureInfo.CurrentCulture);
}
