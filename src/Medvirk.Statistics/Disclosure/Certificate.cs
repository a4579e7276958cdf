namespace Medvirk.Statistics.Disclosure;

/// <summary>
/// The proof that a table may be released: the counts as they are, and for each sensitive cell two other worlds that agree
/// with everything published, one in which it is small and one in which it is not. Checking it takes sums and nothing else.
/// It holds the very counts that are hidden: it is kept apart, and never shown to anyone.
/// </summary>
/// <param name="K">Counts below are small.</param>
/// <param name="Counts">Of each atom, as they are.</param>
/// <param name="Proofs">One for each sensitive cell.</param>
public sealed record Certificate(int K, IReadOnlyList<long> Counts, IReadOnlyList<CellProof> Proofs);

/// <param name="Cell">The cell's place among the cells.</param>
/// <param name="Low">From the counts as they are to the world in which the cell is least.</param>
/// <param name="High">And to the one in which it is most.</param>
public sealed record CellProof(int Cell, IReadOnlyList<Exchange> Low, IReadOnlyList<Exchange> High);

/// <param name="Atom">The atom's number.</param>
/// <param name="By">How many more, or fewer, than there are; not 0.</param>
public readonly record struct Exchange(int Atom, long By);
