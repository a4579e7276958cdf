using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Web.Pages.SharedMeasurement.Imports;

/// <summary>A column of a file with what it might be, for a person to say yes or no to.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Examples">A few of its texts.</param>
/// <param name="Distinct">How many different texts were seen; at most <see cref="MostSeen"/>.</param>
/// <param name="IsEverBlank">Whether it is blank in some row.</param>
public sealed record ColumnGuess(string Name, IReadOnlyList<string> Examples, int Distinct, bool IsEverBlank)
{
    /// <summary>More different texts than this are not a list of codes.</summary>
    public const int MostSeen = 200;

    private static readonly Dictionary<string, ColumnUse> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        ["year"] = ColumnUse.Period, ["år"] = ColumnUse.Period, ["period"] = ColumnUse.Period, ["periode"] = ColumnUse.Period,
        ["tid"] = ColumnUse.Period, ["time"] = ColumnUse.Period, ["time_period"] = ColumnUse.Period, ["time period"] = ColumnUse.Period,
        ["value"] = ColumnUse.Number, ["værdi"] = ColumnUse.Number, ["indhold"] = ColumnUse.Number, ["tal"] = ColumnUse.Number,
        ["obs_value"] = ColumnUse.Number, ["tæller"] = ColumnUse.Number, ["numerator"] = ColumnUse.Number,
        ["nævner"] = ColumnUse.Denominator, ["denominator"] = ColumnUse.Denominator,
        ["observation status"] = ColumnUse.Status, ["obs_status"] = ColumnUse.Status, ["status"] = ColumnUse.Status,
        ["units"] = ColumnUse.Unit, ["unit"] = ColumnUse.Unit, ["enhed"] = ColumnUse.Unit, ["unit measure"] = ColumnUse.Unit,
        ["series"] = ColumnUse.Series, ["serie"] = ColumnUse.Series,
        ["unit multiplier"] = ColumnUse.Ignore, ["geocode"] = ColumnUse.Ignore, ["rettet"] = ColumnUse.Ignore, ["revised"] = ColumnUse.Ignore,
        ["definition"] = ColumnUse.Ignore,
    };

    /// <summary>What the column is taken for until someone says otherwise.</summary>
    /// <param name="known">The indicator's breakdowns.</param>
    public ColumnMapping Mapping(IReadOnlyList<CodeRow> known)
    {
        var head = Name.Split('(')[0].Trim();
        if (known.FirstOrDefault(c => string.Equals(c.Name, Name, StringComparison.OrdinalIgnoreCase)) is { } breakdown)
        {
            return new(ColumnUse.Breakdown, breakdown.Breakdown);
        }

        if (Heads.TryGetValue(head, out var use))
        {
            // One series is no split.
            return use == ColumnUse.Series && Distinct <= 1 ? new(ColumnUse.Ignore) : new(use);
        }

        return Distinct is > 0 and < MostSeen ? new(ColumnUse.Breakdown, "") : new(ColumnUse.Ignore);
    }

    /// <summary>Looks through the file once.</summary>
    public static IReadOnlyList<ColumnGuess> Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var seen = columns.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        var blank = new bool[columns.Count];
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (string.IsNullOrWhiteSpace(row[i]))
                {
                    blank[i] = true;
                }
                else if (seen[i].Count < MostSeen)
                {
                    seen[i].Add(row[i].Trim());
                }
            }
        }

        return [.. columns.Select((name, i) => new ColumnGuess(name, [.. seen[i].Take(4)], seen[i].Count, blank[i]))];
    }

    /// <summary>The decimal sign that the texts of a column agree on; unknown where they don't say.</summary>
    public static DecimalSign SignOf(IEnumerable<string> texts)
    {
        var (comma, point) = (false, false);
        foreach (var text in texts.Where(t => NumberReading.Of(t).IsNumber))
        {
            var last = text.LastIndexOfAny([',', '.']);
            comma |= last >= 0 && text[last] == ',' && NumberReading.Of(text, DecimalSign.Comma).IsNumber && !NumberReading.Of(text, DecimalSign.Point).IsNumber;
            point |= last >= 0 && text[last] == '.' && NumberReading.Of(text, DecimalSign.Point).IsNumber && !NumberReading.Of(text, DecimalSign.Comma).IsNumber;
        }

        return (comma, point) switch { (true, false) => DecimalSign.Comma, (false, true) => DecimalSign.Point, _ => DecimalSign.Unknown };
    }
}
