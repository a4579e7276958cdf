using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;

namespace Medvirk.Tests.Architecture.Rules;

/// <summary>
/// A page reads across rooms, and acts in its own. An act is known by what it returns: a refusal, or a result that may be one.
/// What writes without such an answer (removing a row, saving an account) is not seen from here; it can't make a ledger entry either.
/// </summary>
internal static class ForeignActs
{
    private const string Public = "Public";

    public static IReadOnlyList<string> Of(IEnumerable<IType> types, string pages, string domain) =>
    [
        .. (from type in types
            let room = Room(type, pages)
            where room is not null
            from call in type.Dependencies.OfType<MethodCallDependency>()
            let other = Names.Folder(call.Target, domain)
            where other is not null && House.Rooms.Contains(other) && other != room && IsAct(call.TargetMember)
            select $"{Names.Below(type, pages)} → {Names.Below(call.Target, domain)}.{call.TargetMember.Name}").Distinct().Order(StringComparer.Ordinal),
    ];

    private static string? Room(IType type, string pages)
    {
        var folder = Names.Folder(type, pages) is Public ? Names.Folder(type, $"{pages}.{Public}") : Names.Folder(type, pages);
        return folder is not null && House.Rooms.Contains(folder) ? folder : null;
    }

    private static bool IsAct(IMember member) => member is MethodMember { ReturnType.FullName: var answer }
        && (answer.StartsWith("Medvirk.Domain.Shared.Refusal", StringComparison.Ordinal) || answer.StartsWith("Medvirk.Domain.Shared.Result", StringComparison.Ordinal))
        && !member.Name.StartsWith("get_", StringComparison.Ordinal);
}
