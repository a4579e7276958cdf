namespace Medvirk.Bench.Measures;

/// <summary>What the program holds after all the load before.</summary>
internal static class Memory
{
    private const double Mega = 1_000_000;
    private const int Aim = 250;

    /// <summary>Its own, where the system tells it apart; else all that is in memory for it.</summary>
    public static Measure Of(Server program)
    {
        var (own, whole) = ((program.OwnMemory ?? program.Memory) / Mega, program.Memory / Mega);
        return new Measure(
            "Memory held after the load",
            string.Create(Report.Culture, $"{own:N0} MB its own ({whole:N0} MB with the files of program and runtime)"),
            $"< {Aim} MB after an hour of load",
            own < Aim);
    }
}
