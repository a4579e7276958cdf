using Medvirk.Domain.Backbone;
using Medvirk.Domain.Backbone.Conditions;
using Microsoft.AspNetCore.Routing;

namespace Medvirk.Web.Ui;

/// <summary>A room in a menu.</summary>
/// <param name="Key">Its word: <c>nav.public.agenda</c>, <c>nav.work.agenda</c>.</param>
/// <param name="Path">Its front page, after the initiative: <c>agenda</c>, <c>work/agenda</c>.</param>
/// <param name="Condition">The condition it serves; null for those that serve several.</param>
/// <param name="Only">Whose room it is alone; null for everyone on its side.</param>
public sealed record NavigationRoom(string Key, string Path, Condition? Condition, Role? Only);

/// <summary>The menus. A room is in a menu when it has a front page, so that no link leads nowhere.</summary>
public sealed class Navigation(EndpointDataSource endpoints)
{
    private const string Initiative = "{lang:lang}/{initiative:slug}/";

    private static readonly (string Word, Condition? Condition, Role? Only)[] PublicRooms =
    [
        ("agenda", Condition.Agenda, null),
        ("challenges", Condition.Agenda, null),
        ("measurement", Condition.Measurement, null),
        ("activities", Condition.Activities, null),
        ("decisions", Condition.Communication, null),
        ("news", Condition.Communication, null),
        ("places", null, null),
        ("voices", null, null),
        ("learning", null, null),
        ("data", null, null),
    ];

    private static readonly (string Word, Condition? Condition, Role? Only)[] WorkRooms =
    [
        ("agenda", Condition.Agenda, null),
        ("challenges", Condition.Agenda, null),
        ("measurement", Condition.Measurement, null),
        ("activities", Condition.Activities, null),
        ("decisions", Condition.Communication, null),
        ("communication", Condition.Communication, null),
        ("voices", Condition.Communication, Role.Secretariat),
        ("partners", Condition.Backbone, null),
        ("conditions", null, null),
        ("places", null, null),
        ("learning", null, null),
        ("activity", null, null),
    ];

    private readonly Lazy<IReadOnlyList<string>> routes = new(() =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText ?? "")]);

    /// <summary>What anyone may read of an initiative.</summary>
    public IReadOnlyList<NavigationRoom> ForVisitors => field ??= Rooms("public", "", PublicRooms);

    /// <summary>Where a member with this role works; the front page of each room opens for it.</summary>
    public IEnumerable<NavigationRoom> ForMembers(Role role) => Work.Where(room => room.Only is null || room.Only == role);

    private IReadOnlyList<NavigationRoom> Work => field ??= Rooms("work", "work/", WorkRooms);

    /// <summary>True where the site has such a page: <c>accessibility</c>, <c>privacy</c>.</summary>
    public bool HasSitePage(string path) => routes.Value.Contains("{lang:lang}/" + path);

    /// <summary>The shortest address in the room that needs nothing more: its front, or the list that stands for it.</summary>
    private List<NavigationRoom> Rooms(string side, string prefix, (string Word, Condition? Condition, Role? Only)[] rooms)
    {
        var list = new List<NavigationRoom>();
        foreach (var (word, condition, only) in rooms)
        {
            var start = Initiative + prefix + word;
            var front = routes.Value
                .Where(route => (route == start || route.StartsWith(start + "/", StringComparison.Ordinal)) && !route[start.Length..].Contains('{', StringComparison.Ordinal))
                .OrderBy(route => route.Length).ThenBy(route => route, StringComparer.Ordinal)
                .FirstOrDefault();
            if (front is not null)
            {
                list.Add(new NavigationRoom($"nav.{side}.{word}", front[Initiative.Length..], condition, only));
            }
        }

        return list;
    }
}
