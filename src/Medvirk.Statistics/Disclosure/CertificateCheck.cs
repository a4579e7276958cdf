namespace Medvirk.Statistics.Disclosure;

/// <summary>Checks a certificate against what is published. It shares nothing with what made it but the words.</summary>
public static class CertificateCheck
{
    /// <param name="cells">The scheme's cells.</param>
    /// <param name="fates">What becomes of each.</param>
    /// <param name="known">Sums that the attacker knows whatever is published.</param>
    /// <returns>Whether it proves that every sensitive cell may be k or more and is not known to within k.</returns>
    public static bool Proves(this Certificate certificate, IReadOnlyList<Cell> cells, IReadOnlyList<Fate> fates, IReadOnlyList<Sum>? known = null)
    {
        Sum[] open = [.. cells.Where((_, i) => fates[i] == Fate.Published).Select(c => new Sum(c.Atoms, c.Count)), .. known ?? []];
        var sensitive = Enumerable.Range(0, cells.Count).Where(i => cells[i].IsSensitive).ToArray();
        return certificate.K >= Protection.LeastK
            && fates.Count == cells.Count
            && sensitive.All(i => fates[i] != Fate.Published)
            && certificate.Proofs.Select(p => p.Cell).Order().SequenceEqual(sensitive)
            && cells.All(c => Total(c.Atoms, certificate.Counts) == c.Count)
            && Agrees(certificate.Counts, open)
            && certificate.Proofs.All(proof => Shows(proof, cells[proof.Cell], certificate, open));
    }

    private static bool Shows(CellProof proof, Cell cell, Certificate certificate, Sum[] open)
    {
        if (Moved(certificate.Counts, proof.Low) is not { } low || Moved(certificate.Counts, proof.High) is not { } high)
        {
            return false;
        }

        var (least, most) = (Total(cell.Atoms, low), Total(cell.Atoms, high));
        return Agrees(low, open) && Agrees(high, open) && most >= certificate.K && most - least >= certificate.K;
    }

    /// <returns>Null where an exchange is of no atom, or of one twice.</returns>
    private static long[]? Moved(IReadOnlyList<long> counts, IReadOnlyList<Exchange> exchanges)
    {
        var moved = counts.ToArray();
        var seen = new HashSet<int>();
        foreach (var (atom, by) in exchanges)
        {
            if (atom < 0 || atom >= moved.Length || by == 0 || !seen.Add(atom))
            {
                return null;
            }

            moved[atom] += by;
        }

        return moved;
    }

    private static bool Agrees(IReadOnlyList<long> counts, Sum[] open) =>
        counts.All(count => count >= 0) && open.All(sum => Total(sum.Atoms, counts) == sum.Value);

    private static long? Total(IEnumerable<int> atoms, IReadOnlyList<long> counts)
    {
        var total = 0L;
        foreach (var atom in atoms)
        {
            if (atom < 0 || atom >= counts.Count)
            {
                return null;
            }

            total += counts[atom];
        }

        return total;
    }
}
