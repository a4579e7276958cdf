using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Medvirk.Bench;

/// <summary>Where and of what it was measured: figures without that say nothing.</summary>
internal static class Machine
{
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30)} GB; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}");

    /// <summary>How many programs want to run, over the last minute; empty where the system doesn't tell.</summary>
    public static string Load() => First("/proc/loadavg", line => line.Split(' ')[0]);

    public static async Task<string> CommitAsync()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["describe", "--always", "--dirty"]) { RedirectStandardOutput = true });
            return git is null ? "unknown" : (await git.StandardOutput.ReadToEndAsync()).Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "unknown";
        }
    }

    private static string Processor()
    {
        var name = !File.Exists("/proc/cpuinfo") ? "" : File.ReadLines("/proc/cpuinfo")
            .Where(line => line.StartsWith("model name", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':') + 1)..].Trim()).FirstOrDefault("");
        return name.Length > 0 ? name : RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string First(string file, Func<string, string> pick) => File.Exists(file) ? pick(File.ReadLines(file).First()) : "";
}
