using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser.Harness;

/// <summary>
/// One person's window. Words are those that stand on the page; each act is done in the person's own <see cref="Way"/>,
/// and whatever the page then shows must be accessible and free of errors.
/// </summary>
public sealed class Screen : IAsyncDisposable
{
    private const int MostTabs = 150;
    private const string HasArrived = """
        document.readyState === 'complete' && document.querySelector('main')?.left !== true
            && !document.documentElement.classList.contains('is-loading')
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly ScreenOptions options;
    private readonly Complaints complaints;

    public Screen(IBrowserContext context, IPage page, ScreenOptions options)
    {
        this.options = options;
        Context = context;
        Page = page;
        complaints = new Complaints(page);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Path and query of what is shown.</summary>
    public string Path => new Uri(Page.Url).PathAndQuery;

    public async Task<IResponse> OpenAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        await LookAsync();
        return response!;
    }

    public async Task SignInAsync(string email, string password)
    {
        await OpenAsync($"/{options.Language}/account/sign-in");
        await FillAsync(options.Language == "da" ? "E-mail" : "Email", email);
        await FillAsync(options.Language == "da" ? "Adgangskode" : "Password", password);
        await PressAsync(options.Language == "da" ? "Log ind" : "Sign in");
        Assert.DoesNotContain("/sign-in", Path, StringComparison.Ordinal);
    }

    /// <summary>Follows the first link of that name.</summary>
    public Task FollowAsync(string name) => ActAsync(Page.GetByRole(AriaRole.Link, Named<PageGetByRoleOptions>(name)).First, "Enter");

    public Task PressAsync(string name) => ActAsync(Page.GetByRole(AriaRole.Button, Named<PageGetByRoleOptions>(name)).First, "Enter");

    /// <summary>Follows the link or presses the button within the smallest part of the page that holds <paramref name="about"/>.</summary>
    public Task ActOnAsync(string about, string name)
    {
        var part = Page.Locator("li, tr, section, article, .card").Filter(new LocatorFilterOptions { HasText = about });
        var link = part.GetByRole(AriaRole.Link, Named<LocatorGetByRoleOptions>(name));
        var button = part.GetByRole(AriaRole.Button, Named<LocatorGetByRoleOptions>(name));
        return ActAsync(link.Or(button).Last, "Enter");
    }

    public async Task FillAsync(string label, string text)
    {
        var field = Page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).First;
        if (options.Way != Way.Keyboard)
        {
            await field.FillAsync(text);
            return;
        }

        await ReachAsync(field);
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.InsertTextAsync(text);
    }

    public async Task ChooseAsync(string label, string option)
    {
        var field = Page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).First;
        if (options.Way == Way.Keyboard)
        {
            await ReachAsync(field);
            await Page.Keyboard.TypeAsync(option);
        }
        else
        {
            await field.SelectOptionAsync(new SelectOptionValue { Label = option });
        }
    }

    /// <summary>Ticks a box, or chooses among radio buttons.</summary>
    public async Task TickAsync(string label)
    {
        var box = Page.GetByLabel(label).First;
        if (options.Way != Way.Keyboard)
        {
            await box.CheckAsync(new LocatorCheckOptions { Force = true });
            return;
        }

        // A group of radio buttons is one stop; the arrows move within it.
        if (await box.GetAttributeAsync("type") == "radio")
        {
            await ReachGroupAsync(box);
        }
        else
        {
            await ReachAsync(box);
            if (!await box.IsCheckedAsync())
            {
                await Page.Keyboard.PressAsync("Space");
            }
        }

        Assert.True(await box.IsCheckedAsync(), $"\"{label}\" is not ticked");
    }

    /// <summary>Files are chosen in the system's own dialog, so this is alike for all ways.</summary>
    public Task AttachAsync(string label, string file) =>
        Page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).First.SetInputFilesAsync(file);

    /// <summary>The page's main part says this somewhere.</summary>
    public async Task SeesAsync(string text)
    {
        var main = Page.Locator("main");
        Assert.True(await main.CountAsync() == 1, $"{Path} has not one main part");
        var said = Regex.Replace(await main.InnerTextAsync(), @"\s+", " ");
        Assert.Contains(text, said, StringComparison.Ordinal);
    }

    public async Task DoesNotSeeAsync(string text) =>
        Assert.DoesNotContain(text, await Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

    /// <summary>What every page must be, whenever it is shown.</summary>
    public async Task LookAsync()
    {
        complaints.MustBeNone(Path);
        // axe is a script, and waits for ever where scripts are off. What the server sends is the same in all ways.
        if (options.Way != Way.NoScript)
        {
            await Accessibility.CheckAsync(Page, options);
        }
    }

    /// <summary>Keeps a picture for whoever looks into a failure.</summary>
    public async Task PictureAsync(string name) =>
        await Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = System.IO.Path.Combine(Checkout.Artifacts("browser"), name + ".png"),
            FullPage = true,
        });

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    /// <summary>Does it, and waits for the page that comes of it: a new document, or a new main part in this one.</summary>
    private async Task ActAsync(ILocator what, string key)
    {
        await what.WaitForAsync();
        var loaded = new TaskCompletionSource();
        Page.Load += Loaded;
        if (options.Way != Way.NoScript)
        {
            await Page.EvaluateAsync("document.querySelector('main').left = true");
        }

        if (options.Way == Way.Keyboard)
        {
            await ReachAsync(what);
            await Page.Keyboard.PressAsync(key);
        }
        else
        {
            await what.ClickAsync();
        }

        if (options.Way == Way.NoScript)
        {
            await loaded.Task.WaitAsync(Patience);
        }
        else
        {
            await ArriveAsync();
        }

        Page.Load -= Loaded;
        await LookAsync();

        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
    }

    /// <summary>Playwright's own waiting evaluates text in the page, which the page's content security policy forbids.</summary>
    private async Task ArriveAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(20)))
        {
            try
            {
                if (await Page.EvaluateAsync<bool>(HasArrived))
                {
                    return;
                }
            }
            catch (PlaywrightException)
            {
                // The document was just taken away under the question.
            }
        }

        Assert.Fail($"Nothing came of it at {Path} within {Patience.TotalSeconds} s.");
    }

    /// <summary>Tabs until the focus is there, as one must without a mouse.</summary>
    private async Task ReachAsync(ILocator what)
    {
        await what.WaitForAsync();
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await what.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{what} on {Path} is out of the keyboard's reach.");
    }

    private async Task ReachGroupAsync(ILocator radio)
    {
        const string inGroup = "radio => document.activeElement?.name === radio.name && document.activeElement?.type === 'radio'";
        for (var tabs = 0; tabs < MostTabs && !await radio.EvaluateAsync<bool>(inGroup); tabs++)
        {
            await Page.Keyboard.PressAsync("Tab");
        }

        for (var steps = 0; steps < 30 && !await radio.EvaluateAsync<bool>("radio => radio === document.activeElement"); steps++)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        if (!await radio.IsCheckedAsync())
        {
            await Page.Keyboard.PressAsync("Space");
        }
    }

    private static T Named<T>(string name)
        where T : class, new()
    {
        object named = typeof(T) == typeof(PageGetByRoleOptions)
            ? new PageGetByRoleOptions { Name = name }
            : new LocatorGetByRoleOptions { Name = name };
        return (T)named;
    }
}
