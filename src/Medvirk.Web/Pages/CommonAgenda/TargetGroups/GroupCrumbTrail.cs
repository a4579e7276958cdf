using Medvirk.Web.Access;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.CommonAgenda.TargetGroups;

/// <summary>The way back up from the target groups' pages.</summary>
internal static class GroupCrumbTrail
{
    public static IReadOnlyList<Crumb> GroupCrumbs(this RoomPageModel page, params IEnumerable<Crumb> below) =>
    [
        new(page.Initiative.Name, SiteLinks.Work(page.Lang, page.Initiative.Slug)),
        new(page.T["challenges.title"], ChallengeLinks.Index(page.Lang, page.Initiative.Slug)),
        new(page.T["target-groups.title"], ChallengeLinks.Groups(page.Lang, page.Initiative.Slug)),
        .. below,
    ];
}
