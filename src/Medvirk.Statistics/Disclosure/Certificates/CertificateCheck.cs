using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Certificates;

/// <summary>Checks a certificate against what is published. It shares nothing with what made it but the words.</summary>
public static class CertificateCheck
{
    /// <param name="fates">What becomes of each of the cube's cells.</param>
    /// <returns>Whether it is as it was sealed, and proves that everything guarded stays unknown.</returns>
    public static bool Proves(this Certificate certificate, Cube cube, IReadOnlyList<Fate> fates)
    {
        if (!certificate.IsWhole
            || fates.Count != cube.Cells.Count
            || certificate.Counts.Count != cube.Counts.Count
            || certificate.Proofs.Count != cube.AllGuards.Count
            || cube.Cells.Where((cell, i) => (cell.IsSensitive || cell.StaysHidden) && fates[i] == Fate.Published).Any())
        {
            return false;
        }

        var open = cube.Open(fates);
        var sumsWith = open.SelectMany((sum, i) => sum.Atoms.Select(atom => (atom, i))).ToLookup(pair => pair.atom, pair => pair.i);
        return certificate.Counts.All(count => count >= 0)
            && open.All(sum => sum.Atoms.Sum(atom => certificate.Counts[atom]) == sum.Value)
            && cube.AllGuards.Zip(certificate.Proofs).All(pair => Shows(pair.Second, pair.First));

        bool Shows(GuardProof proof, Guard guard)
        {
            if (!MayBe(proof.Low, guard) || !MayBe(proof.High, guard))
            {
                return false;
            }

            var (set, now) = (guard.Atoms.ToHashSet(), guard.Atoms.Sum(atom => certificate.Counts[atom]));
            var least = now + proof.Low.Where(e => set.Contains(e.Atom)).Sum(e => e.By);
            var most = now + proof.High.Where(e => set.Contains(e.Atom)).Sum(e => e.By);
            return most >= guard.Most && most - least >= guard.Width;
        }

        // Whether it is another world for the one from whom it is guarded: whole, and the same in all that is known.
        bool MayBe(IReadOnlyList<Exchange> exchanges, Guard guard)
        {
            var seen = new HashSet<int>();
            var own = guard.Insider is { } insider ? cube.Insiders[insider].ToHashSet() : [];
            var change = new Dictionary<int, long>();
            foreach (var (atom, by) in exchanges)
            {
                if (atom < 0 || atom >= certificate.Counts.Count || by == 0 || !seen.Add(atom) || own.Contains(atom) || certificate.Counts[atom] + by < 0)
                {
                    return false;
                }

                foreach (var sum in sumsWith[atom])
                {
                    change[sum] = change.GetValueOrDefault(sum) + by;
                }
            }

            return change.Values.All(by => by == 0);
        }
    }
}
