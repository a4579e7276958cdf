using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.Ledger;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Api;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Hosting;

/// <summary>
/// Public pages are kept until something happens in their initiative: the key carries its ledger number,
/// so that no page has to say what makes it stale.
/// </summary>
public sealed class PublicCache : IOutputCachePolicy
{
    public const string Policy = "public";

    private static readonly CompiledQuery<Func<PublicContext, string, Task<Row?>>> Find =
        new(() => EF.CompileAsyncQuery((PublicContext db, string slug) => (
            from initiative in db.Set<Initiative>()
            join head in db.Set<LedgerHead>() on initiative.Id equals head.InitiativeId
            where initiative.Slug == slug
            select new Row(initiative.Id, head.Number)).SingleOrDefault()));

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var slug = (string)http.Request.RouteValues["initiative"]!;
        var number = await http.RequestServices.GetRequiredService<LedgerNumbers>().GetAsync(slug, ReadAsync, cancellation);
        // What is answered to someone known is nobody else's.
        var cacheable = number >= 0 && http.Features.Get<TokenUse>() is null && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method));
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = cacheable;
        context.AllowCacheStorage = cacheable;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.RouteValueNames = "*";
        context.CacheVaryByRules.VaryByValues["encoding"] = http.Request.Headers.AcceptEncoding.ToString();
        context.CacheVaryByRules.VaryByValues["ledger"] = number.ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["day"] =
            DateOnly.FromDateTime(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime).DayNumber
                .ToString(CultureInfo.InvariantCulture);

        async Task<(Guid Id, long Number)?> ReadAsync(CancellationToken ct)
        {
            var db = http.RequestServices.GetRequiredService<PublicContext>();
            return await Find.On(db)(db, slug) is { } row ? (row.Id, row.Number) : null;
        }
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (context.HttpContext.Response.StatusCode != StatusCodes.Status200OK)
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    private sealed record Row(Guid Id, long Number);
}

public static class PublicCacheServices
{
    public static void AddPublicCache(this IServiceCollection services) =>
        services.AddOutputCache(options =>
        {
            options.AddPolicy(PublicCache.Policy, new PublicCache());
            options.SizeLimit = 64 * 1024 * 1024;
        });
}
