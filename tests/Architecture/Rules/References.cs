using System.Reflection;

namespace Medvirk.Tests.Architecture.Rules;

/// <summary>What a project may know of others: its compiled references, so that nothing slips in by way of a package.</summary>
internal static class References
{
    /// <param name="allowed">Names of assemblies; <c>System.*</c> is that and all below it.</param>
    public static IReadOnlyList<string> Unwanted(Assembly assembly, params string[] allowed) =>
    [
        .. assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !allowed.Any(pattern => pattern.EndsWith(".*", StringComparison.Ordinal)
                ? name == pattern[..^2] || name.StartsWith(pattern[..^1], StringComparison.Ordinal)
                : name == pattern)),
    ];
}
