using Medvirk.Domain.Backbone;

namespace Medvirk.Web.Language;

/// <summary><c>{lang:lang}</c>: da or en.</summary>
public sealed class LanguageConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string language && Texts.Languages.Contains(language);
}

/// <summary><c>{initiative:slug}</c>: an initiative's short name, never one of the platform's own path words.</summary>
public sealed class SlugConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string slug && Initiative.IsSlug(slug) && !Initiative.ReservedSlugs.Contains(slug);
}
