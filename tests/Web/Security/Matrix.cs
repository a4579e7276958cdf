using System.Text;

namespace Medvirk.Tests.Web.Security;

/// <summary>Who gets through which door: what docs/security.md shows between its two marks.</summary>
/// <param name="Roles">The columns.</param>
/// <param name="Rows">A door, and per role three marks: own, another organisation's, another initiative's.</param>
internal sealed record Matrix(IReadOnlyList<string> Roles, IReadOnlyList<(Route Route, IReadOnlyList<string> Cells)> Rows)
{
    public const string Legend = """
        Each cell has three marks: one's own initiative and organisation's; the same initiative, another organisation's; another initiative (both its own address, and its things under one's own initiative's address).

        ✓ let in · → asked to sign in · ✗ refused (403) · – not found (404; what one may not know of is not there) · ! refused by a rule, in words (409) · · no such difference
        """;

    private const string Start = "<!-- matrix: rewritten by MEDVIRK_REWRITE=1 -->\n";
    private const string End = "<!-- /matrix -->";

    /// <summary>The document with this matrix between the marks.</summary>
    public string In(string document)
    {
        var (from, to) = (document.IndexOf(Start, StringComparison.Ordinal), document.IndexOf(End, StringComparison.Ordinal));
        return from < 0 || to < from
            ? throw new InvalidOperationException($"docs/security.md lacks '{Start.Trim()}' … '{End}'.")
            : document[..(from + Start.Length)] + this + document[to..];
    }

    public override string ToString()
    {
        var text = new StringBuilder().Append(Legend).Append("\n\n| door | ").AppendJoin(" | ", Roles).Append(" |\n|---|")
            .Append(string.Concat(Roles.Select(_ => "---|"))).Append('\n');
        foreach (var (door, cells) in Merged())
        {
            text.Append("| `").Append(door).Append("` | ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>Doors that fail, or answer in a way that is none of the legend's.</summary>
    public IEnumerable<string> Broken() =>
        from row in Rows
        from cell in Roles.Zip(row.Cells)
        where cell.Second.Contains(Asker.Broken, StringComparison.Ordinal)
        select $"{row.Route} fails for the {cell.First}: '{cell.Second}'.";

    /// <summary>What must hold whatever the table says, so that rewriting it hides no hole.</summary>
    public IEnumerable<string> Holes()
    {
        foreach (var (route, cells) in Rows.Where(r => r.Route.IsRoom || r.Route is { IsApi: true, IsPublic: false }))
        {
            foreach (var (role, cell) in Roles.Zip(cells))
            {
                var marks = cell.ToCharArray();
                var wrong = role switch
                {
                    "visitor" => marks.Any(mark => mark is not ('→' or '·')),
                    // Without a mandate there is no token either.
                    "operator" or "founder" when route.IsApi => marks.Any(mark => mark is not ('→' or '·')),
                    "operator" or "founder" => marks.Any(mark => mark is not ('–' or '·')),
                    _ => marks[^1] is not ('–' or '✗' or '·'),
                };
                if (wrong)
                {
                    yield return $"{route}: the {role} gets '{cell}'.";
                }
            }
        }
    }

    private IEnumerable<(string Door, IReadOnlyList<string> Cells)> Merged() => Rows
        .GroupBy(row => (row.Route.Template, Cells: string.Join('|', row.Cells)))
        .Select(group => ($"{string.Join(", ", group.Select(row => row.Route.Method))} /{group.Key.Template}", group.First().Cells));
}
