using System.Runtime.InteropServices;

namespace Medvirk.Statistics.Disclosure.Sums;

/// <summary>A sum over atoms, each times a number modulo 2^61 − 1; only atoms that are in it are held, in their order. It never changes.</summary>
public sealed class Combination
{
    private readonly int[] atoms;
    private readonly ulong[] factors;

    private Combination(int[] atoms, ulong[] factors) => (this.atoms, this.factors) = (atoms, factors);

    public bool IsNothing => atoms.Length == 0;

    /// <summary>How many atoms are in it.</summary>
    public int Size => atoms.Length;

    /// <summary>From the lowest number to the highest.</summary>
    public IReadOnlyList<int> Atoms => atoms;

    /// <summary>Each of these atoms once.</summary>
    public static Combination Of(IEnumerable<int> atoms)
    {
        int[] all = [.. atoms.Distinct().Order()];
        var ones = new ulong[all.Length];
        Array.Fill(ones, 1UL);
        return new(all, ones);
    }

    /// <summary>Each atom times its factor.</summary>
    internal static Combination Of(IReadOnlyDictionary<int, ulong> factors)
    {
        int[] all = [.. factors.Where(pair => pair.Value != 0).Select(pair => pair.Key).Order()];
        return new(all, [.. all.Select(atom => factors[atom])]);
    }

    public ulong At(int atom) => Array.BinarySearch(atoms, atom) is >= 0 and var at ? factors[at] : 0;

    /// <summary>Without so many times the other.</summary>
    public Combination Minus(Combination other, ulong times)
    {
        if (times == 0 || other.IsNothing)
        {
            return this;
        }

        var (keys, values, count) = (new int[Size + other.Size], new ulong[Size + other.Size], 0);
        for (int i = 0, j = 0; i < Size || j < other.Size;)
        {
            var mine = i < Size && (j == other.Size || atoms[i] <= other.atoms[j]);
            var both = mine && j < other.Size && atoms[i] == other.atoms[j];
            keys[count] = mine ? atoms[i] : other.atoms[j];
            values[count] = mine && !both
                ? factors[i]
                : Modulo.Subtract(both ? factors[i] : 0, Modulo.Multiply(other.factors[j], times));
            i += mine ? 1 : 0;
            j += both || !mine ? 1 : 0;
            count += values[count] == 0 ? 0 : 1;
        }

        return new(keys[..count], values[..count]);
    }

    /// <summary>Takes this from a sum, so many times.</summary>
    internal void TakeFrom(Dictionary<int, ulong> sum, ulong times)
    {
        for (var i = 0; i < Size; i++)
        {
            ref var factor = ref CollectionsMarshal.GetValueRefOrAddDefault(sum, atoms[i], out _);
            factor = Modulo.Subtract(factor, Modulo.Multiply(factors[i], times));
        }
    }

    /// <summary>Without these atoms.</summary>
    internal Combination Without(HashSet<int> gone)
    {
        if (!Array.Exists(atoms, gone.Contains))
        {
            return this;
        }

        int[] left = [.. Enumerable.Range(0, Size).Where(i => !gone.Contains(atoms[i]))];
        return new([.. left.Select(i => atoms[i])], [.. left.Select(i => factors[i])]);
    }

    public Combination Times(ulong times) => times == 1 ? this : new(atoms, [.. factors.Select(factor => Modulo.Multiply(factor, times))]);
}
