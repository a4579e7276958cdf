namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>
/// A dense simplex of its own, after Dantzig, with Bland's rule where it goes in circles: unknowns from 0 up that add up to
/// what is said of them. Sums can be added at any time. Its numbers are fractions of small whole ones, so that what lies
/// within a ten-millionth of a whole number is one.
/// </summary>
internal sealed class Simplex
{
    private const double Hair = 1e-7;

    /// <summary>A sum that is short by less is reached: after many steps the roundings have added up to that.</summary>
    private const double Short = 1e-6;

    /// <summary>After so many steps Bland's rule.</summary>
    private const int Patience = 200;

    private readonly int unknowns;

    /// <summary>The sums that do not follow from others, solved for their basic unknowns; what each gives, last.</summary>
    private readonly List<double[]> rows = [];
    private readonly List<int> basic = [];

    public Simplex(int unknowns) => this.unknowns = unknowns;

    public Simplex(Simplex other)
    {
        unknowns = other.unknowns;
        rows = [.. other.rows.Select(row => (double[])row.Clone())];
        basic = [.. other.basic];
    }

    /// <returns>Whether there are still such unknowns.</returns>
    public bool Add(IEnumerable<int> sum, long gives)
    {
        var row = new double[unknowns + 1];
        foreach (var i in sum)
        {
            row[i] = 1;
        }

        row[unknowns] = gives;
        Clear(row);
        if (row[unknowns] < 0)
        {
            row = [.. row.Select(factor => -factor)];
        }

        // The row is short of what it gives: unknowns are let in until one can give all that is left.
        var pivot = -1;
        for (var steps = 0; pivot < 0 && row[unknowns] > Short; steps++)
        {
            var enters = Entering(row, steps);
            if (enters < 0)
            {
                return false;
            }

            var leaves = Leaving(enters, steps);
            if (leaves < 0 || row[unknowns] / row[enters] <= rows[leaves][unknowns] / rows[leaves][enters])
            {
                pivot = enters;
            }
            else
            {
                Pivot(leaves, enters);
                Clear(row);
            }
        }

        pivot = pivot >= 0 ? pivot : Enumerable.Range(0, unknowns).MaxBy(i => Math.Abs(row[i]));
        if (Math.Abs(row[pivot]) > Hair)
        {
            rows.Add(row);
            basic.Add(pivot);
            Pivot(rows.Count - 1, pivot);
        }

        return true;
    }

    /// <summary>The most that these unknowns can be together, or with a minus the least; infinite where nothing bounds it.</summary>
    /// <param name="at">The unknowns where it is so.</param>
    public double Most(IEnumerable<int> set, int sign, out double[] at)
    {
        var gain = new double[unknowns + 1];
        foreach (var i in set)
        {
            gain[i] = sign;
        }

        Clear(gain);
        for (var steps = 0; ; steps++)
        {
            var enters = Entering(gain, steps);
            var leaves = enters < 0 ? -1 : Leaving(enters, steps);
            if (leaves < 0)
            {
                at = new double[unknowns];
                for (var row = 0; row < rows.Count; row++)
                {
                    at[basic[row]] = rows[row][unknowns];
                }

                return enters < 0 ? -gain[unknowns] : double.PositiveInfinity;
            }

            Pivot(leaves, enters);
            Clear(gain);
        }
    }

    private int Entering(double[] gain, int steps)
    {
        if (steps > Patience)
        {
            return Array.FindIndex(gain, 0, unknowns, factor => factor > Hair);
        }

        var largest = -1;
        for (var i = 0; i < unknowns; i++)
        {
            largest = gain[i] > Hair && (largest < 0 || gain[i] > gain[largest] + Hair) ? i : largest;
        }

        return largest;
    }

    /// <summary>The row whose basic unknown is the first to be 0 when another is let in.</summary>
    private int Leaving(int enters, int steps)
    {
        var (leaves, least) = (-1, double.PositiveInfinity);
        for (var row = 0; row < rows.Count; row++)
        {
            var bears = rows[row][enters] > Hair ? rows[row][unknowns] / rows[row][enters] : double.PositiveInfinity;
            if (bears < least - Hair || (bears < least + Hair && leaves >= 0 && (steps > Patience ? basic[row] < basic[leaves] : rows[row][enters] > rows[leaves][enters])))
            {
                (leaves, least) = (row, bears);
            }
        }

        return leaves;
    }

    private void Pivot(int at, int enters)
    {
        var (row, by) = (rows[at], rows[at][enters]);
        for (var i = 0; i <= unknowns; i++)
        {
            row[i] = Whole(row[i] / by);
        }

        basic[at] = enters;
        for (var other = 0; other < rows.Count; other++)
        {
            if (other != at)
            {
                Take(rows[other], row, enters);
            }
        }
    }

    /// <summary>Takes the basic unknowns out of it.</summary>
    private void Clear(double[] row)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            Take(row, rows[i], basic[i]);
        }
    }

    private void Take(double[] from, double[] row, int unknown)
    {
        var times = from[unknown];
        if (times != 0)
        {
            for (var i = 0; i <= unknowns; i++)
            {
                from[i] = row[i] == 0 ? from[i] : Whole(from[i] - (times * row[i]));
            }
        }
    }

    private static double Whole(double number) => Math.Round(number) is var whole && Math.Abs(number - whole) < Hair ? whole : number;
}
