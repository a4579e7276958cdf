using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Xunit;

namespace Medvirk.Tests.Ui;

/// <summary>The menus lead to pages that are there, and the layout knows where one is.</summary>
public sealed class NavigationTests
{
    [Fact]
    public void A_room_is_in_the_menu_once_it_has_a_front_page()
    {
        var menus = Menus("{lang:lang}/{initiative:slug}/agenda", "{lang:lang}/{initiative:slug}/agenda/versions/{number:int}", "{lang:lang}/{initiative:slug}/work/agenda");
        Assert.Equal(["agenda"], menus.ForVisitors.Select(room => room.Path));
        Assert.Equal(["work/agenda"], menus.ForMembers(Role.Observer).Select(room => room.Path));
    }

    [Fact]
    public void A_room_of_the_secretariat_alone_is_in_its_menu_alone()
    {
        var menus = Menus("{lang:lang}/{initiative:slug}/work/voices", "{lang:lang}/{initiative:slug}/work/partners");
        Assert.Equal(["work/voices", "work/partners"], menus.ForMembers(Role.Secretariat).Select(room => room.Path));
        Assert.Equal(["work/partners"], menus.ForMembers(Role.Representative).Select(room => room.Path));
    }

    [Fact]
    public void Without_a_front_the_shortest_page_that_needs_nothing_more_stands_for_the_room()
    {
        var menus = Menus("{lang:lang}/{initiative:slug}/data/{file}", "{lang:lang}/{initiative:slug}/data/ledger/entries", "{lang:lang}/{initiative:slug}/data/ledger");
        Assert.Equal(["data/ledger"], menus.ForVisitors.Select(room => room.Path));
    }

    [Fact]
    public void A_room_whose_name_begins_another_is_not_taken_for_it() =>
        Assert.Empty(Menus("{lang:lang}/{initiative:slug}/newsletter", "{lang:lang}/{initiative:slug}/work/{id}/agenda").ForVisitors);

    [Fact]
    public void A_page_of_the_site_is_found_by_its_address()
    {
        var menus = Menus("{lang:lang}/privacy");
        Assert.True(menus.HasSitePage("privacy"));
        Assert.False(menus.HasSitePage("accessibility"));
    }

    [Theory]
    [InlineData("/da/x/work/agenda", "?page=2", "/en/x/work/agenda?page=2")]
    [InlineData("/da", "", "/en")]
    [InlineData("/dagsorden", "", "/en")]
    [InlineData("/", "", "/en")]
    public void The_other_language_is_the_same_page(string path, string query, string there) =>
        Assert.Equal(there, Frame(path, query).In("en"));

    [Theory]
    [InlineData("/da/x/agenda", "page")]
    [InlineData("/da/x/agenda/versions", "true")]
    [InlineData("/da/x/agendas", null)]
    public void A_menu_says_where_one_is(string path, string? current) =>
        Assert.Equal(current, Frame(path, "").Current("/da/x/agenda"));

    [Fact]
    public void The_window_is_called_after_the_page_and_where_it_is()
    {
        Assert.Equal("Version 2 – Rummelighed for alle", Frame("/da/x", "", "Version 2", "Rummelighed for alle").WindowTitle);
        Assert.Equal("Rummelighed for alle – Medvirk", Frame("/da/x", "", "Rummelighed for alle", "Rummelighed for alle").WindowTitle);
        Assert.Equal("Log ind – Medvirk", Frame("/da/x", "", "Log ind").WindowTitle);
    }

    private static Navigation Menus(params string[] routes) => new(new DefaultEndpointDataSource(
        routes.Select(route => new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(route), 0, null, route))));

    private static PageFrame Frame(string path, string query, string title = "x", string? initiative = null)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = path;
        http.Request.QueryString = new QueryString(query);
        if (initiative is not null)
        {
            http.Features.Set(new InitiativeInfo(Guid.Empty, "x", initiative, ""));
        }

        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { ["Title"] = title };
        return PageFrame.Of(new ViewContext { HttpContext = http, ViewData = data });
    }
}
