namespace Medvirk.Tests.Architecture.Rules;

/// <summary>Names that say nothing of what a type is.</summary>
internal static class Suffixes
{
    private static readonly string[] Empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Impl", "Service", "V2"];

    /// <summary>The framework's own word for a component of HTML.</summary>
    private static readonly string[] Allowed = ["TagHelper", "TagHelpers"];

    public static IReadOnlyList<string> Forbidden(IEnumerable<Type> types) =>
    [
        .. types.Where(IsOurs)
            .Where(type => !Allowed.Any(suffix => Ends(type, suffix)) && Empty.Any(suffix => Ends(type, suffix)))
            .Select(type => type.FullName!).Order(StringComparer.Ordinal),
    ];

    /// <summary>Not what the framework's generators put into our assemblies.</summary>
    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Medvirk.", StringComparison.Ordinal) == true;

    private static bool Ends(Type type, string suffix) => type.Name.Split('`')[0].EndsWith(suffix, StringComparison.Ordinal);
}
