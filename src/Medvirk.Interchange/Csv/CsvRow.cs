namespace Medvirk.Interchange.Csv;

/// <summary>One row below the header.</summary>
/// <param name="Line">The line in the file where it starts, from 1.</param>
/// <param name="Fields">As many as there are columns.</param>
/// <param name="Fault">What is wrong with its form; then the fields are not to be used.</param>
public sealed record CsvRow(long Line, IReadOnlyList<string> Fields, CsvFault? Fault);
