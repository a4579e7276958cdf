namespace Medvirk.Statistics.Disclosure.Tables;

/// <summary>A table by several dimensions; its atoms are all combinations of their leaves.</summary>
public sealed class CrossTable
{
    /// <summary>Beyond it a table is not reckoned with.</summary>
    public const int MostAtoms = 2_000_000;

    private readonly IReadOnlyList<Dimension> dimensions;

    /// <param name="dimensions">At least one.</param>
    /// <exception cref="InvalidInputException">No dimensions, or too many atoms.</exception>
    public CrossTable(IReadOnlyList<Dimension> dimensions)
    {
        this.dimensions = dimensions;
        if (dimensions.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(dimensions), "There are no dimensions.");
        }

        var atoms = dimensions.Aggregate(1L, (product, d) => Math.Min(product * d.Leaves.Count, long.MaxValue / 1_000_000));
        AtomCount = atoms <= MostAtoms
            ? (int)atoms
            : throw new InvalidInputException(InputProblem.OutOfRange, nameof(dimensions), $"The table has more than {MostAtoms} atoms.");
    }

    public int AtomCount { get; }

    /// <summary>The atoms in a cell.</summary>
    /// <param name="codes">One of each dimension, in their order.</param>
    /// <exception cref="InvalidInputException">A code that there is not, or not one of each dimension.</exception>
    public IReadOnlyList<int> AtomsOf(IReadOnlyList<string> codes)
    {
        if (codes.Count != dimensions.Count)
        {
            throw new InvalidInputException(InputProblem.Contradiction, nameof(codes), $"A cell has {codes.Count} codes and the table {dimensions.Count} dimensions.");
        }

        int[] atoms = [0];
        for (var i = 0; i < dimensions.Count; i++)
        {
            var (leaves, width) = (dimensions[i].LeavesOf(codes[i]), dimensions[i].Leaves.Count);
            atoms = [.. atoms.SelectMany(atom => leaves.Select(leaf => (atom * width) + leaf))];
        }

        return atoms;
    }

    /// <summary>The leaves that an atom is of, one of each dimension.</summary>
    /// <param name="atom">By number from 0.</param>
    internal string[] LeavesOf(int atom)
    {
        var codes = new string[dimensions.Count];
        for (var i = dimensions.Count - 1; i >= 0; i--)
        {
            (atom, var leaf) = Math.DivRem(atom, dimensions[i].Leaves.Count);
            codes[i] = dimensions[i].Leaves[leaf];
        }

        return codes;
    }
}
