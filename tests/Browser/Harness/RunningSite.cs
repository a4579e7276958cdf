using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Medvirk.Tests.Browser.Harness;

/// <summary>The published program itself, on a free port, with a fresh demo world.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly string data;
    private readonly StreamWriter log;

    private RunningSite(Process process, string data, Uri address, StreamWriter log)
    {
        this.process = process;
        this.data = data;
        this.log = log;
        Address = address;
    }

    /// <summary>Such as http://localhost:40123.</summary>
    public Uri Address { get; }

    /// <summary>Its database, which it keeps open.</summary>
    public string DatabaseFile => Path.Combine(data, "medvirk.db");

    /// <exception cref="InvalidOperationException">It is not published, or does not come up.</exception>
    public static async Task<RunningSite> StartAsync()
    {
        var program = Path.Combine(Checkout.Folder, "artifacts", "medvirk", "medvirk.dll");
        if (!File.Exists(program))
        {
            throw new InvalidOperationException($"There is no {program}: script/test Browser publishes it.");
        }

        var address = new Uri($"http://localhost:{FreePort()}");
        var data = Directory.CreateTempSubdirectory("medvirk-browser-").FullName;
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { program, "serve" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = data,
            Environment =
            {
                ["MEDVIRK_URLS"] = address.ToString(),
                ["MEDVIRK_DATA"] = data,
                ["MEDVIRK_DATABASE"] = "",
                ["MEDVIRK_DEMO"] = "true",
                // Each window says where it stands, so that the limits per address hold for each and not for the sum.
                ["MEDVIRK_PROXIES"] = "127.0.0.1,::1",
            },
        };
        var log = new StreamWriter(Path.Combine(Checkout.Artifacts("browser"), "server.log"));
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Write(log, line.Data);
        process.ErrorDataReceived += (_, line) => Write(log, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var site = new RunningSite(process, data, address, log);
        await site.ReadyAsync();
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        if (process.HasExited)
        {
            Write(log, $"It had ended by itself, with {process.ExitCode}.");
        }
        else
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        await log.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    /// <summary>Runs a verb of the program on the site's own data: its exit code and what it wrote.</summary>
    public Task<(int Code, string Said)> RunAsync(params string[] verb) => RunOnAsync(data, verb);

    /// <summary>Runs a verb on another data folder, such as a copy.</summary>
    public static async Task<(int Code, string Said)> RunOnAsync(string data, params string[] verb)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["MEDVIRK_DATA"] = data, ["MEDVIRK_DATABASE"] = "" },
        };
        start.ArgumentList.Add(Path.Combine(Checkout.Folder, "artifacts", "medvirk", "medvirk.dll"));
        foreach (var word in verb)
        {
            start.ArgumentList.Add(word);
        }

        using var run = Process.Start(start)!;
        var errors = run.StandardError.ReadToEndAsync();
        var said = await run.StandardOutput.ReadToEndAsync() + await errors;
        await run.WaitForExitAsync();
        return (run.ExitCode, said);
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Patience && !process.HasExited)
        {
            try
            {
                if ((await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        var ended = process.HasExited ? $"it ended with {process.ExitCode}" : $"nothing for {Patience.TotalSeconds} s";
        await DisposeAsync();
        throw new InvalidOperationException($"The site does not come up ({ended}); see artifacts/browser/server.log.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Write(StreamWriter log, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (log)
        {
            log.WriteLine(line);
            log.Flush();
        }
    }
}
