using Medvirk.Tests.Testing;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Security;

/// <summary>One way into the running program: a method and an address with blanks.</summary>
/// <param name="Method">GET, POST, …</param>
/// <param name="Template">As in the program: <c>{lang}/{initiative}/work/…</c>, without constraints.</param>
/// <param name="Pattern">The parsed address.</param>
/// <param name="IsPublic">It is a public page, which neither sets nor reads cookies.</param>
/// <param name="IsPage">It is a page; otherwise a plain endpoint.</param>
internal sealed record Route(string Method, string Template, RoutePattern Pattern, bool IsPublic, bool IsAnonymous, bool IsPage)
{
    public bool IsRoom => Template.StartsWith("{lang}/{initiative}/work", StringComparison.Ordinal);

    public bool IsApi => Template.StartsWith("api/", StringComparison.Ordinal);

    /// <summary>The blanks that only an example can fill, named with the word before them: <c>versions/{number}</c>.</summary>
    public IReadOnlyList<string> Blanks => [.. Pattern.PathSegments
        .Select((segment, at) => (Parameter: segment.Parts.OfType<RoutePatternParameterPart>().SingleOrDefault(), at))
        .Where(s => s.Parameter is { IsOptional: false, Name: not ("lang" or "initiative") })
        .Select(s => Key(s.at, s.Parameter!))];

    /// <summary>The address with its blanks filled in.</summary>
    public string Address(string slug, Func<string, string> example) => "/" + string.Join('/', Pattern.PathSegments.Select((segment, at) =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart { Name: "lang" } => "da",
            RoutePatternParameterPart { Name: "initiative" } => slug,
            RoutePatternParameterPart { IsOptional: true } => "",
            RoutePatternParameterPart parameter => Uri.EscapeDataString(example(Key(at, parameter))),
            _ => throw new NotSupportedException(part.ToString()),
        })))).TrimEnd('/');

    public override string ToString() => $"{Method} /{Template}";

    /// <summary>Every way in, static files apart.</summary>
    public static async Task<IReadOnlyList<Route>> AllAsync(TestWorld world)
    {
        var pages = world.Services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (var endpoint in world.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // The second is what looks for changed files while one builds.
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint.RoutePattern.RawText == "{**path:file}")
            {
                continue;
            }

            var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
            IReadOnlyList<object> metadata = endpoint.Metadata;
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            if (page is not null)
            {
                var compiled = await pages.LoadAsync(page, endpoint.Metadata);
                methods = [.. compiled.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Append("GET").Distinct()];
                metadata = [.. compiled.EndpointMetadata ?? []];
            }

            routes.AddRange(methods.Select(method => new Route(
                method,
                Plain(endpoint.RoutePattern),
                endpoint.RoutePattern,
                metadata.OfType<PublicPageAttribute>().Any(),
                metadata.OfType<IAllowAnonymous>().Any(),
                page is not null)));
        }

        return [.. routes.DistinctBy(r => r.ToString()).OrderBy(r => r.Template, StringComparer.Ordinal).ThenBy(r => r.Method, StringComparer.Ordinal)];
    }

    private string Key(int at, RoutePatternParameterPart parameter)
    {
        var before = Pattern.PathSegments.Take(at).LastOrDefault(s => s.Parts is [RoutePatternLiteralPart])?.Parts[0] as RoutePatternLiteralPart;
        return $"{before?.Content}/{{{parameter.Name}}}";
    }

    private static string Plain(RoutePattern pattern) => string.Join('/', pattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => $"{{{parameter.Name}{(parameter.IsOptional ? "?" : "")}}}",
            _ => "",
        }))));
}
