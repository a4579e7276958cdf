using Medvirk.Web.Hosting;

namespace Medvirk.Bench;

/// <summary>One call of the benchmarks: which program, on which data.</summary>
/// <param name="Executable">MEDVIRK_EXECUTABLE: the published medvirk.dll.</param>
/// <param name="Settings">A folder of its own, thrown away afterwards; MEDVIRK_BENCH_DATABASE names a PostgreSQL instead of SQLite.</param>
internal sealed record Run(string Executable, Settings Settings) : IDisposable
{
    public static Run Begin()
    {
        var executable = Environment.GetEnvironmentVariable("MEDVIRK_EXECUTABLE");
        if (executable is null || !File.Exists(executable))
        {
            throw new InvalidOperationException("MEDVIRK_EXECUTABLE names no published medvirk.dll. Call script/bench.");
        }

        var folder = Directory.CreateTempSubdirectory("medvirk-bench-").FullName;
        return new Run(executable, new Settings("", folder, Environment.GetEnvironmentVariable("MEDVIRK_BENCH_DATABASE"), Demo: true));
    }

    public string PlanFile => Path.Combine(Settings.DataFolder, "plan.json");

    public string Database => Settings.Database is null ? "SQLite" : "PostgreSQL";

    public void Dispose() => Directory.Delete(Settings.DataFolder, recursive: true);
}
