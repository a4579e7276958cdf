using Medvirk.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Medvirk.Tests.Browser.Harness;

/// <summary>The addresses of all pages, as the program itself knows them.</summary>
public sealed class Routes
{
    private readonly IReadOnlyList<RoutePattern> patterns;

    private Routes(IReadOnlyList<RoutePattern> patterns) => this.patterns = patterns;

    /// <summary>Such as <c>{lang:lang}/{initiative:slug}/work/agenda</c>.</summary>
    public IEnumerable<string> All => patterns.Select(pattern => pattern.RawText!).Distinct();

    public static async Task<Routes> ReadAsync()
    {
        var data = Directory.CreateTempSubdirectory("medvirk-routes-").FullName;
        await using var app = Site.Build(new Settings("http://localhost:0", data, Database: null, Demo: false));
        var patterns = ((IEndpointRouteBuilder)app).DataSources
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => endpoint.RoutePattern)
            .ToList();
        Directory.Delete(data, recursive: true);
        return new Routes(patterns);
    }

    /// <summary>The page that answers at <paramref name="path"/>; null where none does. Words win over blanks.</summary>
    public string? Of(string path)
    {
        var segments = path.Split('?')[0].Trim('/').Split('/');
        return patterns
            .Where(pattern => pattern.PathSegments.Count == segments.Length && Fits(pattern, segments))
            .OrderByDescending(pattern => pattern.PathSegments.Count(IsWord))
            .FirstOrDefault()?.RawText;
    }

    private static bool Fits(RoutePattern pattern, string[] segments) =>
        pattern.PathSegments.Zip(segments).All(pair => pair.First.Parts[0] switch
        {
            RoutePatternLiteralPart word => string.Equals(word.Content, pair.Second, StringComparison.OrdinalIgnoreCase),
            RoutePatternParameterPart blank => blank.ParameterPolicies.All(policy => policy.Content switch
            {
                "int" or "long" => long.TryParse(pair.Second, out _),
                "guid" => Guid.TryParse(pair.Second, out _),
                "lang" => pair.Second is "da" or "en",
                _ => true,
            }),
            _ => true,
        });

    private static bool IsWord(RoutePatternPathSegment segment) => segment.Parts[0] is RoutePatternLiteralPart;
}
