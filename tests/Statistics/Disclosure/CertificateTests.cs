using CsCheck;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class CertificateTests
{
    [Fact]
    public void Every_table_that_is_protected_has_a_proof_in_whole_counts() => Table.Some.Sample(
        counts =>
        {
            var cube = Table.Of(counts);
            var made = Protection.Of(cube);
            return made.Certificate?.Proves(cube, made.Fates) == true;
        },
        iter: 150,
        seed: "0000KOIKmGN1");

    /// <summary>One number of it changed, anywhere, and it proves nothing; not here, if it is sealed anew.</summary>
    [Fact]
    public void A_certificate_that_was_tampered_with_is_refused()
    {
        var cube = Table.Of([[2, 20, 30, 1], [25, 40, 3, 12], [60, 4, 80, 9]]);
        var made = Protection.Of(cube);
        Assert.True(made.Certificate?.Proves(cube, made.Fates));
        foreach (var tampered in Tampered(made.Certificate!))
        {
            Assert.False(tampered.Proves(cube, made.Fates));
            Assert.False(Certificate.Of(tampered.Counts, tampered.Proofs).Proves(cube, made.Fates));
        }
    }

    [Fact]
    public void Publishing_a_secondary_cell_makes_the_proof_fail()
    {
        var cube = Table.Of([[2, 20, 30], [25, 40, 50], [60, 70, 80]]);
        var made = Protection.Of(cube);
        Assert.Equal(3, made.Fates.Count(fate => fate == Fate.Secondary));
        foreach (var secondary in Enumerable.Range(0, cube.Cells.Count).Where(i => made.Fates[i] == Fate.Secondary))
        {
            Fate[] careless = [.. made.Fates.Select((fate, i) => i == secondary ? Fate.Published : fate)];
            Assert.False(made.Certificate?.Proves(cube, careless));
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

            Certificate With(GuardProof other) => whole with { Proofs = [.. whole.Proofs.Select(p => p == proof ? other : p)] };
        }
    }
}
