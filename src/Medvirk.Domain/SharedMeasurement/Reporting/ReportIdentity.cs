using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>By which names a file says what it is about, and its breakdowns by which words.</summary>
/// <param name="IndicatorSlug">The indicator's short name.</param>
/// <param name="IndicatorName">Its name under the frozen definition.</param>
/// <param name="OrganisationName">Whose figures.</param>
/// <param name="Breakdowns">Those that the asked cells use, in the order shown.</param>
public sealed record ReportIdentity(string IndicatorSlug, string IndicatorName, string OrganisationName, IReadOnlyList<BreakdownWords> Breakdowns)
{
    /// <summary>The cell in words: "Nord, 60 år og derover"; null for the total.</summary>
    public string? LabelOf(CellKey cell)
    {
        var labels = Breakdowns
            .Select(b => cell.Pairs.Where(p => p.Breakdown == b.Code).Select(p => b.Labels.GetValueOrDefault(p.Code, p.Code)).FirstOrDefault())
            .OfType<string>().ToArray();
        return labels.Length == 0 ? null : string.Join(", ", labels);
    }
}

/// <param name="Code">The breakdown's code.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Labels">What people call each of its codes.</param>
public sealed record BreakdownWords(string Code, string Name, IReadOnlyDictionary<string, string> Labels)
{
    /// <summary>The code that a text means: the code itself or its label, whatever its letters' case.</summary>
    public string? CodeOf(string text)
    {
        var cleaned = Text.Clean(text);
        return Labels.ContainsKey(cleaned)
            ? cleaned
            : Labels.Where(l => Same(l.Value, cleaned) || Same(l.Key, cleaned)).Select(l => l.Key).FirstOrDefault();
    }

    public bool IsCalled(string heading) => Same(heading, Code) || Same(heading, Name);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
