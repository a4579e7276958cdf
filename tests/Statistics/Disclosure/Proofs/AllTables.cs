using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>All tables of whole counts that agree with what is published, one after another.</summary>
internal static class AllTables
{
    /// <param name="open">Among them at least one sum of all atoms, so that there is an end to them.</param>
    public static IReadOnlyList<int[]> That(IReadOnlyList<Sum> open, int atoms)
    {
        var found = new List<int[]>();
        var counts = new int[atoms];
        var left = open.Select(sum => sum.Value).ToArray();
        int[][] with = [.. Enumerable.Range(0, atoms).Select(atom => Enumerable.Range(0, open.Count).Where(i => open[i].Atoms.Contains(atom)).ToArray())];
        int[][] endsAt = [.. Enumerable.Range(0, atoms).Select(atom => with[atom].Where(i => open[i].Atoms.Max() == atom).ToArray())];
        Fill(0);
        return found;

        void Fill(int atom)
        {
            if (atom == atoms)
            {
                found.Add([.. counts]);
                return;
            }

            var most = (int)with[atom].Min(i => left[i]);
            var least = endsAt[atom].Length == 0 ? 0 : (int)endsAt[atom].Max(i => left[i]);
            for (var count = least; count <= most; count++)
            {
                counts[atom] = count;
                Move(atom, -count);
                if (endsAt[atom].All(i => left[i] == 0))
                {
                    Fill(atom + 1);
                }

                Move(atom, count);
            }
        }

        void Move(int atom, int by)
        {
            foreach (var i in with[atom])
            {
                left[i] += by;
            }
        }
    }
}
