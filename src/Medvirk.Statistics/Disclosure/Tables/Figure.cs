namespace Medvirk.Statistics.Disclosure.Tables;

/// <summary>A figure of a scheme's table.</summary>
/// <param name="Codes">One of each dimension.</param>
/// <param name="Count">How many; of a ratio the denominator.</param>
/// <param name="With">Of a ratio those that it is about.</param>
/// <param name="Cell">Its place among the cube's cells; figures of the same atoms are one cell.</param>
public sealed record Figure(IReadOnlyList<string> Codes, long Count, long? With, int Cell);
