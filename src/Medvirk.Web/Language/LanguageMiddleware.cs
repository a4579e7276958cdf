using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Medvirk.Web.Api;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.WebEncoders;

namespace Medvirk.Web.Language;

/// <summary>The address says the language; words, numbers and dates follow it. The API goes by what is wished for. Elsewhere Danish.</summary>
public sealed class LanguageMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var language = ApiPaths.Cover(context.Request.Path)
            ? ApiPaths.LanguageOf(context.Request)
            : context.Request.RouteValues["lang"] as string ?? OriginalLanguage(context) ?? "da";
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Texts.CultureOf(language);
        context.Features.Set(Texts.In(language));
        return next(context);
    }

    /// <summary>An error page is asked for under the address that failed.</summary>
    private static string? OriginalLanguage(HttpContext context)
    {
        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Request.Path.Value;
        return Texts.Languages.FirstOrDefault(l => path is not null && path.StartsWith($"/{l}", StringComparison.Ordinal));
    }
}

public static class LanguageServices
{
    public static void AddLanguage(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();

        // Danish letters as themselves, not as numbers: pages are UTF-8.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddScoped(provider =>
            provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Texts>() ?? Texts.Danish);
    }
}
