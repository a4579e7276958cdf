using CsCheck;
using Medvirk.Statistics.Disclosure;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class CertificateTests
{
    [Fact]
    public void Every_table_that_is_protected_has_a_proof_in_whole_counts() => Table.Some.Sample(
        counts =>
        {
            var (cells, made, certificate) = Certified(counts);
            return certificate?.Proves(cells, made.Fates) == true;
        },
        iter: 150,
        seed: "0000KOIKmGN1");

    /// <summary>One number of it changed, anywhere, and it proves nothing: or it is another proof that holds, which sums tell.</summary>
    [Fact]
    public void A_certificate_that_was_tampered_with_is_refused()
    {
        var (cells, made, whole) = Certified([[2, 20, 30, 1], [25, 40, 3, 12], [60, 4, 80, 9]]);
        Assert.True(whole?.Proves(cells, made.Fates));
        foreach (var tampered in Tampered(whole!))
        {
            Assert.False(tampered.Proves(cells, made.Fates));
        }
    }

    [Fact]
    public void Publishing_a_secondary_cell_makes_the_proof_fail()
    {
        var (cells, made, certificate) = Certified([[2, 20, 30], [25, 40, 50], [60, 70, 80]]);
        foreach (var secondary in Enumerable.Range(0, cells.Length).Where(i => made.Fates[i] == Fate.Secondary))
        {
            Fate[] careless = [.. made.Fates.Select((fate, i) => i == secondary ? Fate.Published : fate)];
            Assert.False(certificate?.Proves(cells, careless));
            Assert.Null(Certifier.Of(cells, careless, certificate!.Counts));
        }
    }

    private static IEnumerable<Certificate> Tampered(Certificate whole)
    {
        for (var atom = 0; atom < whole.Counts.Count; atom++)
        {
            yield return whole with { Counts = [.. whole.Counts.Select((c, i) => i == atom ? c + 1 : c)] };
        }

        for (var i = 0; i < whole.Proofs.Count; i++)
        {
            var proof = whole.Proofs[i];
            yield return whole with { Proofs = [.. whole.Proofs.Where(p => p != proof)] };
            yield return With(proof with { High = proof.Low });
            yield return With(proof with { Low = proof.High });
            foreach (var at in Enumerable.Range(0, proof.High.Count))
            {
                yield return With(proof with { High = [.. proof.High.Select((x, j) => j == at ? x with { By = x.By + 1 } : x)] });
                yield return With(proof with { High = [.. proof.High.Where((_, j) => j != at)] });
            }

            Certificate With(CellProof other) => whole with { Proofs = [.. whole.Proofs.Select(p => p == proof ? other : p)] };
        }
    }

    private static (Cell[] Cells, ProtectedTable Made, Certificate? Certificate) Certified(int[][] counts)
    {
        var cells = Table.Of(counts, Protection.DefaultK);
        long[] atoms = [.. counts.SelectMany(row => row).Select(count => (long)count)];
        var made = Protection.Of(cells, atoms.Length);
        return (cells, made, Certifier.Of(cells, made.Fates, atoms));
    }
}
