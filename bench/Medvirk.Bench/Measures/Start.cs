namespace Medvirk.Bench.Measures;

/// <summary>From the start of the published program, on a database that is there, to its first page.</summary>
internal static class Start
{
    private const int Times = 5;
    private const double Aim = 2;

    public static async Task<IReadOnlyList<Measure>> RunAsync(Run run)
    {
        var (starts, work) = (new List<double>(), new List<double>());
        for (var time = 0; time < Times; time++)
        {
            await using var server = await Server.MedvirkAsync(run);
            starts.Add(server.Start.TotalSeconds);
            work.Add(server.Worked.TotalSeconds);
        }

        var median = Measure.Median(starts);
        return
        [
            new Measure(
                "Start to first page",
                string.Create(Report.Culture, $"{median:N2} s ({starts.Min():N2} to {starts.Max():N2} s in {Times} starts; {Measure.Median(work):N2} s of processor time)"),
                string.Create(Report.Culture, $"< {Aim:N0} s"), median < Aim),
        ];
    }
}
