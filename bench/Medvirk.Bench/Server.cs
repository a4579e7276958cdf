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

    private Server(Process process, Uri root, TimeSpan start) => (this.process, Root, Start) = (process, root, start);

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
    public static Task<Server> MedvirkAsync(Run run) => StartAsync(MeasuredPage.First.Address, root => new ProcessStartInfo("dotnet", [run.Executable, "serve"])
    {
        Environment =
        {
            ["MEDVIRK_URLS"] = root,
            ["MEDVIRK_DATA"] = run.Settings.DataFolder,
            ["MEDVIRK_DATABASE"] = run.Settings.Database,
            ["MEDVIRK_DEMO"] = "true",
        },
    });

    /// <summary>The floor: this program, called otherwise.</summary>
    public static Task<Server> FloorAsync(Run run) => StartAsync(
        Floors.FloorServer.Address(MeasuredPage.First.Name),
        root => new ProcessStartInfo("dotnet", [typeof(Server).Assembly.Location, Floors.FloorServer.Verb, run.PlanFile, root]));

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<Server> StartAsync(string first, Func<string, ProcessStartInfo> program)
    {
        var root = new Uri($"http://127.0.0.1:{FreePort()}");
        var info = program(root.ToString().TrimEnd('/'));
        (info.RedirectStandardOutput, info.RedirectStandardError) = (true, true);
        var said = new List<string>();
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(info)!;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!await AnswersAsync(new Uri(root, first)))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw new InvalidOperationException($"{info.ArgumentList[0]} does not answer:\n{string.Join('\n', said)}");
            }

            await Task.Delay(5);
        }

        return new Server(process, root, Stopwatch.GetElapsedTime(began));

        void Keep(object sender, DataReceivedEventArgs line)
        {
            if (said.Count < 100 && line.Data is { } text)
            {
                said.Add(text);
            }
        }
    }

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
