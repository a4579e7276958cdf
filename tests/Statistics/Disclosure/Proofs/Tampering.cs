using MathNet.Numerics.Random;
using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>What can be done to a certificate so that it is another one.</summary>
internal static class Tampering
{
    /// <summary>One of each kind, somewhere; of some kinds there is nothing to be done.</summary>
    public static IEnumerable<(string Kind, Certificate Other)> Of(Certificate whole, RandomCube cube, MersenneTwister random)
    {
        var (atom, other) = (random.Next(whole.Counts.Count), random.Next(whole.Counts.Count));
        yield return ("a count is 1 more", Count(atom, whole.Counts[atom] + 1));
        yield return ("a count is 1 less", Count(atom, whole.Counts[atom] - 1));
        yield return ("a count is below 0", Count(atom, -1 - whole.Counts[atom]));
        yield return ("two counts are exchanged", whole with { Counts = [.. whole.Counts.Select((count, i) => i == atom ? whole.Counts[other] : i == other ? whole.Counts[atom] : count)] });
        yield return ("a count is missing", whole with { Counts = [.. whole.Counts.SkipLast(1)] });
        yield return ("a count too many", whole with { Counts = [.. whole.Counts, 0] });
        yield return ("a proof too many", whole with { Proofs = [.. whole.Proofs, new([], [])] });
        if (whole.Proofs.Count == 0)
        {
            yield break;
        }

        var (at, second) = (random.Next(whole.Proofs.Count), random.Next(whole.Proofs.Count));
        var proof = whole.Proofs[at];
        yield return ("a proof is missing", whole with { Proofs = [.. whole.Proofs.Where((_, i) => i != at)] });
        yield return ("there are no proofs", whole with { Proofs = [] });
        yield return ("a proof stands for another", Proof(whole.Proofs[second]));
        yield return ("two proofs are exchanged", whole with { Proofs = [.. whole.Proofs.Select((p, i) => i == at ? whole.Proofs[second] : i == second ? proof : p)] });
        yield return ("the worlds are exchanged", Proof(new(proof.High, proof.Low)));
        yield return ("both worlds are high", Proof(new(proof.High, proof.High)));
        yield return ("both worlds are low", Proof(new(proof.Low, proof.Low)));
        yield return ("no worlds", Proof(new([], [])));
        var (isHigh, world) = proof.High.Count > 0 ? (true, proof.High) : (false, proof.Low);
        var which = random.Next(world.Count);
        var one = world[which];
        yield return ("an exchange is left out", World([.. world.Where((_, i) => i != which)]));
        yield return ("an exchange is 1 more", Exchanged(one with { By = one.By + 1 }));
        yield return ("an exchange the other way", Exchanged(one with { By = -one.By }));
        yield return ("an exchange of 0", World([.. world, new(Enumerable.Range(0, whole.Counts.Count).Except(world.Select(e => e.Atom)).FirstOrDefault(), 0)]));
        yield return ("an exchange twice", World([.. world, one]));
        yield return ("an exchange in two halves", World([.. world.Select((e, i) => i == which ? e with { By = e.By - 1 } : e), one with { By = 1 }]));
        yield return ("an atom beyond the last", Exchanged(one with { Atom = whole.Counts.Count }));
        yield return ("an atom before the first", Exchanged(one with { Atom = -1 }));
        yield return ("an exchange of another atom", Exchanged(one with { Atom = other }));
        yield return ("everything twice as far", World([.. world.Select(e => e with { By = 2 * e.By })]));
        if (cube.Cube.AllGuards[at].Insider is { } insider)
        {
            var own = cube.Cube.Insiders[insider];
            yield return ("the reader's own", World([.. world, new(own[random.Next(own.Count)], 1)]));
        }

        Certificate Count(int of, long count) => whole with { Counts = [.. whole.Counts.Select((c, i) => i == of ? count : c)] };

        Certificate Proof(GuardProof instead) => whole with { Proofs = [.. whole.Proofs.Select((p, i) => i == at ? instead : p)] };

        Certificate World(IReadOnlyList<Exchange> instead) => Proof(isHigh ? proof with { High = instead } : proof with { Low = instead });

        Certificate Exchanged(Exchange instead) => World([.. world.Select((e, i) => i == which ? instead : e)]);
    }
}
