using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Medvirk.Data;
using Medvirk.Data.Postgres;
using Medvirk.Data.Shared;
using Medvirk.Data.Sqlite;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Reliability;

/// <summary>The published program as a process of its own, on its own demo world: it can be killed and started again.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    public const string Demo = "rummelighed-for-alle";
    public const string Password = "medvirk-demo";

    private static readonly string Program = Path.Combine(Repository.Root, "artifacts", "medvirk", "medvirk.dll");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static int visitors;

    private readonly string data = Directory.CreateTempSubdirectory("medvirk-reliability-").FullName;
    private readonly string? database;
    private readonly Dictionary<string, string> settings;
    private readonly ConcurrentQueue<string> said = new();
    private Process? process;

    private PublishedSite(string? database, Dictionary<string, string> settings) => (this.database, this.settings) = (database, settings);

    /// <summary>The same after each start.</summary>
    public Uri Address { get; } = new($"http://localhost:{FreePort().ToString(CultureInfo.InvariantCulture)}");

    public string DatabaseFile => Path.Combine(data, "medvirk.db");

    public int ProcessId => process!.Id;

    /// <summary>What the program wrote, over all its starts.</summary>
    public IReadOnlyCollection<string> Said => said;

    public static async Task<PublishedSite> NewAsync(TestDatabase database, params (string Name, string Value)[] more)
    {
        if (!File.Exists(Program))
        {
            throw new InvalidOperationException($"There is no {Program}: script/test Reliability publishes it.");
        }

        return new PublishedSite(
            database == TestDatabase.Postgres ? await PostgresServer.NewDatabaseAsync() : null,
            more.ToDictionary(one => one.Name, one => one.Value));
    }

    /// <param name="prelude">Shell commands that come before it, such as a limit.</param>
    public async Task StartAsync(string prelude = "")
    {
        process = Begin(prelude, "serve");
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

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        Assert.Fail($"The site does not come up:\n{string.Join('\n', said)}");
    }

    /// <summary>As a power cut would, for the program: SIGKILL.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Runs a verb on the same data: its exit code and what it wrote.</summary>
    public async Task<(int Code, string Said)> RunAsync(params string[] verb)
    {
        var before = said.Count;
        using var run = Begin("", verb);
        await run.WaitForExitAsync();
        return (run.ExitCode, string.Join('\n', said.Skip(before)));
    }

    /// <summary>Someone's browser, from an address of their own: what one address may do in ten minutes is not what is tried here.</summary>
    public TestBrowser Visitor()
    {
        var number = Interlocked.Increment(ref visitors);
        var from = string.Create(CultureInfo.InvariantCulture, $"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}");
        return new TestBrowser(Address, () =>
        {
            var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = TimeSpan.FromSeconds(60) };
            client.DefaultRequestHeaders.Add("X-Forwarded-For", from);
            return client;
        });
    }

    public async Task<TestBrowser> SignedInAsync(string name)
    {
        var browser = Visitor();
        await browser.SignInAsync($"{name}@demo.example", Password);
        return browser;
    }

    public async Task<T> ReadAsync<T>(Func<MedvirkContext, Task<T>> read)
    {
        Store store = database is { } connection ? new PostgresStore(connection) : new SqliteStore(DatabaseFile);
        await using var db = MedvirkContext.On(store);
        return await read(db);
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            await KillAsync();
        }

        process?.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    private Process Begin(string prelude, params string[] verb)
    {
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = data,
            Environment =
            {
                ["MEDVIRK_URLS"] = Address.ToString(),
                ["MEDVIRK_DATA"] = data,
                ["MEDVIRK_DATABASE"] = database ?? "",
                ["MEDVIRK_DEMO"] = "true",
                ["MEDVIRK_PROXIES"] = "127.0.0.1,::1",
            },
            ArgumentList = { "-c", $"{prelude} exec dotnet \"$@\"", "bash", Program },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        foreach (var word in verb)
        {
            start.ArgumentList.Add(word);
        }

        var begun = new Process { StartInfo = start };
        begun.OutputDataReceived += (_, line) => Hear(line.Data);
        begun.ErrorDataReceived += (_, line) => Hear(line.Data);
        begun.Start();
        begun.BeginOutputReadLine();
        begun.BeginErrorReadLine();
        return begun;
    }

    private void Hear(string? line)
    {
        if (line is not null)
        {
            said.Enqueue(line);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
