namespace Medvirk.Statistics.Disclosure.Tables;

/// <summary>
/// One dimension of a table: its codes, and what each is made of. Hierarchies may overlap; the finest codes are the leaves.
/// </summary>
public sealed class Dimension
{
    private readonly Dictionary<string, int[]> leavesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sets = new(StringComparer.Ordinal);

    /// <param name="name">As in the table's heading.</param>
    /// <param name="codes">Every code that occurs; once or several times.</param>
    /// <param name="total">The code of the whole; it need not occur.</param>
    /// <param name="parts">Of each code that is made of others: of which.</param>
    /// <exception cref="InvalidInputException">No codes, or a code that is made of itself, or of nothing.</exception>
    public Dimension(string name, IEnumerable<string> codes, string total, IReadOnlyDictionary<string, IReadOnlyList<string>>? parts = null)
    {
        Name = name;
        parts ??= new Dictionary<string, IReadOnlyList<string>>();
        var all = codes.Concat(parts.SelectMany(p => p.Value.Prepend(p.Key))).Where(code => code != total).Distinct().Order(StringComparer.Ordinal).ToArray();
        Leaves = [.. all.Where(code => !parts.ContainsKey(code))];
        if (Leaves.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, name, $"The dimension {name} has no codes but {total}.");
        }

        var number = Leaves.Index().ToDictionary(leaf => leaf.Item, leaf => leaf.Index);
        foreach (var code in all)
        {
            leavesOf[code] = [.. Expand(code, []).Distinct().Order()];
        }

        Codes = [.. all.Where(code => code != total)];
        leavesOf[total] = parts.ContainsKey(total) ? [.. Expand(total, []).Distinct().Order()] : [.. number.Values.Order()];

        foreach (var same in leavesOf.GroupBy(pair => string.Join(' ', pair.Value)).Index())
        {
            foreach (var code in same.Item)
            {
                sets[code.Key] = same.Index;
            }
        }

        IEnumerable<int> Expand(string code, HashSet<string> above)
        {
            if (number.TryGetValue(code, out var leaf))
            {
                return [leaf];
            }

            if (!above.Add(code))
            {
                throw new InvalidInputException(InputProblem.Contradiction, name, $"In {name}, {code} is made of itself.");
            }

            return parts[code].Count == 0
                ? throw new InvalidInputException(InputProblem.Empty, name, $"In {name}, {code} is made of nothing.")
                : parts[code].SelectMany(part => Expand(part, [.. above])).ToArray();
        }
    }

    public string Name { get; }

    /// <summary>The finest codes, in the order of their letters.</summary>
    public IReadOnlyList<string> Leaves { get; }

    /// <summary>All but the total, in the order of their letters.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The same number for codes of the same leaves.</summary>
    internal int SetOf(string code) => sets[code];

    /// <summary>The leaves that a code is made of, by number.</summary>
    /// <exception cref="InvalidInputException">There is no such code.</exception>
    public IReadOnlyList<int> LeavesOf(string code) => leavesOf.TryGetValue(code, out var leaves)
        ? leaves
        : throw new InvalidInputException(InputProblem.OutOfRange, Name, $"There is no code {code} in {Name}.");
}
