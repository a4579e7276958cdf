using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;
using Medvirk.Web.Language;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>One new initiative and its people, each in a browser of their own, on their way through the thread.</summary>
public sealed class Walk : IAsyncDisposable
{
    private readonly House house;
    private readonly List<Screen> screens = [];
    private readonly Lazy<Task> founded;
    private readonly Lazy<Task> endorsed;
    private readonly Lazy<Task> measured;
    private readonly Lazy<Task> reported;
    private readonly Lazy<Task> corrected;
    private readonly Lazy<Task> promised;
    private readonly Lazy<Task> heard;
    private readonly Lazy<Task> challenged;
    private readonly Lazy<Task> decided;
    private readonly Lazy<Task> written;

    /// <param name="house">Where the site runs.</param>
    /// <param name="way">How its people get about.</param>
    /// <param name="language">What they read.</param>
    /// <param name="called">What the initiative is called.</param>
    public Walk(House house, Way way, string language, string called)
    {
        this.house = house;
        (Way, Language) = (way, language);
        Name = $"{called} ({way}, {language})";
        Slug = $"{called}-{way}-{language}".Replace(' ', '-').ToLowerInvariant();
        First = new Partner($"Nørreå Kommune ({Slug})", "Municipality", "Nora Nørreå", $"nora@{Slug}.example");
        Second = new Partner($"Beboerne ved Åen ({Slug})", "UserOrganisation", "Bo Å. Beboer", $"bo@{Slug}.example");
        founded = new(() => new Founding(this).WalkAsync());
        endorsed = new(() => new Endorsing(this).WalkAsync());
        measured = new(() => new Measuring(this).WalkAsync());
        reported = new(() => new Reporting(this).WalkAsync());
        corrected = new(() => new Correcting(this).WalkAsync());
        promised = new(() => new Promising(this).WalkAsync());
        challenged = new(() => new Challenging(this).WalkAsync());
        heard = new(() => new Listening(this).WalkAsync());
        decided = new(() => new Deciding(this).WalkAsync());
        written = new(() => new Writing(this).WalkAsync());
    }

    public Way Way { get; }

    public string Language { get; }

    public Texts T => Texts.In(Language);

    public string Slug { get; }

    /// <summary>Its name, which no menu holds.</summary>
    public string Name { get; }

    /// <summary>Given to one test at a time.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    public Partner First { get; }

    public Partner Second { get; }

    /// <summary>The founder's window, signed in once it is founded.</summary>
    public Screen Secretariat { get; set; } = null!;

    /// <summary>The receipt code of the voice that a visitor sent.</summary>
    public string Code { get; set; } = "";

    /// <summary>An agenda from the founding paper, put forward as version 1.</summary>
    public Task FoundedAsync() => founded.Value;

    /// <summary>Two organisations that stand behind it.</summary>
    public async Task EndorsedAsync()
    {
        await FoundedAsync();
        await endorsed.Value;
    }

    /// <summary>An open indicator with real figures, baseline and target.</summary>
    public async Task MeasuredAsync()
    {
        await FoundedAsync();
        await measured.Value;
    }

    /// <summary>A protected indicator, reported by both partners and approved.</summary>
    public async Task ReportedAsync()
    {
        await EndorsedAsync();
        await reported.Value;
    }

    /// <summary>One of its figures corrected with a reason.</summary>
    public async Task CorrectedAsync()
    {
        await MeasuredAsync();
        await corrected.Value;
    }

    /// <summary>A goal, an activity, and a commitment that binds.</summary>
    public async Task PromisedAsync()
    {
        await EndorsedAsync();
        await promised.Value;
    }

    /// <summary>A decision that was objected to, changed and closed.</summary>
    public async Task DecidedAsync()
    {
        await EndorsedAsync();
        await decided.Value;
    }

    /// <summary>An agenda that was talked about and put right as 1.1, and an objection that was answered. Nothing else may be asked of this walk.</summary>
    public async Task WrittenAsync()
    {
        await EndorsedAsync();
        await written.Value;
    }

    /// <summary>A challenge with evidence, and a round in which both partners rated it.</summary>
    public async Task ChallengedAsync()
    {
        await EndorsedAsync();
        await challenged.Value;
    }

    /// <summary>A visitor's voice, answered by the secretariat.</summary>
    public async Task HeardAsync()
    {
        await FoundedAsync();
        await heard.Value;
    }

    /// <summary>A new window of somebody with no cookies; closed with the walk.</summary>
    public async Task<Screen> OpenAsync()
    {
        var screen = await house.OpenAsync(new ScreenOptions(Way, Language: Language));
        screens.Add(screen);
        return screen;
    }

    /// <summary>The address of a public page in the walker's language, or in another.</summary>
    public string Public(string path = "", string? language = null) => $"/{language ?? Language}/{Slug}/{path}".TrimEnd('/');

    public string Work(string path = "") => Public($"work/{path}");

    /// <summary>Gives the turn back.</summary>
    public ValueTask DisposeAsync()
    {
        Turn.Release();
        return ValueTask.CompletedTask;
    }

    public async ValueTask EndAsync()
    {
        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }

        Turn.Dispose();
    }
}

/// <summary>An organisation and the person who speaks for it.</summary>
public sealed record Partner(string Name, string Sector, string Person, string Email)
{
    public const string Password = "husk en god sætning";

    /// <summary>The person's window, signed in once invited.</summary>
    public Screen Screen { get; set; } = null!;
}
