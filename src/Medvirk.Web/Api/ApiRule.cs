using Medvirk.Domain.Backbone;

namespace Medvirk.Web.Api;

/// <summary>Who may use an endpoint of the API. One without a rule stops the start.</summary>
public sealed record ApiRule
{
    /// <summary>Anyone, without a token. A token of the initiative may show its holder more.</summary>
    public static readonly ApiRule Public = new() { IsPublic = true };

    private ApiRule()
    {
    }

    public bool IsPublic { get; private init; }

    /// <summary>What the token must allow.</summary>
    public TokenScope Scope { get; private init; } = TokenScope.Read;

    /// <summary>The mandates that it opens for; none where it is public.</summary>
    public IReadOnlyList<Role> Roles { get; private init; } = [];

    public static ApiRule Allow(TokenScope scope, params Role[] roles) => new() { Scope = scope, Roles = roles };

    /// <exception cref="InvalidOperationException">An endpoint under the API says nothing of who may use it.</exception>
    public static void Check(IEnumerable<Endpoint> endpoints)
    {
        foreach (var endpoint in endpoints.OfType<RouteEndpoint>())
        {
            if (ApiPaths.Cover("/" + endpoint.RoutePattern.RawText?.TrimStart('/')) && endpoint.Metadata.GetMetadata<ApiRule>() is null)
            {
                throw new InvalidOperationException($"{endpoint.DisplayName} states no {nameof(ApiRule)}: nothing is open by silence.");
            }
        }
    }
}
