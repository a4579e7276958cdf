using System.Collections.Concurrent;
using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Hosting;
using Medvirk.Web.Jobs;
using Medvirk.Web.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Medvirk.Tests.Testing;

/// <summary>
/// The real program on a real database, reached by HTTP in memory. <see cref="OnAsync"/> shares one per database
/// (each test founds an initiative of its own, and nothing leaks between initiatives); <see cref="StartAsync"/>
/// starts one apart, for tests that set the clock or look at the whole database.
/// </summary>
public sealed class TestWorld : IAsyncDisposable
{
    public const string Password = "en lang nok adgangskode";

    private static readonly ConcurrentDictionary<TestDatabase, Lazy<Task<TestWorld>>> Shared = new();
    private static int counter;

    private readonly WebApplication app;

    private TestWorld(WebApplication app, FakeClock clock, Settings settings) => (this.app, Clock, Settings) = (app, clock, settings);

    public FakeClock Clock { get; }

    public Settings Settings { get; }

    public IServiceProvider Services => app.Services;

    public static Task<TestWorld> OnAsync(TestDatabase database) =>
        Shared.GetOrAdd(database, kind => new Lazy<Task<TestWorld>>(() => StartAsync(kind))).Value;

    /// <param name="database">Which database to run on.</param>
    /// <param name="demo">Whether to fill it with the demo world.</param>
    /// <param name="adjust">Last changes to the services.</param>
    /// <param name="mail">The mail server, where mail is set up; it is emptied by <see cref="SendMailsAsync"/> alone.</param>
    public static async Task<TestWorld> StartAsync(
        TestDatabase database, bool demo = false, Action<IServiceCollection>? adjust = null, FakeMailServer? mail = null)
    {
        var folder = Directory.CreateTempSubdirectory("medvirk-test-").FullName;
        var connection = database == TestDatabase.Postgres ? await PostgresServer.NewDatabaseAsync() : null;
        var settings = new Settings("http://localhost:0", folder, connection, demo) { Mail = mail is null ? null : FakeMailServer.Options };
        if (connection is null)
        {
            await SqliteTemplate.CopyToAsync(settings.DatabaseFile);
        }

        var clock = new FakeClock();
        var app = Site.Build(settings, builder =>
        {
            builder.WebHost.UseTestServer();
            if (Environment.GetEnvironmentVariable("MEDVIRK_TEST_LOG") is null)
            {
                builder.Logging.ClearProviders();
            }

            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));

            // A password is hashed slowly on purpose; a thousand tests need not wait for it.
            builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);

            // All tests come from one address.
            builder.Services.Replace(ServiceDescriptor.Singleton(new RateLimits(int.MaxValue, int.MaxValue)));
            if (mail is not null)
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<IMailServer>(mail));
                builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(MailSender)));
            }

            builder.Services.Replace(ServiceDescriptor.Singleton(new Beginning(TimeSpan.Zero)));

            // A context that two use at once is a mistake, which costs too much to look for where nobody makes it.
            builder.Services.ConfigureDbContext<MedvirkContext>(options => options.EnableThreadSafetyChecks());
            builder.Services.ConfigureDbContext<PublicContext>(options => options.EnableThreadSafetyChecks());
            adjust?.Invoke(builder.Services);
        });
        if (await Startup.PrepareAsync(app.Services, CancellationToken.None) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }

        await app.StartAsync();
        return new TestWorld(app, clock, settings);
    }

    /// <summary>Someone's browser: its own cookies, no redirects followed unless asked.</summary>
    public TestBrowser Visitor() => new(app.GetTestServer());

    public async Task<TestBrowser> SignedInAsync(TestPerson person)
    {
        var browser = Visitor();
        await browser.SignInAsync(person.Email, Password);
        return browser;
    }

    /// <summary>A new initiative, with its secretariat.</summary>
    public async Task<TestInitiative> FoundAsync(string? name = null)
    {
        var number = Interlocked.Increment(ref counter);
        var slug = $"initiativ-{number}";
        var founder = await PersonAsync("Sekretær", isFounder: true);
        Guid id = default;
        await PerformAsync(Guid.Empty, async (db, _) =>
        {
            var person = (await db.FindAsync<Person>(founder.Id))!;
            var (initiative, mandate) = Initiative.Found(slug, name ?? $"Initiativ {number}", "Alle skal kunne være med.", person, Clock.Now()).Made;
            db.AddRange(initiative, mandate);
            id = initiative.Id;
            return null;
        });
        return new TestInitiative(this, id, slug, founder);
    }

    /// <summary>Someone with an account, and no mandate yet.</summary>
    public async Task<TestPerson> PersonAsync(string name = "Åse Øst", bool isFounder = false)
    {
        await using var scope = Services.CreateAsyncScope();
        var person = new Person(name);
        var email = $"person{Interlocked.Increment(ref counter)}@example.org";
        scope.ServiceProvider.GetRequiredService<MedvirkContext>().Add(person);
        var account = new Account { Id = person.Id, UserName = email, Email = email, EmailConfirmed = true, IsFounder = isFounder };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        return made.Succeeded ? new TestPerson(person.Id, email) : throw new InvalidOperationException(made.ToString());
    }

    /// <summary>Performs an act as a page would.</summary>
    public async Task PerformAsync(Guid initiativeId, Func<MedvirkContext, DateTime, Task<Refusal?>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MedvirkContext>();
        var refusal = await scope.ServiceProvider.GetRequiredService<Acts>()
            .PerformAsync(initiativeId, _ => act(db, Clock.Now()), CancellationToken.None);
        if (refusal is not null)
        {
            throw new InvalidOperationException($"Refused: {refusal.Code}");
        }
    }

    /// <summary>Sends what is due, as the job does, until nothing is.</summary>
    public async Task SendMailsAsync()
    {
        var due = 1;
        while (due > 0)
        {
            await using var scope = Services.CreateAsyncScope();
            due = await scope.ServiceProvider.GetRequiredService<MailRound>().RunAsync(CancellationToken.None);
        }
    }

    /// <summary>Reads from the database directly.</summary>
    public async Task<T> ReadAsync<T>(Func<MedvirkContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MedvirkContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(Settings.DataFolder, recursive: true);
    }
}

/// <param name="Id">The person's id.</param>
/// <param name="Email">Signs in with <see cref="TestWorld.Password"/>.</param>
public sealed record TestPerson(Guid Id, string Email);
