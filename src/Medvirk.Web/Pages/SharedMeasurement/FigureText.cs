using System.Globalization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Binding;
using Medvirk.Web.Language;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>Figures, periods and cells as they are written for a reader.</summary>
public static class FigureText
{
    private static bool InEnglish => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "en";

    /// <summary>With the definition's decimals, in the reader's format: 12,4.</summary>
    public static string Number(Quantity number, int decimals) =>
        number.Round(decimals).ToDecimal().ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentCulture);

    /// <summary>With its unit: 12,4 %, 340 boliger.</summary>
    public static string WithUnit(Quantity number, DefinitionTerms terms) => Number(number, terms.Decimals) + Suffix(terms);

    /// <summary>What comes after the number. A number and its unit stay on one line.</summary>
    public static string Suffix(DefinitionTerms terms) => terms.Unit switch
    {
        "%" when InEnglish => "%",
        _ => "\u00A0" + terms.Unit,
    };

    /// <summary>A figure with its unit, or the word for why there is none.</summary>
    public static string Of(Texts words, Figure figure, DefinitionTerms terms) => figure.Status switch
    {
        FigureStatus.Number when figure.InUnit(terms) is { } number => WithUnit(number, terms),
        FigureStatus.Number => words["measurement.nothing-of-nothing"],
        _ => words.Of(figure.Status),
    };

    /// <summary>The counts behind a ratio: "3 af 17". Null where there are none.</summary>
    public static string? Counts(Texts words, Figure figure, DefinitionTerms terms) => figure switch
    {
        { IsNumber: true, Number: { } number, Denominator: { } of } when terms.IsRatio => words["measurement.of", Free(number), Free(of)],
        { IsNumber: true, Denominator: { } of } => words["measurement.n", Free(of)],
        _ => null,
    };

    /// <summary>With as many decimals as it has.</summary>
    public static string Free(Quantity number) => number.ToDecimal().ToString("#,0.######", CultureInfo.CurrentCulture);

    /// <summary>"2024", "1. kvartal 2024", "skoleåret 2024/25".</summary>
    public static string Of(Texts words, Period period) => words[$"measurement.period.{period.Frequency}", Name(period), period.Part];

    /// <summary>"i 2024", "i 1. kvartal 2024", "den 15. marts 2024".</summary>
    public static string In(Texts words, Period period) => words[$"measurement.in.{period.Frequency}", Name(period), period.Part];

    /// <summary>As <see cref="In"/>, at the head of a sentence.</summary>
    public static string AtHead(Texts words, Period period) => In(words, period) is { Length: > 1 } text ? char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..] : "";

    /// <summary>As a form shows it again: a code that can be read back.</summary>
    public static string Typed(Quantity number) => TypedNumber.Format(number.ToDecimal(), CultureInfo.CurrentCulture);

    /// <summary>A fault's sentence, its quantities and words in the reader's language.</summary>
    public static string Of(Texts words, FigureFault fault) => words["figure." + fault.Code, Facts(words, fault.Facts)];

    /// <summary>What is unusual about a figure.</summary>
    public static string Of(Texts words, FigureWarning warning) => words["warning." + warning.Code, Facts(words, warning.Facts)];

    /// <summary>What a cell is about, by its labels: "Region: Nord, Alder: 60+". The total has a word of its own.</summary>
    public static string Of(Texts words, CellKey cell, IReadOnlyList<Data.SharedMeasurement.CodeRow> codes) => cell.IsTotal
        ? words["measurement.total"]
        : string.Join(", ", cell.Pairs.Select(pair =>
            codes.FirstOrDefault(c => c.Breakdown == pair.Breakdown && c.Code == pair.Code) is { } code
                ? $"{code.Name}: {code.Label}"
                : $"{pair.Breakdown}: {pair.Code}"));

    private static object[] Facts(Texts words, IEnumerable<object> facts) => [.. facts.Select(fact => fact switch
    {
        Quantity quantity => Typed(quantity),
        Frequency frequency => words.Of(frequency),
        long line => line.ToString(CultureInfo.CurrentCulture),
        _ => fact,
    })];

    private static string Name(Period period) => period.Frequency switch
    {
        Frequency.Month => new DateOnly(period.StartYear, period.Part, 1).ToString("MMMM yyyy", CultureInfo.CurrentCulture),
        Frequency.SchoolYear => period.Code,
        Frequency.Irregular => Show.Day(period.Start),
        _ => period.StartYear.ToString(CultureInfo.InvariantCulture),
    };
}
