using ArchUnitNET.Domain;

namespace Medvirk.Tests.Architecture.Rules;

/// <summary>Rooms of the domain know each other by id only, save the backbone and what all share.</summary>
internal static class RoomWalls
{
    private const string Common = "Shared";
    private const string Backbone = "Backbone";

    /// <summary>Who acts has a role: the one thing of the backbone that what all share names.</summary>
    private const string Role = "Backbone.Role";

    public static IReadOnlyList<string> Breaches(IEnumerable<IType> types, string root) =>
    [
        .. (from type in types
            let room = Names.Folder(type, root)
            where room is not null
            from dependency in type.Dependencies
            let other = Names.Folder(dependency.Target, root)
            where other is not null && !MayKnow(room, other, Names.Below(dependency.Target, root)!)
            select $"{Names.Below(type, root)} → {Names.Below(dependency.Target, root)}").Distinct().Order(StringComparer.Ordinal),
    ];

    private static bool MayKnow(string room, string other, string target) =>
        room == other || (room, other) switch
        {
            (Common, _) => target == Role,
            (_, Common) => true,
            (Backbone, _) => false,
            (_, Backbone) => true,
            _ => false,
        };
}
