using Medvirk.Web.Access;
using Medvirk.Web.Api;
using Medvirk.Web.Guards;
using Medvirk.Web.Language;
using Medvirk.Web.Mail;

namespace Medvirk.Web.Hosting;

/// <summary>Puts the web application together. Read it from top to bottom: it is the order in which a request passes.</summary>
public static class Site
{
    public static WebApplication Build(Settings settings, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimits.Members;
        });
        builder.Logging.AddLogs(settings);
        // Where the program runs unpublished, the built assets lie beside the source; published, this finds nothing to do.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddMedvirkData(settings);
        builder.Services.AddAccounts();
        builder.Services.AddLanguage();
        builder.Services.AddPages();
        builder.Services.AddPublicCache();
        builder.Services.AddCompression();
        builder.Services.AddRateLimits();
        builder.Services.AddProxies(settings);
        builder.Services.AddGuards();
        builder.Services.AddApi();
        builder.Services.AddMail(settings);
        builder.Services.AddHealth();
        adjust?.Invoke(builder);
        var app = builder.Build();
        _ = app.Services.MakeModelsAsync();
        Pipeline(app);
        return app;
    }

    private static void Pipeline(WebApplication app)
    {
        app.Use(Logs.SayAsync);
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(Problem.FillAsync);
        app.Use(HeldForms.ShowSignInAsync);
        app.UseRouting();
        app.Use(Logs.NoteAsync);
        app.UseMiddleware<LanguageMiddleware>();
        app.Use(BodyLimits.HoldAsync);
        app.Use(BrokenForms.HoldAsync);
        AuthenticateBelow(app);
        app.UseWhen(
            context => context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<PublicPageAttribute>() is null
                && !ApiPaths.Cover(context.Request.Path),
            members =>
            {
                members.UseAuthentication();
                members.UseAuthorization();
            });
        app.UseWhen(context => ApiPaths.Cover(context.Request.Path), api => api.UseMiddleware<ApiDoor>());
        app.UseRateLimiter();
        app.Use(Keeping.SayAsync);
        app.UseOutputCache();
        app.Use(Keeping.TagAsync);
        app.UseResponseCompression();
        app.MapStaticAssets().AllowAnonymous();
        app.MapWellKnown();
        app.MapGet("/", (HttpContext http) => Results.Redirect(Access.SiteLinks.Home(Preferred(http)))).AllowAnonymous();
        app.MapHealth();
        app.MapRazorPages().WithStaticAssets();
        app.MapApi();
    }

    /// <summary>
    /// The framework puts sign-in first of all by itself, unless it sees that the application has done it;
    /// what is done in a branch it doesn't see. Public pages must never read a cookie.
    /// </summary>
    private static void AuthenticateBelow(IApplicationBuilder app)
    {
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.Properties["__AuthorizationMiddlewareSet"] = true;
    }

    /// <summary>The browser's own wish, the first time only: afterwards the address says it.</summary>
    private static string Preferred(HttpContext http)
    {
        http.Response.Headers.Vary = "Accept-Language";
        var wished = http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).FirstOrDefault()?.Value.Value;
        return wished?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "da";
    }
}
