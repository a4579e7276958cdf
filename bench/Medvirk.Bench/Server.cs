using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Medvirk.Bench.Loads;

namespace Medvirk.Bench;

/// <summary>A program of its own that answers on a free port of this machine, until disposed.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly string log;

    private Server(Process process, string log, Uri root, TimeSpan start) => (this.process, this.log, Root, Start) = (process, log, root, start);

    public Uri Root { get; }

    /// <summary>From the process' start to its first answer.</summary>
    public TimeSpan Start { get; }

    /// <summary>The memory that the process holds, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>What of that nobody else could use: not the files of program and runtime, which the system can drop. Null where it doesn't say.</summary>
    public long? OwnMemory
    {
        get
        {
            var said = $"/proc/{process.Id}/smaps_rollup";
            var line = File.Exists(said) ? File.ReadLines(said).FirstOrDefault(l => l.StartsWith("Private_Dirty:", StringComparison.Ordinal)) : null;
            return line is null ? null : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], Report.Culture) * 1024;
        }
    }

    /// <summary>The processor time that the process has used.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The published program, as an operator starts it.</summary>
    public static Task<Server> MedvirkAsync(Run run) => StartAsync(MeasuredPage.First.Address, root =>
    {
        var info = Dotnet(run.Executable, "serve");
        info.Environment["MEDVIRK_URLS"] = root;
        info.Environment["MEDVIRK_DATA"] = run.Settings.DataFolder;
        info.Environment["MEDVIRK_DATABASE"] = run.Settings.Database;
        info.Environment["MEDVIRK_DEMO"] = "true";
        return info;
    });

    /// <summary>The floor: this program, called otherwise.</summary>
    public static Task<Server> FloorAsync(Run run) => StartAsync(
        Floors.FloorServer.Address(MeasuredPage.First.Name),
        root => Dotnet(typeof(Server).Assembly.Location, Floors.FloorServer.Verb, run.PlanFile, root));

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        process.Dispose();
        File.Delete(log);
    }

    private static async Task<Server> StartAsync(string first, Func<string, ProcessStartInfo> program)
    {
        var root = new Uri($"http://127.0.0.1:{FreePort()}");
        var info = program(root.ToString().TrimEnd('/'));
        var log = Path.GetTempFileName();
        info.Environment["BENCH_LOG"] = log;
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(info)!;
        while (!await AnswersAsync(new Uri(root, first)))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw new InvalidOperationException($"{string.Join(' ', info.ArgumentList.Skip(2))} does not answer:\n{await File.ReadAllTextAsync(log)}");
            }

            await Task.Delay(5);
        }

        return new Server(process, log, root, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>What it says goes into a file, by the shell: to read it ourselves would take from the processors that we measure.</summary>
    private static ProcessStartInfo Dotnet(params string[] arguments) =>
        new("/bin/sh", ["-c", "exec dotnet \"$@\" > \"$BENCH_LOG\" 2>&1", "sh", .. arguments]);

    private static async Task<bool> AnswersAsync(Uri address)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var wire = new Wire(address, "", "");
        try
        {
            await wire.ConnectAsync(limit.Token);
            return await wire.AskAsync(limit.Token) == 200;
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
