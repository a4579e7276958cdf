namespace Medvirk.Interchange.Csv;

/// <summary>How much of a file is taken before it is refused.</summary>
/// <param name="Bytes">The file's size.</param>
/// <param name="Rows">Rows below the header.</param>
/// <param name="Columns">Columns.</param>
/// <param name="FieldLength">Characters in one field.</param>
public sealed record CsvLimits(long Bytes = 20_000_000, int Rows = 200_000, int Columns = 100, int FieldLength = 2_000)
{
    public static readonly CsvLimits Default = new();
}
