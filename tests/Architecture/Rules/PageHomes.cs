using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Medvirk.Tests.Architecture.Rules;

/// <summary>Each page lives in a room, or in one of the few folders beside them; its model says that it is one.</summary>
internal static class PageHomes
{
    private static readonly HashSet<string> Beside = ["Account", "Error", "Site", "Public"];

    public static IReadOnlyList<string> Homeless(IEnumerable<Type> types, string pages) =>
    [
        .. types.Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract)
            .Where(type => !type.Name.EndsWith("Model", StringComparison.Ordinal) || !IsHome(type.Namespace!, pages))
            .Select(type => type.FullName!).Order(StringComparer.Ordinal),
    ];

    /// <summary>Abstract ones may stand above the rooms, or with what they guard.</summary>
    public static IEnumerable<Type> Models(Assembly assembly) => assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)));

    private static bool IsHome(string name, string pages)
    {
        if (!name.StartsWith(pages + ".", StringComparison.Ordinal))
        {
            return false;
        }

        var folders = name[(pages.Length + 1)..].Split('.');
        return folders[0] == "Public"
            ? folders.Length == 1 || House.Rooms.Contains(folders[1])
            : House.Rooms.Contains(folders[0]) || Beside.Contains(folders[0]);
    }
}
