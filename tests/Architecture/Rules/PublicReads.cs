using ArchUnitNET.Domain;
using Medvirk.Data;

namespace Medvirk.Tests.Architecture.Rules;

/// <summary>Public pages read through a context that has no way to what members keep to themselves.</summary>
internal static class PublicReads
{
    private static readonly string[] Closed = [typeof(MedvirkContext).FullName!, typeof(Acts).FullName!];

    /// <summary>The pages that reach for what is closed.</summary>
    public static IReadOnlyList<string> Reaching(IEnumerable<IType> types, string publicPages) =>
    [
        .. (from type in types
            where Names.Below(type, publicPages) is not null
            where type.Dependencies.Any(dependency => Closed.Contains(dependency.Target.FullName))
            select Names.Below(type, publicPages)!).Distinct().Order(StringComparer.Ordinal),
    ];
}
