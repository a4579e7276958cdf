namespace Medvirk.Domain.SharedMeasurement;

/// <summary>An indicator that figures of an import go to, with the codes that its breakdowns know or will know.</summary>
public sealed class ImportTarget
{
    private readonly Dictionary<string, CodeList> lists = new(StringComparer.Ordinal);

    /// <param name="series">The text of the series column that leads here; null where there is no such column.</param>
    /// <param name="indicatorId">The indicator; null where it is to be made.</param>
    /// <param name="name">Its name.</param>
    /// <param name="terms">The definition that the figures are held against.</param>
    /// <param name="definitionNumber">That definition's number.</param>
    public ImportTarget(string? series, Guid? indicatorId, string name, DefinitionTerms terms, int definitionNumber) =>
        (Series, IndicatorId, Name, Terms, DefinitionNumber) = (series, indicatorId, name, terms, definitionNumber);

    public string? Series { get; }

    public Guid? IndicatorId { get; }

    public string Name { get; }

    public DefinitionTerms Terms { get; }

    public int DefinitionNumber { get; }

    /// <summary>The unit that the file names, from its first row on.</summary>
    public string? Unit { get; internal set; }

    /// <summary>Breakdowns that the file uses here, by code.</summary>
    public IReadOnlyDictionary<string, CodeList> Lists => lists;

    /// <summary>Tells of a breakdown that the indicator has.</summary>
    public void Knows(string breakdown, IEnumerable<(string Code, string Label)> codes) =>
        lists[breakdown] = new CodeList(isNew: false, codes);

    internal CodeList ListOf(string breakdown)
    {
        if (!lists.TryGetValue(breakdown, out var list))
        {
            lists[breakdown] = list = new CodeList(isNew: true, []);
        }

        return list;
    }
}

/// <summary>The codes of one breakdown during an import: those it has, and those that the file adds.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, string> byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);
    private readonly List<(string Code, string Label)> added = [];

    internal CodeList(bool isNew, IEnumerable<(string Code, string Label)> known)
    {
        IsNew = isNew;
        foreach (var (code, label) in known)
        {
            codes.Add(code);
            byText[label] = code;
            byText[code] = code;
        }
    }

    /// <summary>Whether the breakdown itself is to be made.</summary>
    public bool IsNew { get; }

    /// <summary>In the order in which the file has them.</summary>
    public IReadOnlyList<(string Code, string Label)> Added => added;

    /// <summary>The code that a cell's text means; null where it is unknown and may not be added.</summary>
    internal string? CodeOf(string label, bool mayAdd)
    {
        if (byText.TryGetValue(label, out var code))
        {
            return code;
        }

        if (!mayAdd || codes.Count >= Breakdown.MostCodes)
        {
            return null;
        }

        code = CodeText.Of(label, codes.Contains);
        codes.Add(code);
        byText[label] = code;
        added.Add((code, label));
        return code;
    }
}
