namespace Medvirk.Statistics.Disclosure;

/// <summary>A sum over atoms, each times a number modulo 2^61 − 1; only atoms that are in it are held.</summary>
public sealed class Combination
{
    private readonly SortedDictionary<int, ulong> factors;

    private Combination(SortedDictionary<int, ulong> factors) => this.factors = factors;

    public bool IsNothing => factors.Count == 0;

    public IReadOnlyDictionary<int, ulong> Factors => factors;

    /// <summary>The first atom that is in it.</summary>
    public int First
    {
        get
        {
            using var all = factors.GetEnumerator();
            return all.MoveNext() ? all.Current.Key : throw new InvalidOperationException("Nothing is in it.");
        }
    }

    /// <summary>Each of these atoms once.</summary>
    public static Combination Of(IEnumerable<int> atoms)
    {
        var factors = new SortedDictionary<int, ulong>();
        foreach (var atom in atoms)
        {
            factors[atom] = 1;
        }

        return new(factors);
    }

    public ulong At(int atom) => factors.GetValueOrDefault(atom);

    /// <summary>Takes away so many times the other.</summary>
    public void Subtract(Combination other, ulong times)
    {
        foreach (var (atom, factor) in other.factors)
        {
            var rest = Modulo.Subtract(At(atom), Modulo.Multiply(factor, times));
            if (rest == 0)
            {
                factors.Remove(atom);
            }
            else
            {
                factors[atom] = rest;
            }
        }
    }

    public void Scale(ulong times)
    {
        foreach (var atom in factors.Keys.ToArray())
        {
            factors[atom] = Modulo.Multiply(factors[atom], times);
        }
    }

    /// <summary>Whether one is the other times a number; nothing is a multiple of nothing else here.</summary>
    public bool IsMultipleOf(Combination other)
    {
        if (IsNothing || factors.Count != other.factors.Count || First != other.First)
        {
            return false;
        }

        var times = Modulo.Multiply(At(First), Modulo.Inverse(other.At(First)));
        return factors.All(pair => other.factors.TryGetValue(pair.Key, out var factor) && pair.Value == Modulo.Multiply(factor, times));
    }
}
