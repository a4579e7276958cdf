using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Tests.Architecture.Rules;

/// <summary>
/// What a page asks for by a name that its address has already: "page" is the page's own path. The router's comes before
/// the reader's, so that what the reader chose would never arrive.
/// </summary>
internal static class TakenNames
{
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase) { "page", "handler", "area", "action", "controller" };

    public static IReadOnlyList<string> Of(IEnumerable<Type> models) =>
    [
        .. models.SelectMany(model => Parameters(model).Concat(Properties(model)).Select(name => $"{model.FullName}: {name}")).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Parameters(Type model) =>
        from method in model.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.Name.StartsWith("On", StringComparison.Ordinal)
        from parameter in method.GetParameters()
        let source = parameter.GetCustomAttribute<FromQueryAttribute>()
        where source is null && Taken.Contains(parameter.Name!)
        select $"{method.Name}({parameter.Name})";

    private static IEnumerable<string> Properties(Type model) =>
        from property in model.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let bound = property.GetCustomAttribute<BindPropertyAttribute>()
        where bound is not null && Taken.Contains(bound.Name ?? property.Name)
        select property.Name;
}
