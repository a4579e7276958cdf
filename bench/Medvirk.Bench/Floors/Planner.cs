using Medvirk.Data;
using Medvirk.Data.Postgres;
using Medvirk.Data.Shared;
using Medvirk.Data.Sqlite;
using Medvirk.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Medvirk.Bench.Floors;

/// <summary>
/// Looks at what the pages really ask of the database: runs the program once in this process with a log on its queries,
/// asks for each page, and notes the queries with their parameters. So the floor can't do more or less than the page,
/// and follows it when it changes. It fills the demo world first, where there is none.
/// </summary>
internal static class Planner
{
    public static async Task<Plans> MakeAsync(Settings settings, IEnumerable<MeasuredPage> pages)
    {
        var log = new QueryLog();
        await using var app = Site.Build(settings with { Urls = "http://127.0.0.1:0" }, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.ConfigureDbContext<MedvirkContext>(options => options.AddInterceptors(log));
            builder.Services.ConfigureDbContext<PublicContext>(options => options.AddInterceptors(log));
        });
        if (await Startup.PrepareAsync(app.Services, CancellationToken.None) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }

        await app.StartAsync();
        using var browser = new Browser(new Uri(app.Urls.First()));
        var plans = new List<Plan>();
        foreach (var page in pages)
        {
            if (page.Email is { } email)
            {
                await browser.SignInAsync(email, MeasuredPage.Password);
            }

            await browser.GetAsync(page.Twin);
            log.Listen();
            var html = await browser.GetAsync(page.Address);
            plans.Add(new Plan(page.Name, !page.IsPublic, log.Take(), html));
        }

        await app.StopAsync();
        return app.Services.GetRequiredService<Store>() is SqliteStore sqlite
            ? new Plans(sqlite.Name, sqlite.ConnectionString, plans)
            : new Plans("postgres", settings.Database!, plans);
    }
}
