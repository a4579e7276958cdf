using Medvirk.Tests.Browser.Thread;
using Microsoft.Playwright;

// Twice the two cores that are counted on: those who wait for their turn in a walk, or for a page, need none.
[assembly: Xunit.v3.Parallelization(MaxThreads = 4)]
[assembly: AssemblyFixture(typeof(Medvirk.Tests.Browser.Harness.House))]

namespace Medvirk.Tests.Browser.Harness;

/// <summary>What all browser tests share: one running site, and one Chromium.</summary>
public sealed class House : IAsyncLifetime
{
    public const string Demo = "rummelighed-for-alle";
    public const string Password = "medvirk-demo";

    private readonly Dictionary<string, string> signedIn = [];
    private readonly SemaphoreSlim signingIn = new(1, 1);
    private RunningSite? site;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private int windows;

    public House() => (Map, Walks) = (new SiteMap(this), new Walks(this));

    public RunningSite Site => site!;

    /// <summary>The pages of the demo world.</summary>
    public SiteMap Map { get; }

    /// <summary>Those who take the whole thread, one for each way.</summary>
    public Walks Walks { get; }

    public async ValueTask InitializeAsync()
    {
        site = await RunningSite.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumPath(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A browser of a person of their own: no cookies but theirs.</summary>
    public async Task<Screen> OpenAsync(ScreenOptions? options = null)
    {
        options ??= new ScreenOptions();
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Site.Address.ToString(),
            Locale = options.Language == "da" ? "da-DK" : "en-GB",
            TimezoneId = "Europe/Copenhagen",
            ViewportSize = new ViewportSize { Width = options.Width, Height = 900 },
            ColorScheme = options.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = options.Way != Way.NoScript,
            ExtraHTTPHeaders = [new("X-Forwarded-For", AddressOf(Interlocked.Increment(ref windows)))],
            StorageState = options.SignedInAs is { } name ? await SignInAsync(name) : null,
        });
        context.SetDefaultTimeout(30_000);
        return new Screen(context, await context.NewPageAsync(), options);
    }

    public async ValueTask DisposeAsync()
    {
        await Walks.DisposeAsync();
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (site is not null)
        {
            await site.DisposeAsync();
        }

        signingIn.Dispose();
    }

    /// <summary>The cookies of a demo person, such as <c>kommune</c>, signed in once a run.</summary>
    private async Task<string> SignInAsync(string name)
    {
        await signingIn.WaitAsync();
        try
        {
            if (!signedIn.TryGetValue(name, out var state))
            {
                await using var screen = await OpenAsync();
                await screen.SignInAsync($"{name}@demo.example", Password);
                signedIn[name] = state = await screen.Context.StorageStateAsync();
            }

            return state;
        }
        finally
        {
            signingIn.Release();
        }
    }

    /// <summary>Each window stands in a home of its own.</summary>
    private static string AddressOf(int window) => $"10.{window / 65536}.{window / 256 % 256}.{window % 256}";

    private static string ChromiumPath()
    {
        string?[] places =
        [
            Environment.GetEnvironmentVariable("MEDVIRK_CHROMIUM"),
            "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ];
        return places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("There is no Chromium. script/setup --tests installs it; MEDVIRK_CHROMIUM names one.");
    }
}
