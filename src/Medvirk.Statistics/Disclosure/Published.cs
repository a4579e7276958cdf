namespace Medvirk.Statistics.Disclosure;

/// <summary>
/// What everyone can reckon from the sums that are published: a basis in reduced row-echelon form, and of each sensitive cell
/// what cannot be reckoned. A sensitive cell is exact when nothing of it is left.
/// </summary>
public sealed class Published
{
    private readonly Dictionary<int, Combination> basis = [];
    private readonly Combination[] sensitive;

    /// <param name="sensitive">The atoms of each sensitive cell.</param>
    public Published(IEnumerable<IEnumerable<int>> sensitive) => this.sensitive = [.. sensitive.Select(Combination.Of)];

    /// <summary>How many of the published sums are not combinations of others.</summary>
    public int Rank => basis.Count;

    /// <summary>Which sensitive cells can be reckoned exactly.</summary>
    public IEnumerable<int> Exact => Enumerable.Range(0, sensitive.Length).Where(i => sensitive[i].IsNothing);

    /// <summary>Whether everyone can reckon the sum already.</summary>
    public bool Holds(IEnumerable<int> atoms) => Rest(atoms).IsNothing;

    /// <summary>Publishes the sum unless a sensitive cell would then be exact.</summary>
    /// <returns>Whether it was published.</returns>
    public bool TryPublish(IEnumerable<int> atoms)
    {
        var rest = Rest(atoms);
        if (Array.Exists(sensitive, cell => cell.IsMultipleOf(rest)))
        {
            return false;
        }

        Take(rest);
        return true;
    }

    /// <summary>Takes in what is known whatever we publish: a former release, an insider's own atoms.</summary>
    public void Know(IEnumerable<int> atoms) => Take(Rest(atoms));

    private Combination Rest(IEnumerable<int> atoms)
    {
        var rest = Combination.Of(atoms);
        foreach (var pivot in rest.Factors.Keys.Where(basis.ContainsKey).ToArray())
        {
            rest.Subtract(basis[pivot], rest.At(pivot));
        }

        return rest;
    }

    private void Take(Combination rest)
    {
        if (rest.IsNothing)
        {
            return;
        }

        var pivot = rest.First;
        rest.Scale(Modulo.Inverse(rest.At(pivot)));
        foreach (var row in basis.Values.Concat(sensitive))
        {
            if (row.At(pivot) is not 0 and var times)
            {
                row.Subtract(rest, times);
            }
        }

        basis[pivot] = rest;
    }
}
