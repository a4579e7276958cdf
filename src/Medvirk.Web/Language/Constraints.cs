using System.Globalization;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Routing.Matching;

namespace Medvirk.Web.Language;

// Each tells beforehand which of the fixed words of other addresses it would take. Else the router must hold every page below
// it once more under each such word, which is a hundred times as many as there are.

/// <summary><c>{lang:lang}</c>: da or en.</summary>
public sealed class LanguageConstraint : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string language && MatchesLiteral(routeKey, language);

    public bool MatchesLiteral(string parameterName, string literal) => Texts.Languages.Contains(literal);
}

/// <summary><c>{number:version}</c>: a version's number in an address: 7 or 7.1.</summary>
public sealed class VersionConstraint : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        MatchesLiteral(routeKey, Convert.ToString(values[routeKey], CultureInfo.InvariantCulture) ?? "");

    public bool MatchesLiteral(string parameterName, string literal) => VersionNumber.TryParse(literal, null, out _);
}

/// <summary><c>{initiative:slug}</c>: an initiative's short name, never one of the platform's own path words.</summary>
public sealed class SlugConstraint : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string slug && MatchesLiteral(routeKey, slug);

    public bool MatchesLiteral(string parameterName, string literal) => Initiative.IsSlug(literal) && !Initiative.ReservedSlugs.Contains(literal);
}
