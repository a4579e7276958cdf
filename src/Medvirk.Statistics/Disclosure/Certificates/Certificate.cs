using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Medvirk.Statistics.Disclosure.Certificates;

/// <summary>
/// The proof that a table may be released: counts that agree with everything published, and for each guard two other
/// worlds that do too, one in which its sum is small and one in which it is not. Checking it takes sums and nothing else.
/// It holds the very counts that are hidden: it is kept apart, and never shown to anyone.
/// </summary>
/// <param name="Counts">Of each atom.</param>
/// <param name="Proofs">One for each of the cube's guards, in their order.</param>
/// <param name="Seal">Of all that stands in it, in hexadecimal digits. Whoever changes something without sealing it anew is found out.</param>
public sealed record Certificate(IReadOnlyList<long> Counts, IReadOnlyList<GuardProof> Proofs, string Seal)
{
    /// <summary>Sealed by what stands in it.</summary>
    public static Certificate Of(IReadOnlyList<long> counts, IReadOnlyList<GuardProof> proofs)
    {
        var certificate = new Certificate(counts, proofs, string.Empty);
        return certificate with { Seal = certificate.Sealed() };
    }

    /// <summary>Whether it is as it was sealed.</summary>
    internal bool IsWhole => Seal == Sealed();

    /// <summary>SHA-256 of all its numbers, each list after its length.</summary>
    private string Sealed()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        foreach (var number in Numbers())
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private IEnumerable<long> Numbers() =>
    [
        Counts.Count, .. Counts, Proofs.Count,
        .. Proofs.SelectMany(proof => new[] { proof.Low, proof.High }).SelectMany(world => world.SelectMany(e => new[] { e.Atom, e.By }).Prepend(world.Count)),
    ];
}

/// <param name="Low">From the certificate's counts to the world in which the sum is least.</param>
/// <param name="High">And to the one in which it is most.</param>
public sealed record GuardProof(IReadOnlyList<Exchange> Low, IReadOnlyList<Exchange> High);

/// <param name="Atom">The atom's number.</param>
/// <param name="By">How many more, or fewer, than there are; not 0.</param>
public readonly record struct Exchange(int Atom, long By);
