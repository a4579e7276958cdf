namespace Medvirk.Bench.Measures;

/// <summary>What the program holds after all the load before.</summary>
internal static class Memory
{
    private const double Mega = 1_000_000;
    private const int Aim = 250;

    public static Measure Of(Server program)
    {
        var held = program.Memory / Mega;
        return new Measure(
            "Memory held after the load", string.Create(Report.Culture, $"{held:N0} MB"), $"< {Aim} MB after an hour of load", held < Aim);
    }
}
