using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure;

/// <summary>All that is to be released together, as one system of sums over atoms, the finest classes.</summary>
public sealed class Cube
{
    /// <summary>In which of the sums that were looked through each atom was last, to find one that stands twice.</summary>
    private readonly int[] lastIn;
    private int set;

    /// <param name="cells">The scheme's cells; at least one.</param>
    /// <param name="counts">Of each atom, from 0 up: how it is, or how it might be by all that is known.</param>
    /// <param name="known">Sums that everyone knows whatever is published: former releases, public denominators.</param>
    /// <param name="insiders">Of each partner that might reckon with what it entered itself: its atoms.</param>
    /// <param name="guards">What must stay unknown beside the cells: what former releases hid.</param>
    /// <exception cref="InvalidInputException">
    /// No cells, one of no atoms, of one that there is not or of one twice, a negative count, a count or sum of
    /// more than <see cref="Largest.Count"/>, or a sum that is not that of its atoms.
    /// </exception>
    public Cube(
        IReadOnlyList<Cell> cells, IReadOnlyList<long> counts, IReadOnlyList<Sum>? known = null,
        IReadOnlyList<IReadOnlyList<int>>? insiders = null, IReadOnlyList<Guard>? guards = null)
    {
        (Cells, Counts, Known, Insiders, Guards) = (cells, counts, known ?? [], insiders ?? [], guards ?? []);
        if (cells.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(cells), "There are no cells.");
        }

        foreach (var count in counts)
        {
            InvalidInputException.IfNoCount(count, nameof(counts));
        }

        lastIn = new int[counts.Count];

        foreach (var cell in cells)
        {
            InvalidInputException.IfNotPositive(cell.Weight, nameof(cells));
            if (cell.Shows.Count == 0)
            {
                throw new InvalidInputException(InputProblem.Empty, nameof(cells), "A cell shows nothing.");
            }

            Check(cell.Shows, nameof(cells));
            Check(cell.Guards, nameof(cells));
        }

        AllGuards = [.. Cells.SelectMany(cell => cell.Guards), .. Guards];
        Check(Known, nameof(known));
        Check(Guards, nameof(guards));
        foreach (var atoms in Insiders)
        {
            CheckAtoms(atoms, nameof(insiders));
        }
    }

    public IReadOnlyList<Cell> Cells { get; }

    public IReadOnlyList<long> Counts { get; }

    public IReadOnlyList<Sum> Known { get; }

    public IReadOnlyList<IReadOnlyList<int>> Insiders { get; }

    /// <summary>Those that are of no cell.</summary>
    public IReadOnlyList<Guard> Guards { get; }

    /// <summary>All that nobody may know: the cells' guards in their order, and the others.</summary>
    public IReadOnlyList<Guard> AllGuards { get; }

    /// <summary>What everyone can read if these become of the cells.</summary>
    public IReadOnlyList<Sum> Open(IReadOnlyList<Fate> fates) => [.. Cells.Where((_, i) => fates[i] == Fate.Published).SelectMany(c => c.Shows), .. Known];

    private void Check(IEnumerable<Sum> sums, string input)
    {
        foreach (var sum in sums)
        {
            CheckAtoms(sum.Atoms, input);
            InvalidInputException.IfNoCount(sum.Value, input);
            if (sum.Atoms.Sum(atom => Counts[atom]) != sum.Value)
            {
                throw new InvalidInputException(InputProblem.Contradiction, input, $"A sum is {sum.Value}, and its atoms' counts are {sum.Atoms.Sum(atom => Counts[atom])} together.");
            }
        }
    }

    private void Check(IEnumerable<Guard> guards, string input)
    {
        foreach (var guard in guards)
        {
            CheckAtoms(guard.Atoms, input);
            if (guard.Insider < 0 || guard.Insider >= Insiders.Count)
            {
                throw new InvalidInputException(InputProblem.OutOfRange, input, $"There is no insider {guard.Insider}.");
            }
        }
    }

    private void CheckAtoms(IReadOnlyList<int> atoms, string input)
    {
        set++;
        if (atoms.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, input, "A sum has no atoms.");
        }

        foreach (var atom in atoms)
        {
            if (atom < 0 || atom >= Counts.Count)
            {
                throw new InvalidInputException(InputProblem.OutOfRange, input, $"There is no atom {atom}: there are {Counts.Count}, from 0.");
            }

            if (lastIn[atom] == set)
            {
                throw new InvalidInputException(InputProblem.Duplicate, input, $"Atom {atom} stands twice in a sum.");
            }

            lastIn[atom] = set;
        }
    }
}
