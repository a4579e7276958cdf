using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>Reads a certificate as a stranger would: are these counts, and those of each world, what the tables' lines say?</summary>
internal static class Judge
{
    public static bool Finds(RandomCube of, IReadOnlyList<Fate> fates, Certificate certificate)
    {
        var names = of.Names;
        if (fates.Count != of.Lines.Count || certificate.Counts.Count != names.Finest.Count || certificate.Proofs.Count != of.Secrets.Count
            || Enumerable.Range(0, fates.Count).Any(i => fates[i] == Fate.Published && of.IsSecret(i)))
        {
            return false;
        }

        Line[] open = [.. of.KnownTo(null, fates)];
        return Agrees(certificate.Counts) && of.Secrets.Zip(certificate.Proofs).All(pair => Keeps(pair.First, pair.Second));

        bool Keeps(Secret secret, GuardProof proof) =>
            World(proof.Low, secret.But) is { } low && World(proof.High, secret.But) is { } high
            && Among(secret, high) >= secret.Most && Among(secret, high) - Among(secret, low) >= secret.Width;

        long Among(Secret secret, long[] world) => names.In(secret).Sum(i => world[of.Atoms[i]]);

        // Null where it is none, or not one for that reader, who knows what it entered itself.
        long[]? World(IReadOnlyList<Exchange> exchanges, string? reader)
        {
            long[] world = [.. certificate.Counts];
            if (exchanges.Any(e => e.Atom < 0 || e.Atom >= world.Length || e.By == 0) || exchanges.DistinctBy(e => e.Atom).Count() < exchanges.Count)
            {
                return null;
            }

            foreach (var (atom, by) in exchanges)
            {
                world[atom] += by;
            }

            var isOwnKept = reader is null || of.Own[reader].All(line => of.Atoms[names.In(line.Codes).Single()] is var atom && world[atom] == certificate.Counts[atom]);
            return isOwnKept && Agrees(world) ? world : null;
        }

        bool Agrees(IReadOnlyList<long> world) =>
            world.All(count => count >= 0) && open.All(line => names.In(line.Codes).Sum(i => world[of.Atoms[i]]) == line.Count);
    }
}
