using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>Which part of the whole a page shows, chosen in a plain form: one list per breakdown, blank for its total.</summary>
public sealed class CellChoice
{
    private const string Prefix = "b-";

    private CellChoice(CellKey cell, IReadOnlyList<BreakdownChoice> breakdowns) => (Cell, Breakdowns) = (cell, breakdowns);

    public CellKey Cell { get; }

    public IReadOnlyList<BreakdownChoice> Breakdowns { get; }

    /// <summary>Null where the address asks for a code that there isn't.</summary>
    public static CellChoice? Of(IQueryCollection query, IReadOnlyList<CodeRow> codes, Texts words)
    {
        var breakdowns = new List<BreakdownChoice>();
        var pairs = new List<(string, string?)>();
        foreach (var breakdown in codes.GroupBy(c => (c.Breakdown, c.Name)))
        {
            var asked = query[Prefix + breakdown.Key.Breakdown].ToString();
            if (asked.Length > 0 && breakdown.All(c => c.Code != asked))
            {
                return null;
            }

            pairs.Add((breakdown.Key.Breakdown, asked));
            breakdowns.Add(new BreakdownChoice(
                Prefix + breakdown.Key.Breakdown,
                breakdown.Key.Name,
                asked,
                [new Choice("", words["measurement.all"]), .. breakdown.Select(c => new Choice(c.Code, c.Label))]));
        }

        var known = breakdowns.Select(b => b.Field).ToHashSet();
        return query.Keys.Any(key => key.StartsWith(Prefix, StringComparison.Ordinal) && !known.Contains(key))
            ? null
            : new CellChoice(CellKey.Of(pairs), breakdowns);
    }
}

/// <param name="Field">The field's name in the address.</param>
/// <param name="Name">The breakdown's name.</param>
/// <param name="Chosen">The code chosen; blank for the total.</param>
/// <param name="Choices">The codes, the total first.</param>
public sealed record BreakdownChoice(string Field, string Name, string Chosen, IReadOnlyList<Choice> Choices);
