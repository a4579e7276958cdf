namespace Medvirk.Tests.Architecture.Rules;

/// <summary>An interface with one implementation is a detour, unless it stands towards the outside.</summary>
internal static class Interfaces
{
    public static IReadOnlyList<string> Detours(IReadOnlyCollection<Type> types) =>
    [
        .. types.Where(type => type.IsInterface)
            .Where(type => types.Count(other => !other.IsInterface && Implements(other, type)) < 2)
            .Select(type => type.FullName!).Order(StringComparer.Ordinal),
    ];

    private static bool Implements(Type type, Type wanted) =>
        type.GetInterfaces().Any(found => found == wanted || (found.IsGenericType && found.GetGenericTypeDefinition() == wanted));
}
