using Medvirk.Domain.Backbone.Conditions;
using Microsoft.AspNetCore.Routing;

namespace Medvirk.Web.Ui;

/// <summary>A room in a menu.</summary>
/// <param name="Key">Its word: <c>nav.public.agenda</c>, <c>nav.work.agenda</c>.</param>
/// <param name="Path">Its front page, after the initiative: <c>agenda</c>, <c>work/agenda</c>.</param>
/// <param name="Condition">The condition it serves; null for those that serve several.</param>
public sealed record NavigationRoom(string Key, string Path, Condition? Condition);

/// <summary>The menus. A room is in a menu when it has a front page, so that no link leads nowhere.</summary>
public sealed class Navigation(EndpointDataSource endpoints)
{
    private const string Initiative = "{lang:lang}/{initiative:slug}/";

    private static readonly (string Word, Condition? Condition)[] PublicRooms =
    [
        ("agenda", Condition.Agenda),
        ("measurement", Condition.Measurement),
        ("activities", Condition.Activities),
        ("decisions", Condition.Communication),
        ("news", Condition.Communication),
        ("places", null),
        ("voices", null),
        ("learning", null),
        ("data", null),
    ];

    private static readonly (string Word, Condition? Condition)[] WorkRooms =
    [
        ("agenda", Condition.Agenda),
        ("measurement", Condition.Measurement),
        ("activities", Condition.Activities),
        ("communication", Condition.Communication),
        ("voices", Condition.Communication),
        ("partners", Condition.Backbone),
        ("conditions", null),
        ("places", null),
        ("learning", null),
        ("activity", null),
    ];

    private readonly Lazy<IReadOnlyList<string>> routes = new(() =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText ?? "")]);

    /// <summary>What anyone may read of an initiative.</summary>
    public IReadOnlyList<NavigationRoom> ForVisitors => field ??= Rooms("public", "", PublicRooms);

    /// <summary>Where members work.</summary>
    public IReadOnlyList<NavigationRoom> ForMembers => field ??= Rooms("work", "work/", WorkRooms);

    /// <summary>True where the site has such a page: <c>accessibility</c>, <c>privacy</c>.</summary>
    public bool HasSitePage(string path) => routes.Value.Contains("{lang:lang}/" + path);

    /// <summary>The shortest address in the room that needs nothing more: its front, or the list that stands for it.</summary>
    private List<NavigationRoom> Rooms(string side, string prefix, (string Word, Condition? Condition)[] rooms)
    {
        var list = new List<NavigationRoom>();
        foreach (var (word, condition) in rooms)
        {
            var start = Initiative + prefix + word;
            var front = routes.Value
                .Where(route => (route == start || route.StartsWith(start + "/", StringComparison.Ordinal)) && !route[start.Length..].Contains('{', StringComparison.Ordinal))
                .OrderBy(route => route.Length).ThenBy(route => route, StringComparer.Ordinal)
                .FirstOrDefault();
            if (front is not null)
            {
                list.Add(new NavigationRoom($"nav.{side}.{word}", front[Initiative.Length..], condition));
            }
        }

        return list;
    }
}
