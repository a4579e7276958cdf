namespace Medvirk.Statistics.Disclosure.Certificates;

/// <summary>
/// The proof that a table may be released: counts that agree with everything published, and for each guard two other
/// worlds that do too, one in which its sum is small and one in which it is not. Checking it takes sums and nothing else.
/// It holds the very counts that are hidden: it is kept apart, and never shown to anyone.
/// </summary>
/// <param name="Counts">Of each atom.</param>
/// <param name="Proofs">One for each of the cube's guards, in their order.</param>
public sealed record Certificate(IReadOnlyList<long> Counts, IReadOnlyList<GuardProof> Proofs);

/// <param name="Low">From the certificate's counts to the world in which the sum is least.</param>
/// <param name="High">And to the one in which it is most.</param>
public sealed record GuardProof(IReadOnlyList<Exchange> Low, IReadOnlyList<Exchange> High);

/// <param name="Atom">The atom's number.</param>
/// <param name="By">How many more, or fewer, than there are; not 0.</param>
public readonly record struct Exchange(int Atom, long By);
