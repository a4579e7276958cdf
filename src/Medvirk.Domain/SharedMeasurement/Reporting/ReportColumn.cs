namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>The columns of a report's file besides its breakdowns, with the words that name them.</summary>
public sealed record ReportColumn(string Danish, string English, params IReadOnlyList<string> Others)
{
    public static readonly ReportColumn Indicator = new("indikator", "indicator");
    public static readonly ReportColumn Organisation = new("organisation", "organisation", "organization");
    public static readonly ReportColumn Period = new("periode", "period");

    /// <summary>The cell in words, for those who read the file; not read back.</summary>
    public static readonly ReportColumn Label = new("beskrivelse", "description");
    public static readonly ReportColumn Number = new("tal", "value", "værdi", "number", "antal");
    public static readonly ReportColumn Numerator = new("tæller", "numerator");
    public static readonly ReportColumn Denominator = new("nævner", "denominator", "n");
    public static readonly ReportColumn Status = new("status", "status");
    public static readonly ReportColumn Note = new("bemærkning", "note", "forklaring", "explanation");

    public string In(string language) => language == "en" ? English : Danish;

    public bool IsCalled(string heading) =>
        Others.Prepend(English).Prepend(Danish).Any(name => string.Equals(name, heading.Trim(), StringComparison.OrdinalIgnoreCase));
}
