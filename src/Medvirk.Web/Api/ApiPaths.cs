namespace Medvirk.Web.Api;

/// <summary>Which addresses are the API's, and in which language they are answered.</summary>
public static class ApiPaths
{
    public const string Root = "/api/v1";

    /// <summary>The description of the API, for programs.</summary>
    public const string Document = "/openapi/v1.json";

    /// <summary>Everything under them is answered as data, errors too.</summary>
    public static bool Cover(PathString path) => path.StartsWithSegments("/api", StringComparison.Ordinal) || path.StartsWithSegments("/openapi", StringComparison.Ordinal);

    /// <summary>The API's own language is English; sentences come in Danish where that is wished for.</summary>
    public static string LanguageOf(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(wish => wish.Quality is null or > 0)
        .OrderByDescending(wish => wish.Quality ?? 1)
        .Select(wish => wish.Value.Value?.Split('-')[0])
        .FirstOrDefault(Language.Texts.Languages.Contains) ?? "en";
}
