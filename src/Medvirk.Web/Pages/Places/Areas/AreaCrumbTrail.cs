using Medvirk.Web.Access;
using Medvirk.Web.Pages.CommonAgenda;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.Places.Areas;

/// <summary>The way back up from the areas' pages.</summary>
internal static class AreaCrumbTrail
{
    public static IReadOnlyList<Crumb> AreaCrumbs(this RoomPageModel page, params IEnumerable<Crumb> below) =>
    [
        new(page.Initiative.Name, SiteLinks.Work(page.Lang, page.Initiative.Slug)),
        new(page.T["challenges.title"], ChallengeLinks.Index(page.Lang, page.Initiative.Slug)),
        new(page.T["areas.title"], AreaLinks.Index(page.Lang, page.Initiative.Slug)),
        .. below,
    ];
}
