using System.Diagnostics;
using System.Text.RegularExpressions;
using Medvirk.Web.Language;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser.Harness;

/// <summary>
/// One person's window. Words are those that stand on the page; each act is done in the person's own <see cref="Way"/>,
/// and whatever the page then shows must be accessible and free of errors.
/// </summary>
public sealed class Screen : IAsyncDisposable
{
    private const int MostOptions = 60;
    private const string HasArrived = """
        document.readyState === 'complete' && document.querySelector('main')?.left !== true
            && !document.documentElement.classList.contains('is-loading')
        """;

    /// <summary>MEDVIRK_ALBUM names a folder under artifacts/browser that keeps a picture of every page passed, for people to look at.</summary>
    private static readonly string? Album = Environment.GetEnvironmentVariable("MEDVIRK_ALBUM");

    private static int pictures;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ScreenOptions options;
    private readonly Complaints complaints;
    private readonly Keys keys;
    private bool isTab;

    public Screen(IBrowserContext context, IPage page, ScreenOptions options)
    {
        this.options = options;
        Context = context;
        Page = page;
        (complaints, keys) = (new Complaints(page), new Keys(page));
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>The words that the person reads.</summary>
    public Texts T => Texts.In(options.Language);

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
        await FillAsync(T["account.email"], email);
        await FillAsync(T["account.password"], password);
        await PressAsync(T["account.sign-in.do"]);
        Assert.DoesNotContain("/sign-in", Path, StringComparison.Ordinal);
    }

    /// <summary>Follows the first link whose name holds that.</summary>
    public Task FollowAsync(string name) => ActAsync(Page.GetByRole(AriaRole.Link, new() { NameRegex = Named(name) }).First, "Enter");

    public Task PressAsync(string name) => ActAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = Named(name) }).First, "Enter");

    /// <summary>Follows the first such link of the page itself, whatever the menu calls alike.</summary>
    public Task FollowInPageAsync(string name) =>
        ActAsync(Page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = Named(name) }).First, "Enter");

    /// <summary>Follows the link or presses the button within the smallest part of the page that holds <paramref name="about"/>.</summary>
    public Task ActOnAsync(string about, string name)
    {
        var link = Page.GetByRole(AriaRole.Link, new() { NameRegex = Named(name) });
        var button = Page.GetByRole(AriaRole.Button, new() { NameRegex = Named(name) });
        // The innermost part comes last.
        var part = Page.Locator("li, tr, section, article, .card")
            .Filter(new LocatorFilterOptions { HasText = about, Has = link.Or(button) }).Last;
        LocatorGetByRoleOptions within = new() { NameRegex = Named(name) };
        return ActAsync(part.GetByRole(AriaRole.Link, within).Or(part.GetByRole(AriaRole.Button, within)).First, "Enter");
    }

    public async Task FillAsync(string label, string text)
    {
        var field = Labelled(label);
        if (options.Way != Way.Keyboard)
        {
            await field.FillAsync(text);
            return;
        }

        await keys.ReachAsync(field);
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.InsertTextAsync(text);
    }

    public async Task ChooseAsync(string label, string option)
    {
        var field = Labelled(label);
        if (options.Way == Way.Keyboard)
        {
            // By the arrows: letters that are not on every keyboard, and slow ones, don't find an option.
            await keys.ReachAsync(field);
            await Page.Keyboard.PressAsync("Home");
            for (var steps = 0; steps < MostOptions && await ChosenAsync(field) != option; steps++)
            {
                await Page.Keyboard.PressAsync("ArrowDown");
            }
        }
        else
        {
            await field.SelectOptionAsync(new SelectOptionValue { Label = option });
        }

        Assert.Equal(option, await ChosenAsync(field));
    }

    /// <summary>The field under that label, whether or not it says that it may be left empty.</summary>
    public ILocator Labelled(string label) =>
        Page.GetByLabel(new Regex($@"^\s*{Regex.Escape(label)}\s*({Regex.Escape(T["ui.optional"])})?\s*$"))
            .And(Page.Locator("input:not([type=radio]):not([type=checkbox]), textarea, select")).First;

    private static async Task<string?> ChosenAsync(ILocator select) =>
        (await select.Locator("option:checked").TextContentAsync())?.Trim();

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
            await keys.ReachGroupAsync(box);
        }
        else
        {
            await keys.ReachAsync(box);
            if (!await box.IsCheckedAsync())
            {
                await Page.Keyboard.PressAsync("Space");
            }
        }

        Assert.True(await box.IsCheckedAsync(), $"\"{label}\" is not ticked");
    }

    /// <summary>Unfolds what is folded under that summary.</summary>
    public async Task OpenDetailsAsync(string summary)
    {
        var fold = Page.Locator("summary").Filter(new LocatorFilterOptions { HasText = summary }).First;
        if (options.Way == Way.Keyboard)
        {
            await keys.ReachAsync(fold);
            await Page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await fold.ClickAsync();
        }

        await LookAsync();
    }

    /// <summary>Files are chosen in the system's own dialog, so this is alike for all ways.</summary>
    public Task AttachAsync(string label, string file) =>
        Labelled(label).SetInputFilesAsync(file);

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
            await Accessibility.CheckAsync(Page);
        }

        if (Album is { Length: > 0 } album)
        {
            var number = Interlocked.Increment(ref pictures);
            await PictureAsync($"{album}/{number:000}{new Uri(Page.Url).AbsolutePath.Replace('/', '.')}");
        }
    }

    /// <summary>The page that is shown, when the system asks for dark, and in a narrow window.</summary>
    public Task LookInTheDarkAndNarrowAsync() =>
        options.Way == Way.NoScript ? Task.CompletedTask : Accessibility.CheckInTheDarkAndNarrowAsync(Page);

    /// <summary>Keeps a picture for whoever looks into a failure.</summary>
    public async Task PictureAsync(string name) =>
        await Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = System.IO.Path.Combine(Checkout.Artifacts("browser"), name + ".png"),
            FullPage = true,
        });

    /// <summary>Another tab of the same person.</summary>
    public async Task<Screen> NewTabAsync() => new(Context, await Context.NewPageAsync(), options) { isTab = true };

    public async ValueTask DisposeAsync() => await (isTab ? Page.CloseAsync() : Context.CloseAsync());

    /// <summary>Does it, and waits for the page that comes of it: a new document, or a new main part in this one.</summary>
    private async Task ActAsync(ILocator what, string key)
    {
        await FindAsync(what);
        var loaded = new TaskCompletionSource();
        Page.Load += Loaded;
        if (options.Way != Way.NoScript)
        {
            await Page.EvaluateAsync("document.querySelector('main').left = true");
        }

        if (options.Way == Way.Keyboard)
        {
            await keys.ReachAsync(what);
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

    private async Task FindAsync(ILocator what)
    {
        try
        {
            await what.WaitForAsync();
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{what} is not at {Path}, where it says:{Environment.NewLine}{await Page.Locator("main").AriaSnapshotAsync()}");
        }
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

    /// <summary>What only screen readers are told stands apart from the rest of a name: "See : this" is "See: this".</summary>
    private static Regex Named(string name) =>
        new(Regex.Escape(name).Replace(":", @"\s?:", StringComparison.Ordinal), RegexOptions.IgnoreCase);
}
