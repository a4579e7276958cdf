using System.Globalization;

namespace Medvirk.Tests.Statistics.Oracle;

/// <summary>What R found, as its script beside this wrote it down.</summary>
internal static class Oracle
{
    public static IReadOnlyList<Found> Of(string file, string method) =>
        [.. Lines(file).Select(line => line.Split(';')).Where(line => line[0] == method).Select(line => new Found(line[1], Numbers(line[1]), Numbers(line[2])))];

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(Oracle).Assembly.GetManifestResourceStream(file + ".csv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static double[] Numbers(string text) =>
        [.. text.Split(' ').Select(number => number is "NA" or "NaN" ? double.NaN : number == "Inf" ? double.PositiveInfinity : double.Parse(number, CultureInfo.InvariantCulture))];

    public sealed record Found(string Name, double[] Arguments, double[] Values)
    {
        public override string ToString() => Name;
    }
}
