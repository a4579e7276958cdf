using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Web.Pages.SharedMeasurement.Breakdowns;

/// <summary>A breakdown's codes as they are typed: one a line, by their names; codes are made of them.</summary>
public static class CodeLines
{
    /// <summary>Room for every code at full length.</summary>
    public const int Length = 100_000;

    /// <summary>The lines, each once, without blank ones.</summary>
    public static IReadOnlyList<string> Of(string? text) =>
        [.. Domain.Shared.Text.Clean(text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The key of what is wrong with them; null where nothing is.</summary>
    public static string? Fault(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? "measurement.codes.none"
        : lines.Count > Breakdown.MostCodes ? "measurement.codes.many"
        : lines.Any(l => l.Length > BreakdownCode.LabelLength) ? "measurement.codes.long"
        : null;

    /// <summary>Those that the breakdown lacks, each with a code of its own.</summary>
    public static IReadOnlyList<(string Code, string Label)> NewTo(Breakdown breakdown, IReadOnlyList<string> lines)
    {
        var taken = breakdown.Codes.Select(c => c.Code).ToHashSet();
        var news = new List<(string, string)>();
        foreach (var line in lines.Where(l => breakdown.Codes.All(c => !string.Equals(c.Label, l, StringComparison.OrdinalIgnoreCase))))
        {
            var code = CodeText.Of(line, taken.Contains);
            taken.Add(code);
            news.Add((code, line));
        }

        return news;
    }
}
